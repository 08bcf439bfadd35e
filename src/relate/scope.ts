import type { Count } from './counts.ts'
import { areLone, partner, type Side, type Sides } from './sides.ts'

/**
 * Why two counts of one noun may both hold, in words; null when nothing speaks for it. "Two other boats" are others than "three boats",
 * "four British sailors" may be among "nine sailors", "nine British" and "four Danish sailors" are two lots.
 */
export function whyOtherScope(sides: Sides, left: Count, right: Count): string | null {
  if (!areLone(sides) && areOtherRespects(sides, left, right)) return 'they count in two respects'
  const { a, b } = sides
  const one = narrowing(a, left)
  const other = narrowing(b, right)
  if (one.isFurther !== other.isFurther) return 'one counts others'
  if (one.words > 0 && other.words > 0) return 'they count other ones'
  // What is described more narrowly may be a part of the rest, so it must not be more.
  if (one.words > 0 && left.value < right.value) return 'one may count a part of the others'
  if (other.words > 0 && right.value < left.value) return 'one may count a part of the others'
  return null
}

/** "won six points on foot", "three points on horseback"; "spent seven years as a mate", "spent eleven years in Westport". */
function areOtherRespects({ a, b }: Sides, left: Count, right: Count): boolean {
  const [one, other] = [respectsOf(a, left), respectsOf(b, right)]
  return one.includes('as') !== other.includes('as') || one.some(preposition => other.includes(preposition))
}

/** The prepositions of the phrases behind a count that belong to it or to its verb and of which the other side has no word; times, names and places left out. */
function respectsOf({ statement: { tokens, tree }, terms, matches }: Side, { noun, tokens: own }: Count): string[] {
  const last = Math.max(noun, ...own)
  const verb = tree.heads[noun < 0 ? last : noun] ?? -1
  return terms.flatMap(({ token, type }, index) => {
    const head = tree.heads[token] ?? -1
    if (token <= last || type !== 'word' || matches[index]!.strength >= partner) return []
    if (head < 0 || (head !== verb && head !== noun) || !/^(?:obl|nmod)/.test(tree.relations[token] ?? '')) return []
    const preposition = tokens.findIndex((_, at) => tree.heads[at] === token && tree.relations[at] === 'case')
    return preposition < 0 ? [] : [tokens[preposition]!.form.toLowerCase()]
  })
}

interface Narrowing {
  /** Words before the noun that the other side lacks altogether. */
  readonly words: number
  /** "another", "other", "more", "additional": counted beside some told before. */
  readonly isFurther: boolean
}

function narrowing({ statement: { tokens, tree }, terms, matches }: Side, { noun, tokens: own }: Count): Narrowing {
  let words = 0
  let isFurther = false
  const first = Math.min(...own)
  tokens.forEach((token, index) => {
    const isBeside =
      tree.heads[index] === noun || own.has(tree.heads[index] ?? -1) || index === first - 1 || own.has(index)
    if (!isBeside || index > noun + 1) return
    // "three more boats", but "more than three boats"
    if (further.has(token.form.toLowerCase()) && tokens[index + 1]?.form.toLowerCase() !== 'than') isFurther = true
    if (tree.heads[index] !== noun || own.has(index) || !/^(?:amod|compound|nmod)/.test(tree.relations[index] ?? ''))
      return
    const term = terms.findIndex(({ token: at }) => at === index)
    if (term >= 0 && matches[term]!.strength < partner) words++
  })
  return { words: noun < 0 ? 0 : words, isFurther }
}

const further: ReadonlySet<string> = new Set([
  'another',
  'other',
  'others',
  'more',
  'additional',
  'further',
  'extra',
  'new',
])
