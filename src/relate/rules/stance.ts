import { coverage } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'
import { isNewsOutlet, sharesWords } from '../speakers.ts'
import { areOneDemand, isContent, stanceVerbs, wantedDeeds } from '../words/wanted-deeds.ts'

export const stance: RelationRule = {
  title: 'the position of another side',
  match(sides) {
    const { a, b } = sides
    const [one, other] = [positionOf(a), positionOf(b)]
    if (one === null && other === null) return null
    const holders = [one ?? speakerOf(a), other ?? speakerOf(b)] as const
    if (holders[0] === null || holders[1] === null)
      return { stopped: 'a position in one, a plain statement in the other' }
    if (isSameHolder(allHolders(a, holders[0]), allHolders(b, holders[1])))
      return { stopped: 'no difference: the position of the same side' }
    if (one === null || other === null) {
      // "The council wants the ferry to sail at night", "It should not sail, the captain said".
      if (!isDemand(one === null ? a : b)) return { stopped: 'a position in one, a plain statement in the other' }
    }
    const failed = whyNotOpposed(sides) ?? (areLone(sides) ? null : whyCompatible(sides, [holders[0], holders[1]]))
    if (failed !== null) return { stopped: failed }
    const reason = {
      kind: 'stance',
      a: holders[0],
      b: holders[1],
      text: `position of ${holders[0]} / of ${holders[1]}`,
    }
    return {
      relation: 'differs',
      kind: 'stance',
      reason,
      note: 'not a contradiction: two sides can want different things',
    }
  },
  examples: [
    {
      a: 'Denmark wants the ferry to sail at night.',
      b: 'Sweden wants the ferry to sail by day.',
      finds: 'differs',
    },
    {
      a: 'Denmark wants the ferry to sail at night.',
      b: 'The ferry will sail at night.',
      finds: null,
      claimB: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
    {
      a: 'Denmark wants the ferry to sail at night.',
      b: 'The ferry should sail by day.',
      finds: 'differs',
      claimB: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
    {
      a: 'Denmark supports the plan for a night ferry.',
      b: 'Sweden opposes the plan for a night ferry.',
      finds: 'differs',
    },
    {
      a: 'Denmark would like the harbour to let in sailors from Oslo without being searched or having to show a passport.',
      b: 'They will not have to be searched on arrival.',
      finds: 'differs',
      claimB: { attribution: [{ speaker: 'the captain', cue: 'said' }], polarity: 'negated' },
    },
    // Two who want one thing.
    {
      a: 'Denmark supports the plan for a night ferry.',
      b: 'Sweden supports the plan for a night ferry.',
      finds: null,
    },
    {
      a: 'Denmark wants the ferry to sail at night.',
      b: 'Sweden urged the owner of the harbour to pay a fine.',
      finds: null,
    },
    { a: 'Denmark wants the ferry to sail at night.', b: 'Denmark wants the ferry to sail by day.', finds: null },
    { a: 'Denmark wants the ferry to sail at night.', b: 'The ferry sails at night.', finds: null },
    // Each asks for something, and both can be had.
    {
      a: 'The report also called for the council to test the alarms of the ferry.',
      b: 'The union called for the council to train the crew of the ferry.',
      finds: null,
    },
    {
      a: 'Several captains called on him to step aside if the claims are true.',
      b: 'Numerous pilots of the harbour called on Berg to drop out of the race if the claims are true.',
      finds: null,
    },
    // What the papers say is no position of theirs.
    {
      a: 'The plan of the council tells how the harbour should be dredged.',
      b: 'The mayor would support dredging the harbour by night.',
      finds: null,
      claimA: { attribution: [{ speaker: 'several newspapers', cue: 'according to' }] },
      claimB: { attribution: [{ speaker: 'the mayor', cue: 'said' }] },
    },
    {
      a: 'Fishermen want the fee waived for all but the rich.',
      b: 'The mayor and the fishermen want to waive the fee for all except owners of yachts.',
      finds: null,
    },
    // Both want one thing, and tell what it follows on.
    {
      a: 'The pilots called on the mayor to close the harbour after three sailors were hurt on the pier.',
      b: 'Anna Berg called on the mayor to close the harbour after the captain told of a broken crane.',
      finds: null,
    },
    { a: 'We want the ferry to sail at night.', b: 'They want the ferry to sail by day.', finds: null },
  ],
}

/**
 * Two positions on one matter: for and against, or most words shared and each with something of its own. Null when they are; otherwise the condition
 * that failed, in words.
 */
function whyNotOpposed(sides: Sides): string | null {
  const { a, b } = sides
  const shorter = a.terms.length <= b.terms.length ? a : b
  if (coverage(shorter, framing(shorter)) < (denyOneThing(sides) ? third : half))
    return 'two positions, but on other matters'
  if (isFor(a) !== isFor(b)) return null
  const adds = (side: Side) => side.alone.some(index => isContent(side, index))
  return adds(a) && adds(b) ? null : 'two sides with one position'
}

/**
 * In a story two may each ask for something of their own, and both can have it: only what is for and against, or denied by one, or two ways of one deed ("sail at night",
 * "sail by day") is a difference of positions. Null when it is one; otherwise why not.
 */
function whyCompatible(sides: Sides, holders: readonly [string, string]): string | null {
  const { a, b } = sides
  if (isFor(a) !== isFor(b) || denyOneThing(sides)) return null
  if (saysAlso(a) || saysAlso(b)) return 'two positions, and both can be had'
  // "Anna Berg urged the captains to stay", "The captains should stay ashore, the mayor of Westport said"
  const [one, other] = holders
  if ((isPerson(a, one) && isDescription(other)) || (isPerson(b, other) && isDescription(one)))
    return 'two positions, but perhaps of one'
  // "The council backs the plan that the owners proposed"
  if (backs(a, other) || backs(b, one)) return 'no difference: one backs the other'
  const shared = wantedDeeds(a).filter(
    index => wantedDeeds(b).includes(a.matches[index]!.index) && a.matches[index]!.strength >= partner,
  )
  if (shared.length === 0) return 'two positions, and both can be had'
  return areOneDemand(sides, shared) ? 'two sides with one position' : null
}

function saysAlso({ statement: { tokens } }: Side): boolean {
  return tokens.some(({ form }) => /^(?:also|too|likewise)$/i.test(form))
}

/** "the mayor of Westport": what is no name may stand for one. */
const isDescription = (holder: string): boolean => !/^(?:[Tt]he )?\p{Lu}/u.test(holder)

const isPerson = ({ statement: { mentions } }: Side, holder: string): boolean =>
  mentions.some(({ type, value }) => type === 'person' && value === holder)

function backs({ statement: { claim, tokens, tree } }: Side, holder: string): boolean {
  const verb = tokens[tree.heads.indexOf(-1)]?.lemma.toLowerCase() ?? ''
  return /^(?:back|support|endorse|welcome|favou?r|praise)$/.test(verb) && claim.text.includes(holder)
}

/** As for an event: below a half two statements are on other matters. */
const half = 0.5
const third = 0.3

/** "wants them let in without a search", "they will not have to be searched": one denied thing in both is a matter of its own. */
function denyOneThing({ a, b }: Sides): boolean {
  return a.terms.some(({ token, type }, index) => {
    const match = a.matches[index]!
    const other = b.terms[match.index]
    return type === 'word' && match.strength >= partner && !!other && a.negated.has(token) && b.negated.has(other.token)
  })
}

/** Who holds the position, and the word for holding it; none where a speaker only demands something. */
function framing(side: Side): ReadonlySet<number> {
  const { terms, predicate } = side
  if (positionOf(side) === null) return new Set()
  return new Set(terms.flatMap(({ token, role }, index) => (index === predicate || role === 'subject' ? [token] : [])))
}

/** False for a position against something, by its verb or a "not". */
function isFor({ statement: { claim, tokens, tree } }: Side): boolean {
  const isAgainst = against.has(tokens[tree.heads.indexOf(-1)]?.lemma.toLowerCase() ?? '')
  return isAgainst === (claim.polarity === 'negated')
}

/** "should", "must", "ought to": what somebody thinks right. */
function isDemand({ statement: { tokens } }: Side): boolean {
  return tokens.some(
    ({ form }, index) =>
      /^(?:should|must|ought|needs?)$/i.test(form) ||
      (/^ha(?:ve|s)$/i.test(form) && /^to$/i.test(tokens[index + 1]?.form ?? '')),
  )
}

/** "We" and "they" may be anybody: nothing shows that two sides hold the two positions. */
function isSameHolder(one: string, other: string): boolean {
  return sharesWords(one, other) || sharesBeginning(one, other) || pronoun.test(one) || pronoun.test(other)
}

/** "the Democrats", "Democratic lawmakers" */
function sharesBeginning(one: string, other: string): boolean {
  const beginnings = (text: string) =>
    text
      .split(/\s+/)
      .flatMap(word => (word.length >= longBeginning ? [word.slice(0, longBeginning).toLowerCase()] : []))
  const left = new Set(beginnings(one))
  return beginnings(other).some(word => left.has(word))
}

/** In letters: shorter beginnings are shared by words that have nothing to do with each other. */
const longBeginning = 7

/** "the mayor and the sailors": the holder and who else is told to want it. */
function allHolders({ statement: { tokens, tree } }: Side, holder: string): string {
  const root = tree.heads.indexOf(-1)
  const subject = tree.heads.findIndex((head, index) => head === root && tree.relations[index] === 'nsubj')
  if (subject < 0) return holder
  const joined = tree.heads.flatMap((head, index) =>
    head === subject && tree.relations[index] === 'conj' ? [index] : [],
  )
  const others = tokens.filter((_, index) => joined.includes(index) || joined.includes(tree.heads[index] ?? -1))
  return [holder, ...others.map(({ form }) => form)].join(' ')
}

const pronoun = /^(?:i|we|you|he|she|it|they|this|that|these|those|who|which)$/i

/** Whose wish or view the sentence tells; null when its main verb is none of wanting, asking or holding an opinion. */
function positionOf({ statement: { claim, tokens, tree, mentions } }: Side): string | null {
  const root = tree.heads.indexOf(-1)
  const verb = tokens[root]?.lemma.toLowerCase() ?? ''
  // "would like" is a wish, "likes" a taste.
  const wishes = verb === 'like' && tokens.some((token, index) => tree.heads[index] === root && token.xpos === 'MD')
  if (!wishes && !stanceVerbs.has(verb)) return null
  // "called the police" asks for nothing and judges nothing; "called for a search", "called it a failure" do.
  if (
    verb === 'call' &&
    !tokens.some(
      ({ form }, index) =>
        tree.heads[index] === root &&
        index > root &&
        (/^(?:for|on|upon)$/i.test(form) || /^(?:xcomp|ccomp|obl)/.test(tree.relations[index] ?? '')),
    )
  )
    return null
  const subject = tree.heads.findIndex((head, index) => head === root && tree.relations[index] === 'nsubj')
  const token = tokens[subject]
  if (!token) return null
  // "Anna Berg": the name the article knows behind the words.
  const mention = mentions.find(({ type, start, end }) => type === 'person' && start <= token.start && token.end <= end)
  if (mention) return typeof mention.value === 'string' ? mention.value : mention.text
  // "With polls showing that he loses, Anna Berg urged him": the tree took the wrong noun.
  if (tree.heads.some((head, index) => head === subject && /^(?:case|mark)/.test(tree.relations[index]!))) return null
  let start = token.start
  for (let index = subject - 1; index >= 0 && tree.heads[index] === subject; index--) start = tokens[index]!.start
  return claim.text.slice(start, token.end)
}

/** Who says it; a paper or broadcaster passes on news and wants nothing. */
function speakerOf({ statement: { claim } }: Side): string | null {
  const speaker = claim.attribution.at(-1)?.speaker ?? null
  return speaker !== null && isNewsOutlet(speaker) ? null : speaker
}

// Written by hand.
const against: ReadonlySet<string> = new Set('oppose object criticise criticize condemn reject'.split(' '))
