import { compareTwoStrings } from 'string-similarity'
import { countryNamed, countryOf, countryOfCapital } from '../../lexicon/places.ts'
import { cities } from '../../lexicon/places-cities.ts'
import { states } from '../../lexicon/places-states.ts'
import type { NameMention } from '../../model.ts'
import { rememberBySide } from '../../statement/by-statement.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import { lieInTwoCountries } from '../names/other-country.ts'
import { predicatesMatch } from '../proof.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { fitOf, whyNotSameFact } from '../same-slot.ts'
import { areLone, eventLemma, partner, type Side, type Sides } from '../sides.ts'

export const place: RelationRule = {
  title: 'another place',
  match(sides) {
    const one = placesOf(sides.a)
    const other = placesOf(sides.b)
    const pairs = one.flatMap(left =>
      other.flatMap(right => (isRival(sides, left, right) ? [[left, right] as [Located, Located]] : [])),
    )
    // "from Paris to Berlin": with several nobody can say which answers which.
    return pairs.length === 1 ? compare(sides, ...pairs[0]!) : null
  },
  examples: [
    { a: 'The ferry sank in Denmark on Monday.', b: 'The ferry sank in Sweden on Monday.', finds: 'contradicts' },
    {
      a: 'Anna Berg, who was elected in Copenhagen in 2019, opened the ferry terminal.',
      b: 'Anna Berg, who was elected in Stockholm in 2019, spoke to the sailors.',
      finds: 'contradicts',
    },
    {
      a: 'The sailors rallied at the Boston office of the union.',
      b: 'On Friday the sailors rallied at the Chicago office of the union.',
      finds: 'contradicts',
    },
    { a: 'The ministers met in Paris.', b: 'The ministers met in France.', finds: 'refines' },
    { a: 'A fire gutted a shop in Elm Street.', b: 'A fire gutted a shop in Oak Street.', finds: 'differs' },
    { a: 'A fire gutted a shop in Elm Street.', b: 'A fire gutted a shop in Westport.', finds: 'refines' },
    { a: 'The ministers met in Paris.', b: 'The ministers arrived from Berlin.', finds: null },
    { a: 'Anna Berg was arrested in Manhattan.', b: 'Anna Berg was arrested in New York.', finds: null },
    // Felt in both.
    { a: 'The storm was felt in Denmark on Monday.', b: 'The storm was felt in Sweden on Monday.', finds: null },
    { a: 'The sailor fell at Aoraki Mount Cook.', b: 'The sailor fell at Mt Cook.', finds: null },
    { a: 'The ferry sank in Lisbon on Monday.', b: 'The ferry sank in Norway on Monday.', finds: 'contradicts' },
    // One may lie in the other.
    { a: 'The ferry sank in Bergen on Monday.', b: 'The ferry sank in Norway on Monday.', finds: null },
    { a: 'The ferry sank in London on Monday.', b: 'The ferry sank in England on Monday.', finds: null },
    { a: 'The ferry sank in Edinburgh on Monday.', b: 'The ferry sank in Britain on Monday.', finds: null },
  ],
}

interface Located {
  readonly text: string
  readonly tokens: ReadonlySet<number>
  /** Index of its term. */
  readonly term: number
}

/** Both say where the same thing is, and neither place is told by the other side too. */
function isRival(sides: Sides, left: Located, right: Located): boolean {
  if (isSpelling(left.text, right.text)) return false
  const { isSameHead } = fitOf(sides, left.tokens, right.tokens)
  if (!isSameHead && !predicatesMatch(sides)) return false
  const one = sides.a.matches[left.term]!
  const other = sides.b.matches[right.term]!
  // "Paris" and "France" have one key.
  if (one.strength >= partner || other.strength >= partner) return one.index === right.term && other.index === left.term
  return isSameHead || (placesOf(sides.a).length === 1 && placesOf(sides.b).length === 1)
}

/** "Qadesiya" and "Qadesiyah", "the Baltic" and "the Baltic Sea". */
function isSpelling(one: string, other: string): boolean {
  const [left, right] = [one, other].map(name => name.replace(/\bMt\.?(?= )/, 'Mount')) as [string, string]
  return (
    left.includes(right) || right.includes(left) || compareTwoStrings(left.toLowerCase(), right.toLowerCase()) >= alike
  )
}

/** Dice over letter pairs: "Extremadura" and "Extramadura" have .8, "Lisbon" and "Lisburn" .55. */
const alike = 0.75

