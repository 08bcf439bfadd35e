import type { GoldSentence, GoldWord } from './treebank.ts'

/** Each label that goes on with a name stands after the one that begins it. */
export const nameClasses = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC']

/** Reads the labels of UNER's iob2 files: one word a line, the form in column 2, the label in column 3. */
export function readIob2(text: string): { readonly id: string; readonly forms: string[]; readonly labels: string[] }[] {
  return text
    .split(/\r?\n\r?\n/)
    .map(block => {
      const lines = block.split(/\r?\n/)
      const rows = lines.filter(line => /^\d+\t/.test(line)).map(line => line.split('\t'))
      return {
        id: lines.find(line => line.startsWith('# sent_id = '))?.slice(12) ?? '',
        forms: rows.map(row => row[1]!.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')),
        labels: rows.map(row => (nameClasses.includes(row[2]!) ? row[2]! : 'O')),
      }
    })
    .filter(sentence => sentence.forms.length > 0)
}

const entityTypes: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }

/**
 * Labels from GUM's `Entity=` annotations. GUM marks every noun phrase that refers to a person, organisation or place;
 * a name is the run of proper nouns around the head of such a phrase. Inner phrases that hold a name of their own
 * within an outer name give way to it: "University of Michigan" is one organisation.
 */
export function labelGumNames(sentence: GoldSentence): string[] {
  const labels = sentence.words.map(() => 'O')
  const spans = readEntities(sentence).sort((left, right) => right.last - right.first - (left.last - left.first))
  for (const { first, last, type } of spans) {
    const label = entityTypes[type]
    const name = label === undefined ? null : findName(sentence.words, first, last)
    if (name === null || labels.slice(name.first, name.last).some(taken => taken !== 'O')) continue
    for (let at = name.first; at < name.last; at++) labels[at] = `${at === name.first ? 'B' : 'I'}-${label}`
  }
  return labels
}

interface Entity {
  readonly first: number
  /** Exclusive. */
  readonly last: number
  readonly type: string
}

/** The bracketed spans of CorefUD's notation, `(12-person-new-…` to `12)`, that open and close in this sentence. */
function readEntities({ words }: GoldSentence): Entity[] {
  const open: { id: string; type: string; first: number }[] = []
  const entities: Entity[] = []
  words.forEach((word, at) => {
    const notation =
      word.misc
        .split('|')
        .find(part => part.startsWith('Entity='))
        ?.slice(7) ?? ''
    for (const [part] of notation.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const fields = part.replace(/[()]/g, '').split('-')
      if (part.startsWith('(')) open.push({ id: fields[0]!, type: fields[1] ?? '', first: at })
      if (!part.endsWith(')')) continue
      const index = open.findLastIndex(entity => entity.id === fields[0])
      if (index < 0) continue
      for (const { type, first } of open.splice(index, 1)) entities.push({ first, last: at + 1, type })
    }
  })
  return entities
}

/** The run of proper nouns around the head of a phrase; null when the head is none. */
function findName(words: readonly GoldWord[], first: number, last: number): { first: number; last: number } | null {
  const inside = (at: number) => at >= first && at < last
  const head = words.findIndex((word, at) => inside(at) && !inside(word.head))
  if (head < 0 || !isProper(words[head]!)) return null
  const isPart = (at: number) => inside(at) && isProper(words[at]!) && !isTitle(words[at]!)
  let start = head
  let end = head + 1
  for (;;) {
    if (isPart(start - 1)) start--
    // "the Dutch-Belgian Union", "Ministry of Foreign Affairs"
    else if (isJoint(words[start - 1]) && isPart(start - 2)) start -= 2
    else break
  }
  for (;;) {
    if (isPart(end)) end++
    else if (isJoint(words[end]) && isPart(end + 1)) end += 2
    else break
  }
  while (start < head && isTitle(words[start]!)) start++
  return isTitle(words[start]!) ? null : { first: start, last: end }
}

/** Also "United" in "United States", which is an adjective by UPOS. */
function isProper(word: GoldWord): boolean {
  return word.xpos === 'NNP' || word.xpos === 'NNPS'
}

/** "President" in "President Rivlin": UNER leaves titles out of names. */
function isTitle(word: GoldWord): boolean {
  return word.relation === 'nmod:desc'
}

function isJoint(word: GoldWord | undefined): boolean {
  return word !== undefined && (word.form === '-' || word.form === '&' || word.form === 'of' || word.form === '.')
}
