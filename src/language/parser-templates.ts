import { compileTemplates, countValues, type Templates } from './templates.ts'

/** What templates see of a word, whatever its place. */
const attributes = ['word', 'tag', 'upos', 'fine', 'coarse', 'suffix', 'label']

/**
 * Places: `s0` is the top of the stack, `s1` below it; `b0` the first word of the buffer, `b1` after it.
 * `<` is the leftmost dependant, `<<` the second; `>` the rightmost, `>>` the second. `s0+1` is the word after `s0` in the text.
 */
// biome-ignore format: a table is read by rows.
export const places = [
  's0', 's1', 's2', 'b0', 'b1', 'b2', 'b3',
  's0<', 's0<<', 's0>', 's0>>', 's1<', 's1>', 's1>>', 'b0<', 'b0<<',
  's0-1', 's0+1', 's1+1', 'b0-1',
]

/** Other values: distances in words up to 8, numbers and kinds of dependants, and what stands between two words. */
// biome-ignore format: a table is read by rows.
const others = [
  's0~b0', 's1~s0',
  's0<count', 's0>count', 's1>count', 'b0<count',
  's0<labels', 's0>labels', 's1<labels', 's1>labels', 'b0<labels',
  's0_b0', 's1_s0',
]

export const names = [...places.flatMap(place => attributes.map(attribute => `${place}.${attribute}`)), ...others]

// biome-ignore format: a table is read by rows.
export const templates = [
  // Single words.
  's0.word s0.tag', 's0.word', 's0.tag', 's1.word s1.tag', 's1.word', 's1.tag', 's2.word s2.tag',
  'b0.word b0.tag', 'b0.word', 'b0.tag', 'b1.word b1.tag', 'b1.word', 'b1.tag', 'b2.word b2.tag', 'b2.tag',
  // Top of the stack and first of the buffer.
  's0.word s0.tag b0.word b0.tag', 's0.word s0.tag b0.word', 's0.word b0.word b0.tag', 's0.word s0.tag b0.tag',
  's0.tag b0.word b0.tag', 's0.word b0.word', 's0.tag b0.tag', 'b0.tag b1.tag',
  // The two topmost words of the stack.
  's1.word s1.tag s0.word s0.tag', 's1.word s1.tag s0.tag', 's1.tag s0.word s0.tag', 's1.word s0.word', 's1.tag s0.tag',
  's1.word s0.word s0.tag',
  // Runs of tags.
  'b0.tag b1.tag b2.tag', 's0.tag b0.tag b1.tag', 's1.tag s0.tag b0.tag', 's2.tag s1.tag s0.tag',
  's1.tag s0.tag b0.tag b1.tag', 's0.tag b0.tag b1.tag b2.tag', 's1.upos s0.upos b0.upos', 's1.upos s0.upos b0.upos b1.upos',
  'b0.upos b1.upos b2.upos b3.upos',
  // Dependants: tags, labels, words.
  's0.tag s0<.tag b0.tag', 's0.tag s0>.tag b0.tag', 's0.tag b0.tag b0<.tag', 's1.tag s1>.tag s0.tag', 's1.tag s1<.tag s0.tag',
  's1.tag s0.tag s0<.tag', 's1.tag s0.tag s0>.tag', 's0.tag s0<<.tag s0<.tag', 's0.tag s0>.tag s0>>.tag',
  's1.tag s1>.tag s1>>.tag', 'b0.tag b0<.tag b0<<.tag',
  's0.tag s0<.label s0>.label', 's1.tag s1<.label s1>.label', 'b0.tag b0<.label', 's0.word s0>.label', 's1.word s1>.label',
  'b0.word b0<.label', 's0.word s0<.label', 's1.tag s0.tag s0>.tag s0>.label', 's1.tag s1>.tag s1>.label s0.tag',
  's0<.word s0.tag', 's0>.word s0.tag', 's1>.word s1.tag', 'b0<.word b0.tag', 's0.word s0>.word', 's1.word s1>.word',
  // "of the ferry": the preposition decides where the phrase goes.
  's1.word s0.tag s0<.word', 's1.tag s0.word s0<.word', 's1.tag s0<.word b0.tag', 's1.fine s0<.word',
  // Distances and numbers of dependants.
  's0.tag b0.tag s0~b0', 's0.word b0.tag s0~b0', 's0.tag b0.word s0~b0', 's1.tag s0.tag s1~s0', 's1.word s0.tag s1~s0',
  's1.tag s0.word s1~s0', 's0.word s0>count', 's0.tag s0>count', 's0.tag s0<count', 's0.word s0<count', 's1.tag s1>count',
  's1.word s1>count', 'b0.tag b0<count', 'b0.word b0<count',
  's0.tag s0<labels', 's0.tag s0>labels', 's0.word s0>labels', 's1.tag s1>labels', 's1.word s1>labels', 's1.tag s1<labels',
  'b0.tag b0<labels', 's1.tag s1>labels s0.tag', 's0.tag s0<labels b0.tag',
  // Clusters.
  's0.fine b0.fine', 's1.fine s0.fine', 's0.fine s0.upos', 's1.fine s1.upos', 'b0.fine b0.upos',
  's0.coarse b0.coarse s0~b0', 's1.coarse s0.coarse s1~s0', 's0.fine b0.tag s0.tag', 's0.tag b0.fine b0.tag',
  's1.fine s0.tag s1.tag', 's0.fine s1.tag s0.tag', 's1.coarse s0.coarse b0.coarse s0.upos', 'b1.fine b0.tag',
  // Three words.
  's0.tag b0.word b1.word', 's1.word s0.word b0.word', 's1.word s0.tag b0.word', 's0.word b0.tag b1.word',
  // Neighbours in the text, and what stands between.
  's0.tag s0+1.tag b0.tag', 's0.tag s0-1.tag b0.tag', 's0.tag b0-1.tag b0.tag', 's1.tag s1+1.tag s0-1.tag s0.tag',
  's0.tag b0.tag s0_b0', 's1.tag s0.tag s1_s0', 's0.suffix s0.upos b0.upos', 's1.upos s0.suffix s0.upos',
]