function compare(sides: Sides, left: Located, right: Located): Outcome {
  const explains = { a: left.tokens, b: right.tokens }
  const reason = { kind: 'place', a: left.text, b: right.text, text: `${left.text} ≠ ${right.text}` }
  // "in Moscow" and "in Russia": one place holds the other.
  if (countryOf(left.text) !== null && countryOf(left.text) === countryOf(right.text)) {
    const text = `${left.text} and ${right.text}: one holds the other`
    return { relation: 'refines', kind: 'place', explains, reason: { ...reason, text } }
  }
  const level = placeLevel(left.text)
  const areApart = lieInTwoCountries(left.text, right.text)
  if (!areApart && level !== placeLevel(right.text)) return { stopped: 'another place, but one may hold the other' }
  if (!areApart && level === null) {
    // "Elm Street", "Oak Street"
    if (areLone(sides) || areOfOneKind(left.text, right.text))
      return {
        relation: 'differs',
        kind: 'place',
        reason,
        explains,
        note: 'not a contradiction: nobody knows where either is',
      }
    const text = `${left.text} and ${right.text}: one may hold the other`
    return {
      relation: 'refines',
      kind: 'place',
      reason: { ...reason, text },
      explains,
      note: 'not a difference: one place may hold the other',
    }
  }
  // "was felt in Norway", "jolted cities in Denmark"
  if (!areLone(sides) && [sides.a, sides.b].some(side => spreading.has(eventLemma(side))))
    return { stopped: 'another place, but it may be in both' }
  const failed = whyNotSameFact(sides, explains)
  if (failed === null) return { relation: 'contradicts', kind: 'place', reason, explains }
  return { relation: 'differs', kind: 'place', reason, explains, note: `not a contradiction: ${failed}` }
}

// Written by hand: what one quake or storm does in many places.
const spreading: ReadonlySet<string> = new Set('feel jolt shake rock hit strike sweep batter affect reach'.split(' '))

/** Both end in the same word for a kind of place; where the lists know neither, a quarter, a street and a county may be one place. */
function areOfOneKind(left: string, right: string): boolean {
  const kind = (text: string) => {
    const words = text.split(/\s+/)
    return words.length > 1 ? words.at(-1)! : ''
  }
  return kind(left) !== '' && kind(left) === kind(right)
}

/** Null for a place the lists do not know, or that lies in another of them: it may be a village or a quarter of a city. */
export function placeLevel(text: string): 'country' | 'state' | 'city' | null {
  if (quarters.has(text)) return null
  if (countryNamed(text) !== null) return 'country'
  if (countryOfCapital(text) !== null || cities.has(text)) return 'city'
  // A region may lie in another or reach into it; the states of the United States do not.
  return states.has(text) ? 'state' : null
}

// Quarters that the list of cities has as well; from general knowledge.
const quarters: ReadonlySet<string> = new Set('Manhattan Brooklyn Bronx Queens Harlem Hollywood'.split(' '))

/** The places in a phrase that says where; at most eight. */
const placesOf: (side: Side) => readonly Located[] = rememberBySide(findPlaces)

function findPlaces({ statement, terms }: Side): Located[] {
  const { tokens, tree, mentions } = statement
  return mentions
    .filter((mention): mention is NameMention => mention.type === 'place')
    .slice(0, 8)
    .flatMap(({ start, end, text }) => {
      const at = tokensWithin(tokens, start, end)
      const own = new Set(at)
      const term = terms.findIndex(({ token, type }) => type === 'place' && own.has(token))
      const top = at.find(index => !own.has(tree.heads[index] ?? -1)) ?? -1
      if (term < 0 || top < 0 || tokens[top]!.upos === 'ADJ' || !isWhere(own, top)) return []
      return [{ text, tokens: own, term }]
    })

  /** "in Moscow", "at the Boston office"; not "the minister of Russia" or "Russia said", nor "the Boston police", who are others. */
  function isWhere(own: ReadonlySet<number>, top: number): boolean {
    if (tree.relations[top] === 'compound') {
      const head = tree.heads[top] ?? -1
      return sites.has(tokens[head]?.lemma.toLowerCase() ?? '') && /^(?:obl|nmod)/.test(tree.relations[head] ?? '')
    }
    return tree.heads.some(
      (head, index) =>
        own.has(head) && tree.relations[index] === 'case' && locatives.has(tokens[index]!.form.toLowerCase()),
    )
  }
}

const locatives: ReadonlySet<string> = new Set(['in', 'at', 'near', 'off', 'outside', 'inside'])

// What stands in a place and is called after it; written by hand.
const sites: ReadonlySet<string> = new Set(
  `office bureau branch headquarters plant factory court courthouse courtroom airport port harbour harbor hospital hotel home house school university
  campus prison jail embassy consulate mosque church museum station stadium suburb district area neighbourhood neighborhood county primary
  caucus restaurant bar shop store theatre theater border coast warehouse mine refinery base club nightclub mall apartment`.split(
    /\s+/,
  ),
)
