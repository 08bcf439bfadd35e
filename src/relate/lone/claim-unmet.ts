import type { RelationRule } from '../rule.ts'
import type { Side } from '../sides.ts'
import { countsOf } from '../values/counts.ts'
import { verbGroup } from '../words/verb-group.ts'
import { inOrder, type LoneClaim, loneClaim } from './lone-claim.ts'
import { untold } from './untold.ts'

export const claimUnmet: RelationRule = {
  title: 'a short claim with something to say that the text it is laid beside does not tell',
  match(sides) {
    const lone = loneClaim(sides)
    if (!lone) return null
    const { claim } = lone
    const compared = sides.explained[lone.isFirst ? 'a' : 'b']
    if (boundsNumber(lone, compared)) return null
    const { share, terms } = untold(lone, compared)
    const unmet = terms.filter(index => !/^(?:VERB|ADV)$/.test(claim.terms[index]!.upos))
    if (unmet.length === 0 || share < (areHeadlines(lone) ? half : aFifth)) return null
    const words = inOrder(lone, wordsOf(claim, unmet), verbGroup(lone.text))
    const reason = { kind: 'event', ...words, text: `only one tells of ${wordsOf(claim, unmet)}` }
    return { relation: 'differs', kind: 'event', reason, note: 'not a contradiction: both may be true' }
  },
  examples: [
    {
      a: 'The owner of the lighthouse sold a house.',
      b: 'The council debated the price of the new ferry for three hours on Monday while the owner of the harbour waited.',
      finds: 'differs',
      areLone: true,
    },
    {
      a: 'Anna Berg (born 24 May 1975) is a Norwegian captain who has steered ferries for two owners.',
      b: 'Anna Berg won a medal in Lisbon.',
      finds: 'differs',
      areLone: true,
    },
    {
      a: 'Council debates price of new ferry',
      b: 'Commuters complain that ferry is dirty',
      finds: 'differs',
      areLone: true,
    },
    {
      a: 'Anna Berg (born 24 May 1975) is a Norwegian singer who has recorded songs for two films.',
      b: 'Anna Berg is a musician.',
      finds: null,
      areLone: true,
    },
    {
      a: 'The council thanked John Berg, who founded the ferry line in 1965 to reach the island.',
      b: 'John Berg is the founder of the ferry line.',
      finds: null,
      areLone: true,
    },
    // All words are there, but it was a trawler that sank.
    {
      a: 'Anna Berg, the captain of the ferry, left the harbour on Monday while two miles off a storm sank a trawler.',
      b: 'A storm sank the ferry of the council.',
      finds: 'differs',
      areLone: true,
    },
    // In a story it is another end of the same matter.
    {
      a: 'Anna Berg (born 24 May 1975) is a Norwegian captain who has steered ferries for two owners.',
      b: 'Anna Berg won a medal in Lisbon.',
      finds: null,
    },
  ],
}

/** From here on the text says something else: chosen with the weights of `untold`. */
const aFifth = 0.2

/** Of two headlines each tells the matter in words of its own. Emergent has an accuracy of .63 with .4, .66 with .5 and .67 with .6. */
const half = 0.5

/** "More than 30 deaths in Westport" beside "32 deaths and 50 recoveries": who bounds a number means one that the text gives, and its place and cause. */
function boundsNumber({ claim }: LoneClaim, compared: ReadonlySet<number>): boolean {
  return countsOf(claim.statement).some(({ isStrict, tokens }) => isStrict && [...tokens].some(at => compared.has(at)))
}

/** Headlines bear no full stop, and at least one leaves articles out: "Ferry burns in Westport harbour". */
function areHeadlines({ claim, text }: LoneClaim): boolean {
  const both = [claim.statement, text.statement]
  if (both.some(({ claim: { quote } }) => /[.!?]["'”’)\]]{0,2}\s?$/.test(quote.exact))) return false
  return both.some(({ tokens }) => !tokens.some(({ form }) => /^(?:an?|the)$/i.test(form)))
}

function wordsOf({ terms, statement }: Side, indices: readonly number[]): string {
  return indices.map(index => statement.tokens[terms[index]!.token]!.form).join(', ')
}
