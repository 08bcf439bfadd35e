import { areLone, partner, type Side, type Sides } from '../sides.ts'
import { type Count, countsOf } from './counts.ts'

/**
 * Why two counts of one noun may both hold, in words; null when nothing speaks for it. "Two other boats" are others than "three boats",
 * "four British sailors" may be among "nine sailors", "nine British" and "four Danish sailors" are two lots.
 */
export function whyOtherScope(sides: Sides, left: Count, right: Count): string | null {
  if (!areLone(sides) && areOtherRespects(sides, left, right)) return 'they count in two respects'
  const { a, b } = sides
  // "247 people in Norway and 10 in Denmark" are 257.
  if (!areLone(sides) && (addsUp(a, left, right) || addsUp(b, right, left))) return 'the parts add up'
  // "$56 million in the year", "$28 million in six months"
  if (!areLone(sides) && !areOfOneSpan(a, b)) return 'they cover two spans of time'
  // "most of a six-month sentence"
  if (!areLone(sides) && isPart(a, left) !== isPart(b, right)) return 'one counts a part of it'
  const one = narrowing(a, left)
  const other = narrowing(b, right)
  if (one.isFurther !== other.isFurther) return 'one counts others'
  if (one.words > 0 && other.words > 0) return 'they count other ones'
  // What is described more narrowly may be a part of the rest, so it must not be more.
  if (one.words > 0 && left.value < right.value) return 'one may count a part of the others'
  if (other.words > 0 && right.value < left.value) return 'one may count a part of the others'
  return null
}

/** A number of one side and another of its own are together what the other side gives. */
const addsUp = ({ statement }: Side, { value, tokens, unit }: Count, whole: Count): boolean =>
  countsOf(statement).some(
    other => !tokens.has([...other.tokens][0]!) && other.unit === unit && other.value + value === whole.value,
  )

/** Where both name a span, "in the year", "for six months", it is the same. */
function areOfOneSpan(a: Side, b: Side): boolean {
  const spansIn = ({ statement: { tokens } }: Side) =>
    new Set(tokens.flatMap(({ lemma }) => (spans.has(lemma.toLowerCase()) ? [lemma.toLowerCase()] : [])))
  const [one, other] = [spansIn(a), spansIn(b)]
  return one.size === 0 || other.size === 0 || [...one].some(span => other.has(span))
}

const spans: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'month', 'week'])

/** "most of a six-month sentence", "half of the nine boats" */
function isPart({ statement: { tokens } }: Side, { tokens: own }: Count): boolean {
  const first = Math.min(...own)
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(
      ({ form }, step, before) =>
        /^(?:most|half|part|some|much|rest)$/i.test(form) && /^of$/i.test(before[step + 1]?.form ?? ''),
    )
}

/** "won six points on foot", "three points on horseback"; "spent seven years as a mate", "spent eleven years in Westport". */
function areOtherRespects({ a, b }: Sides, left: Count, right: Count): boolean {
  const [one, other] = [respectsOf(a, left), respectsOf(b, right)]
  return one.includes('as') !== other.includes('as') || one.some(preposition => other.includes(preposition))
}

/** The prepositions of the phrases after a count that belong to it or to its verb and of which the other side has no word; times, names and places left out. */
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

const further: ReadonlySet<string> = new Set('another other others more additional further extra new'.split(' '))
