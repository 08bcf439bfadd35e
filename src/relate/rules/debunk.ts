import { rememberBySide } from '../../statement/by-statement.ts'
import { lowerForms, lowerLemmas } from '../../statement/lower-case.ts'
import { negators, negatorsIn } from '../denials/negation.ts'
import { coverage } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { partner, type Side, sentenceOf } from '../sides.ts'
import { verbGroup } from '../words/verb-group.ts'
import { distanceOf } from './distance.ts'

export const debunk: RelationRule = {
  title: 'one calls false what the other asserts',
  match({ a, b }) {
    const [one, other] = [verdictOf(a), verdictOf(b)]
    if ((one === null) === (other === null)) return null
    const [plain, judging] = one === null ? [a, b] : [b, a]
    const verdict = (one ?? other)!
    if (coverage(plain) < enough || coverage(judging) < least || sharedTerms(plain) < 2)
      return { stopped: 'one calls something false, but perhaps another thing' }
    const reason = {
      kind: 'polarity',
      a: one?.words ?? verbGroup(a),
      b: other?.words ?? verbGroup(b),
      text: `one tells it, the other ${judgement(verdict.words)}`,
    }
    if (verdict.clause >= 0 && !isTold(judging, verdict.clause))
      return { stopped: 'one denies something, but another thing' }
    // Where a party denies something on the way, a long sentence may tell of other things.
    if (verdict.isParty && plain.terms.length >= sentence && coverage(plain) < half)
      return { stopped: 'one denies something, but perhaps another thing' }
    // "These complaints are fake news, the owner said", "The owner denied the complaints, calling them fake news"
    // "The mayor denied reports saying that she would sell the ferry": the claim is what is denied there, too.
    if (callsFalse(plain.statement) || callsFalse(sentenceOf(plain.statement)))
      return { stopped: 'no difference: both call something false' }
    // "No boat was sunk", "The mayor denied reports that a boat was sunk"
    // "No, a boat was not sunk"
    const isNo = verdict.words === 'No' && judging.statement.claim.polarity === 'negated'
    if (plain.statement.claim.polarity === 'negated' && (isNo || negatorsIn(judging.statement).size === 0))
      return { stopped: 'no difference: both deny it' }
    const { attribution, status } = plain.statement.claim
    const failed =
      judging.statement.claim.attribution.length > 0 || verdict.isParty
        ? 'somebody denies it, the outlet does not'
        : attribution.length > 0
          ? 'only one outlet asserts it itself'
          : status !== 'happened' && status !== 'ongoing'
            ? `one is only ${status}`
            : distanceOf(plain) !== null
              ? 'one only asks or passes it on'
              : null
    if (failed === null) return { relation: 'contradicts', kind: 'polarity', reason }
    return {
      relation: 'differs',
      kind: 'stance',
      reason: { ...reason, kind: 'stance' },
      note: `not a contradiction: ${failed}`,
    }
  },
  examples: [
    {
      a: 'A whale swam into the harbour of Hull.',
      b: 'The story of a whale in the harbour of Hull is a hoax.',
      finds: 'contradicts',
    },
    {
      a: 'A whale swam into the harbour of Hull.',
      b: 'No, a whale did not swim into the harbour of Hull.',
      finds: 'contradicts',
    },
    {
      a: 'A whale swam into the harbour of Hull.',
      b: 'The mayor denied reports that a whale swam into the harbour of Hull.',
      finds: 'differs',
    },
    {
      a: 'The mayor denied on Sunday that she asked the captain to sink the ferry.',
      b: 'The mayor had requested that the captain sink the ferry.',
      finds: 'differs',
      claimB: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
    {
      a: 'The mayor denied on Sunday that she asked the captain to sink the ferry.',
      b: 'The mayor denied reports that she asked the captain to sink the ferry.',
      finds: null,
    },
    {
      a: 'The mayor denied on Sunday that she paid the captain for the ferry.',
      b: 'The mayor asked the captain to sell the ferry on Sunday.',
      finds: null,
    },
    {
      a: 'In one of his last speeches the owner of the ferry defended the sale of the harbour on Monday.',
      b: 'The council challenged the owner of the ferry, claiming that complaints about the noise are bogus.',
      finds: null,
    },
    {
      a: 'The mayor denied reports that a boat was sunk in the harbour of Hull.',
      b: 'The mayor of Hull: No boat was sunk in the harbour.',
      finds: null,
      claimB: { polarity: 'negated' },
    },
    {
      a: 'No, a whale did not swim into the harbour of Hull.',
      b: 'A whale has not swum into the harbour of Hull.',
      finds: null,
      claimA: { polarity: 'negated' },
      claimB: { polarity: 'negated' },
    },
    {
      a: 'The complaints about the new ferry are fake news.',
      b: 'The owner denied the reports, telling the paper that the complaints about the new ferry are fake news.',
      finds: null,
    },
    {
      a: 'A whale swam into the harbour of Hull.',
      b: 'Nobody knows whether the whale in the harbour of Hull is a hoax.',
      finds: null,
    },
    {
      a: 'A whale swam into the harbour of Hull.',
      b: 'A whale swam into the harbour of Hull after a false alarm.',
      finds: null,
    },
    // An answer in a talk.
    {
      a: 'Anna Berg is the founder of the harbour.',
      b: 'No, the captain meant Anna Berg is the founder of the harbour.',
      finds: null,
      claimB: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
    {
      a: 'The owner of the ferry sold the harbour of Hull a crane.',
      b: 'The owner of the ferry was arrested in the harbour of Hull on charges that include making false statements.',
      finds: null,
    },
  ],
}

/** "denies it", "calls it a hoax", "says: No" */
function judgement(words: string): string {
  const word = words.toLowerCase()
  if (/^(?:den|dismiss|reject|disput)/.test(word)) return 'denies it'
  if (/^(?:debunk|refut|disprov)/.test(word)) return 'refutes it'
  if (/^(?:no|probably not)$/.test(word)) return `answers "${words}"`
  return `calls it ${/^(?:hoax|prank|fabrication)$/.test(word) ? 'a ' : ''}${word}`
}

/** Share of the plain statement's words that the other must have, and at least two: a denial seldom repeats the whole. */
const enough = 0.34

/** Share of the judging statement's words that the plain one must have: a long sentence judges other things too. */
const least = 0.25

/** A sentence with more words of the kind is about falsehood itself; work on one pair stays bounded. */
const mostVerdicts = 8

/** Terms of a whole sentence: a headline is shorter. */
const sentence = 8
const half = 0.5

interface Verdict {
  readonly words: string
  /** True when a party denies it: what the outlet itself thinks is not said. */
  readonly isParty: boolean
  /** The verb of what is denied, "sold" in "denied that she sold the ferry"; -1 when the denial does not say it in a clause. */
  readonly clause: number
}

/** What is denied stands on the other side, with all who and what it names. */
function isTold({ statement: { tree }, terms, matches }: Side, clause: number): boolean {
  const own = terms.flatMap(({ token, upos }, index) =>
    token === clause || (/^(?:NOUN|PROPN|VERB)$/.test(upos) && tree.heads[token] === clause) ? [index] : [],
  )
  return own.length >= 2 && own.every(index => matches[index]!.strength >= partner)
}

const verdictOf: (side: Side) => Verdict | null = rememberBySide(findVerdict)

function findVerdict({ statement }: Side): Verdict | null {
  const { claim, tokens, tree } = statement
  const [forms, lemmas] = [lowerForms(statement), lowerLemmas(statement)]
  // In a longer text the verdict may be on another sentence of it.
  if (forms.some((form, index) => index < forms.length - 2 && (form === '.' || form === '!'))) return null
  // "No, a whale did not swim into the harbour", "Whale in the harbour? Probably not"
  // "No, that is not a joke: …" speaks of something else.
  const isNo = /^no$/i.test(tokens[0]?.form ?? '') && tokens[1]?.form === ','
  // "No, I meant the ferry" answers somebody.
  if (
    isNo &&
    (claim.attribution.length === 0 || claim.polarity === 'negated') &&
    !/^(?:this|that|it)$/i.test(tokens[2]?.form ?? '')
  )
    return { words: 'No', isParty: false, clause: -1 }
  const doubt = forms.findIndex((form, index) => form === 'probably' && forms[index + 1] === 'not')
  if (doubt > 0 && tokens[doubt - 1]!.form === '?') return { words: 'Probably not', isParty: false, clause: -1 }
  const words: number[] = []
  forms.forEach((form, index) => {
    if (isVerdictWord(lemmas[index]!) || falsehoods.has(form)) words.push(index)
  })
  for (const index of words.slice(0, mostVerdicts)) {
    const verdict = isOfWhole(tree, index) ? verdictAt(tokens, tree, index) : null
    if (verdict !== null) return verdict
  }
  return null
}

type Tokens = Side['statement']['tokens']
type Tree = Side['statement']['tree']

/** What the word at `index` says of what is told; null when it says nothing of it. */
function verdictAt(tokens: Tokens, tree: Tree, index: number): Verdict | null {
  const { form, lemma } = tokens[index]!
  const word = lemma.toLowerCase()
  const below = tree.heads.flatMap((head, at) => (head === index ? [at] : []))
  // "The statement does not deny that she sold the ferry"
  if (denials.has(word) && below.some(at => negators.has(tokens[at]!.form.toLowerCase()))) return null
  if ((falsehoods.has(word) || falsehoods.has(form.toLowerCase())) && isSaidOfIt(tokens, tree, index, below)) {
    // "claiming that the complaints are bogus": the outlet only tells who thinks so, whatever the tree makes of it.
    const isTold = tokens
      .slice(0, index)
      .some(({ upos }, at) => upos === 'VERB' && /^that$/i.test(tokens[at + 1]?.form ?? ''))
    return { words: form, isParty: isTold, clause: -1 }
  }
  if ((refutations.has(word) || denials.has(word)) && below.some(at => isTelling(tokens, at)))
    return { words: form, isParty: !refutations.has(word), clause: -1 }
  const clause = word === 'deny' ? below.find(at => /^(?:ccomp|xcomp)/.test(tree.relations[at] ?? '')) : undefined
  if (clause === undefined || tokens[clause]!.upos !== 'VERB') return null
  // "denied that she sold it", "denied selling it"; "denied an offer to plead guilty" turns it down.
  const isClause = tree.heads.some((head, at) => head === clause && /^that$/i.test(tokens[at]!.form))
  return isClause || tokens[clause]!.xpos === 'VBG' ? { words: form, isParty: true, clause } : null
}

/** "The story is a hoax", "Hoax: …", "reports untrue", "fake photo": said of the whole or of what is told. */
function isSaidOfIt(tokens: Tokens, tree: Tree, index: number, below: readonly number[]): boolean {
  if (below.some(at => /^(?:not|n't|no)$/i.test(tokens[at]!.form))) return false
  // "real or a hoax", "whether it is a hoax", "may be a hoax"
  if (tokens.slice(0, index).some(({ form }) => open.test(form)) || tokens.some(({ form }) => form === '?'))
    return false
  const head = tree.heads[index] ?? -1
  const isPredicate = head < 0 || index === 0 || below.some(at => tree.relations[at] === 'cop')
  return isPredicate || [head, ...below].some(at => isTelling(tokens, at))
}

/** "report", "photo": what tells the thing that is judged. */
const isTelling = (tokens: Tokens, at: number): boolean => told.has(tokens[at]?.lemma.toLowerCase() ?? '')

/** "The story is a hoax", "Fake photo spreads"; not "He was charged with making false statements", which judges something told on the way. */
function isOfWhole({ heads, relations }: Tree, from: number): boolean {
  for (let at = from; at >= 0; at = heads[at] ?? -1) {
    if (heads[at] === -1) return true
    if (!/^(?:amod|compound|nsubj|csubj|parataxis|dep|conj)/.test(relations[at] ?? '')) return false
  }
  return false
}

/** Whether a word for something false is said anywhere; "the fake ferry" of a sentence about a fake. */
function callsFalse({ tokens }: Side['statement']): boolean {
  return tokens.some(
    ({ lemma, form }) =>
      isVerdictWord(lemma.toLowerCase()) ||
      falsehoods.has(form.toLowerCase()) ||
      /^(?:satirical|parody|fictional|fiction)$/i.test(form),
  )
}

function isVerdictWord(word: string): boolean {
  return falsehoods.has(word) || refutations.has(word) || denials.has(word)
}

function sharedTerms({ matches }: Side): number {
  return matches.filter(({ strength }) => strength >= partner).length
}

const open = /^(?:or|if|whether|may|might|could|would|seem|seems|appears)$/i

// Written by hand.
const falsehoods: ReadonlySet<string> = new Set(
  'hoax fake false untrue incorrect bogus fabricated fabrication unfounded baseless debunked prank made-up satire'.split(
    ' ',
  ),
)
const refutations: ReadonlySet<string> = new Set('debunk refute disprove'.split(' '))
const denials: ReadonlySet<string> = new Set('deny dismiss reject dispute'.split(' '))
const told: ReadonlySet<string> = new Set(
  'report reports story claim rumor rumour allegation news photo picture image video letter account tale statement post tweet quote article suggestion'.split(
    ' ',
  ),
)