/**
 * What values see of a parse: one of the words that the next move is about, alone with the words around it in the text, or its whole look
 * with its dependants.
 */
export const views = ['s0', 's1', 's2', 'b0', 's0 look', 's1 look', 'b0 look'] as const
type View = (typeof views)[number]

/** The views of a value: "s0<.word" sees the look of s0, "s0~b0" both words. */
function viewsOf(name: string): readonly View[] {
  if (/^s[01][~_]/.test(name)) return name.endsWith('b0') ? ['s0', 'b0'] : ['s0', 's1']
  if (/^[sb]\d[<>]/.test(name)) return [`${name.slice(0, 2)} look` as View]
  return name.startsWith('b') ? ['b0'] : [name.slice(0, 2) as View]
}

/** Templates that see the same of a parse, and so have the same keys as long as that stays. */
export interface FeatureKind {
  readonly templates: Templates
  /** Indices into `parts`; the last, which is always 0, fills up to three. No template sees more. */
  readonly sees: readonly [number, number, number]
}

const nothing = views.length

function kindsOfTemplates(): FeatureKind[] {
  const kinds = new Map<string, { sees: View[]; list: string[] }>()
  for (const template of templates) {
    const seen = new Set(template.split(' ').flatMap(viewsOf))
    const sees = views.filter(view => seen.has(view) && !seen.has(`${view} look` as View))
    const kind = kinds.get(sees.join()) ?? { sees, list: [] }
    kind.list.push(template)
    kinds.set(sees.join(), kind)
  }
  const frequency = countValues(templates)
  return [...kinds.values()].map(({ sees, list }) => {
    if (sees.length > 3) throw new Error(`Unexpected template ${list[0]}, which sees more than three words`)
    const [first = nothing, second = nothing, third = nothing] = sees.map(view => views.indexOf(view))
    return { templates: compileTemplates(names, list, frequency), sees: [first, second, third] }
  })
}

/** All templates by what they see. */
export const kinds = kindsOfTemplates()
