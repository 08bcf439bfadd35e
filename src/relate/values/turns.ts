import { rememberBySide } from '../../statement/by-statement.ts'
import type { Side } from '../sides.ts'

/** That something measured went up or down: "turnout rose", "turnout was 64 percent, down from the last vote", "shares closed higher". */
export interface Turn {
  readonly isUp: boolean
  /** Token of what is measured. */
  readonly measure: number
  /** Lower case. */
  readonly noun: string
  /** Tokens that tell the direction. */
  readonly tokens: readonly number[]
  /** Token of what it is compared with: "than the last vote"; -1 without one. */
  readonly baseline: number
}

/** Of the first that tells one; null where none or two of both directions are told. */
export const turnOf: (side: Side) => Turn | null = rememberBySide((side: Side) => {
  const { tokens } = side.statement
  const found = tokens.flatMap((_, at) => turnAt(side, at))
  const [turn, ...further] = found
  return turn && further.every(({ isUp, noun }) => isUp === turn.isUp && noun === turn.noun) ? turn : null
})

function turnAt({ statement }: Side, at: number): Turn[] {
  const { tokens, tree } = statement
  const word = tokens[at]!.upos === 'VERB' ? tokens[at]!.lemma.toLowerCase() : tokens[at]!.form.toLowerCase()
  const isVerb = tokens[at]!.upos === 'VERB'
  const isUp = (isVerb ? risingVerbs : higher).has(word)
  if (!isUp && !(isVerb ? fallingVerbs : lower).has(word)) return []
  // "up to 12", "down the hall": only with a measure as subject, "from" or "on" behind it or the end of the clause.
  if (!isVerb && /^(?:up|down)$/.test(word) && !/^(?:from|on|by|[,.;\d].*|)$/.test(tokens[at + 1]?.form ?? ''))
    return []
  let verb = at
  for (let step = 0; step < 4 && subjectOf(verb) < 0 && (tree.heads[verb] ?? -1) >= 0; step++) {
    if (/^(?:acl|ccomp|parataxis)/.test(tree.relations[verb] ?? '')) return []
    verb = tree.heads[verb]!
  }
  const measure = subjectOf(verb)
  if (measure < 0 || !measures.has(tokens[measure]!.lemma.toLowerCase())) return []
  const baseline = tokens.findIndex(
    ({ form }, index) =>
      index > at && /^(?:previous|last|prior)$/i.test(form) && /^(?:amod|det)/.test(tree.relations[index] ?? ''),
  )
  return [
    {
      isUp,
      measure,
      noun: tokens[measure]!.lemma.toLowerCase(),
      tokens: [at],
      baseline: baseline < 0 ? -1 : (tree.heads[baseline] ?? -1),
    },
  ]

  function subjectOf(head: number): number {
    return tree.heads.findIndex((own, index) => own === head && /^nsubj/.test(tree.relations[index]!))
  }
}

// Written by hand, as are the measures.
const risingVerbs: ReadonlySet<string> = new Set('rise increase climb grow jump surge soar gain'.split(' '))
const fallingVerbs: ReadonlySet<string> = new Set(
  'fall drop decline decrease plunge slump sink tumble slip shrink'.split(' '),
)
const higher: ReadonlySet<string> = new Set(['up', 'higher'])
const lower: ReadonlySet<string> = new Set(['down', 'lower'])

const measures: ReadonlySet<string> = new Set(
  `turnout participation share stock profit earnings revenue income sale loss price rent fare wage salary inflation unemployment rate deficit surplus debt export import
  attendance membership population spending index currency yield`.split(/\s+/),
)
