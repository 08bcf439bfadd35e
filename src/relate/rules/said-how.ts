import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { quotedRuns } from '../passage-words.ts'
import type { RelationRule } from '../rule.ts'
import { sentenceOf } from '../sides.ts'
import { hasSameSpeaker, sharesWords } from '../speakers.ts'

/** Of somebody's words that both quote at length: nobody says so many again. */
export const saidHow: RelationRule = {
  title: 'the same words of one speaker, said in another way or to another paper',
  isProof: true,
  match({ a, b }) {
    const [left, right] = [a.statement, b.statement]
    if (!isOneSpeaker(left, right)) return null
    const [one, other] = [manner(left), manner(right)]
    const pair =
      one.way !== null && other.way !== null && areApart(one.way, other.way)
        ? { a: one.way, b: other.way }
        : one.paper !== null && other.paper !== null && areTwoPapers(one.paper, other.paper)
          ? { a: one.paper, b: other.paper }
          : null
    if (pair === null || !quoteOneText(sentenceOf(left), sentenceOf(right))) return null
    const reason = { kind: 'attribution', ...pair, text: `said: ${pair.a} ≠ ${pair.b}` } as const
    return { relation: 'contradicts', kind: 'attribution', reason, isOneText: true }
  },
  examples: [
    {
      a: 'I know in my heart that the old ferry has to sail once more.',
      b: 'I know in my heart that the old ferry has to sail once more.',
      finds: 'contradicts',
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'said' }],
        sentence: '“I know in my heart that the old ferry has to sail once more,” Berg said in an interview on Friday.',
      },
      claimB: {
        attribution: [{ speaker: 'she', cue: 'said' }],
        sentence: '“I know in my heart that the old ferry has to sail once more,” she said in a statement.',
      },
    },
    {
      a: 'I know in my heart that the old ferry has to sail once more.',
      b: 'I know in my heart that the old ferry has to sail once more.',
      finds: 'contradicts',
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'told' }],
        sentence: '“I know in my heart that the old ferry has to sail once more,” Berg told The Westport Herald.',
      },
      claimB: {
        attribution: [{ speaker: 'Berg', cue: 'told' }],
        sentence: '“I know in my heart that the old ferry has to sail once more,” Berg told Harbour News.',
      },
    },
    // A statement may be printed as a letter.
    {
      a: 'I know in my heart that the old ferry has to sail once more.',
      b: 'I know in my heart that the old ferry has to sail once more.',
      finds: null,
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'said' }],
        sentence: '“I know in my heart that the old ferry has to sail once more,” Berg said in a letter on Friday.',
      },
      claimB: {
        attribution: [{ speaker: 'she', cue: 'said' }],
        sentence: '“I know in my heart that the old ferry has to sail once more,” she said in a statement.',
      },
    },
    // In words of their own: she may have said so twice.
    {
      a: 'The old ferry has to sail once more.',
      b: 'The old ferry has to sail once more.',
      finds: null,
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'said' }],
        sentence: 'The old ferry has to sail once more, Berg said in an interview on Friday.',
      },
      claimB: {
        attribution: [{ speaker: 'she', cue: 'said' }],
        sentence: 'The old ferry has to sail once more, she said in a statement.',
      },
    },
  ],
}

function isOneSpeaker({ claim: left }: Statement, { claim: right }: Statement): boolean {
  const [one, other] = [left.attribution.at(-1)?.speaker, right.attribution.at(-1)?.speaker]
  if (left.attribution.length !== 1 || right.attribution.length !== 1 || !one || !other) return false
  return (
    [one, other].some(speaker => /^(?:s?he|they)$/i.test(speaker)) ||
    hasSameSpeaker(left, right) ||
    sharesWords(one, other)
  )
}

/** Words in a row that stand between quotation marks in both. */
function quoteOneText(left: Statement, right: Statement): boolean {
  const there = new Set(quotedRuns(right, fewest))
  return quotedRuns(left, fewest).some(run => there.has(run))
}

const fewest = 8

interface Manner {
  /** "interview" of "said in an interview". */
  readonly way: string | null
  /** "Harbour News" of "told Harbour News". */
  readonly paper: string | null
}

/** How it was said, by the words around the quotations; what is told in two ways tells nothing. */
const manner: (statement: Statement) => Manner = rememberByStatement((statement: Statement) => {
  const text = sentenceOf(statement)
    .claim.text.replace(/[“"][^”"]*[”"]/g, ' “” ')
    // Of a quotation that only begins or ends here.
    .replace(/^[^“]*”|“[^”]*$/g, ' ')
  const ways = new Set([...text.matchAll(inManner)].map(([, way]) => way!.toLowerCase()))
  const papers = new Set([...text.matchAll(toPaper)].map(([, paper]) => paper!))
  return { way: ways.size === 1 ? [...ways][0]! : null, paper: papers.size === 1 ? [...papers][0]! : null }
})

const inManner =
  /\b(?:in|during|at|on|via|by) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}(interview|speech|letter|tweet|email|statement|testimony|op-ed|memo|hearing|debate|rally|news conference|press conference|book)\b/g

// Papers and stations, by the last word of their names.
const toPaper =
  /\btold (?:[Tt]he )?((?:[A-Z][\w&.]+ ){0,3}(?:News|Times|Post|Journal|Herald|Tribune|Globe|Guardian|Reuters|CNN|MSNBC|CNBC|BBC|NPR|Bloomberg|Politico))(?=[\s.,;:’']|$)/g

function areTwoPapers(one: string, other: string): boolean {
  const words = new Set(one.split(' '))
  return !mayBeOneName(one, other) && !other.split(' ').some(word => words.has(word)) && !/NBC/.test(one + other)
}

/** Nobody says in an interview what he says in a speech; a statement may be a letter or be read to the press. */
function areApart(one: string, other: string): boolean {
  const [left, right] = [sorts.get(one), sorts.get(other)]
  if (left === undefined || right === undefined || left === right) return false
  return !(written.has(left) && written.has(right))
}

const sorts: ReadonlyMap<string, string> = new Map(
  'interview speech=rally letter=email=memo tweet statement testimony=hearing op-ed debate'
    .split(' ')
    .flatMap(words => words.split('=').map((word, _, same) => [word, same[0]!] as const)),
)
/** Each may be called by the others' names, or be read out. */
const written: ReadonlySet<string> = new Set(['letter', 'tweet', 'statement', 'op-ed', 'testimony', 'speech'])
