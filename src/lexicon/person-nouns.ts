import { offices } from './titles.ts'

/** Nouns for people by kinship, belonging and fate that are no offices; from general knowledge. */
const others = new Set(
  'head member son daughter wife husband brother sister father mother widow widower native resident veteran graduate student victim survivor hero pioneer witness suspect refugee citizen neighbour neighbor friend colleague ally rival opponent counterpart successor predecessor nominee heir star chief republican democrat conservative liberal'.split(
    ' ',
  ),
)

/** Endings of nouns for people: "spokeswoman", "fisherman", "campaigner", "economist", "politician". */
const endings = /(?:man|woman|person|ist|ician|arian|[^aeiou]er|tor|sor|eer)$/

/** Whether a lemma (lower case) is known to say who somebody is; narrower than the next, which goes by endings and takes "weather" for one. */
export const describesPerson = (lemma: string): boolean =>
  offices.has(lemma) || others.has(lemma) || inPassing.has(lemma)

const inPassing: ReadonlySet<string> = new Set(
  'client defendant plaintiff accused boss man woman person patient customer teenager boy girl parent spouse'.split(
    ' ',
  ),
)

/** Whether a lemma (lower case) can be what somebody is: "the head of", "a fisherman", not "the meeting". */
export const isPersonNoun = (lemma: string): boolean =>
  offices.has(lemma) || others.has(lemma) || (lemma.length > 4 && endings.test(lemma))
