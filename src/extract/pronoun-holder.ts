import { calendarNames, countedUnits, seasons } from '../lexicon/calendar.ts'
import { describesPerson } from '../lexicon/person-nouns.ts'
import { type ClauseView, lemmaOf, mainRelation } from './clause.ts'
import { isSurelySomething } from './surely-something.ts'

/** Whether a word of the clause could be the holder. */
type Holding = (word: number) => boolean

/** What kind of word could be the holder of the pronoun at `node`; null when it is no pronoun that surely has one. */
export function holderOf(view: ClauseView, node: number): Holding | null {
  const { form, upos } = view.tokens[node]!
  if (upos !== 'PRON' && upos !== 'DET') return null
  // A name or a noun for somebody, of either sex.
  if (/^(?:he|she|him|her|his|hers)$/i.test(form)) return word => isSomebody(view, word)
  if (/^(?:they|them|their|theirs)$/i.test(form) || isBoth(view, node))
    return word => {
      const token = view.tokens[word]!
      return (
        /^(?:NNS|NNPS)$/.test(token.xpos) ||
        // "two of the crew", not "one of them"
        (token.xpos === 'CD' && !/^one$/i.test(token.form)) ||
        token.upos === 'PROPN' ||
        // Not the "And" that joins a sentence to the one before.
        (word > 0 && /^and$/i.test(token.form)) ||
        /^(?:people|police|everyone|nobody|anyone|who)$/i.test(token.form)
      )
    }
  if (/^its?$/i.test(form)) return isSurelySomething(view, node) ? word => isThing(view, word) : null
  // "This was a mistake", "would not allow that", not "this week", "that of Alton".
  const isBare =
    /^(?:this|that|these|those)$/i.test(form) &&
    upos === 'PRON' &&
    view.tokens[node]!.xpos === 'DT' &&
    /^(?:nsubj|obj|obl)$/.test(mainRelation(view, node)) &&
    // "Those who stayed", "those responsible"
    view.children[node]!.every(child => child < node) &&
    view.tokens[node + 1]?.upos !== 'ADJ'
  if (!isBare) return null
  const above = clausesAbove(view, node)
  return word => (isThing(view, word) && !describesPerson(lemmaOf(view, word))) || isDeed(view, word, above)
}

/** A verb that is none of those around the pronoun: "thinks that's right" tells of no thinking. */
const isDeed = (view: ClauseView, word: number, above: ReadonlySet<number>): boolean =>
  view.tokens[word]!.upos === 'VERB' && !above.has(word)

/** The word and those above it, up to the clause that is joined to another. */
function clausesAbove(view: ClauseView, word: number): ReadonlySet<number> {
  const above = new Set<number>()
  for (let at = word; at >= 0; at = view.heads[at]!) {
    above.add(at)
    if (/^(?:conj|parataxis|advcl)$/.test(mainRelation(view, at))) break
  }
  return above
}

/** "Both want a new pier", "Each has a boat", not "both the mayor and the crew", "each crew". */
const isBoth = (view: ClauseView, node: number): boolean =>
  /^(?:both|each)$/i.test(view.tokens[node]!.form) &&
  mainRelation(view, node) === 'nsubj' &&
  view.children[node]!.length === 0

/** A name, or a noun that may say who somebody is: not "the visit" of "the visit was his first". */
function isSomebody(view: ClauseView, word: number): boolean {
  const { upos } = view.tokens[word]!
  const type = view.names[word]?.type
  if (upos === 'PROPN') return type !== 'place' && type !== 'organisation'
  // "one night", "the tampon tax": no time, and no word that only describes another.
  return upos === 'NOUN' && !isImpersonal(lemmaOf(view, word)) && mainRelation(view, word) !== 'compound'
}

/** A noun or a name that is nobody's and no time: not "Ada Olsen" of "Ada Olsen is its leader" nor "July" of "In July, it hired a crew". */
const isThing = (view: ClauseView, word: number): boolean => {
  const lemma = lemmaOf(view, word)
  if (!/^(?:NOUN|PROPN)$/.test(view.tokens[word]!.upos) || view.names[word]?.type === 'person') return false
  return !calendarNames.has(lemma) && !countedUnits.has(lemma) && !seasons.has(lemma)
}

/** "carry out this plan", "such a step", "That basket broke the mark": what stands in place of the noun's holder is told before, by the same noun or a clause of its own. */
export function holderOfSuch(view: ClauseView, node: number): Holding | null {
  const noun = view.heads[node]!
  const relation = mainRelation(view, node)
  if ((relation !== 'det' && relation !== 'amod') || noun < node || view.tokens[noun]!.upos !== 'NOUN') return null
  const { form, xpos } = view.tokens[node]!
  if (!/^(?:this|these|those|such)$/i.test(form) && !(/^that$/i.test(form) && xpos === 'DT')) return null
  const lemma = lemmaOf(view, noun)
  // "these sailors who stayed", "such boats as hers", "such a storm that"
  const isTold = view.children[noun]!.some(
    child => child > noun && /^(?:acl|nmod|advcl|ccomp|appos)$/.test(mainRelation(view, child)),
  )
  if (isKnownHere(lemma) || isTold || /^(?:as|that)$/i.test(view.tokens[noun + 1]?.form ?? '')) return null
  const above = clausesAbove(view, noun)
  return word => lemmaOf(view, word) === lemma || isDeed(view, word, above)
}

/** Nouns, and endings of nouns, for what is nobody; from general knowledge. */
const isImpersonal = (lemma: string): boolean =>
  impersonal.has(lemma) ||
  countedUnits.has(lemma) ||
  /(?:[st]ion|ment|ness|ity|ance|ence|ism|day|time|work)$/.test(lemma)

const impersonal = new Set(
  `visit speech plan deal talk war vote bill law house year month week hour minute trip term book letter word claim fact case rule tax fee port ship car city town
  country state office party story news report poll race line rate price money power job way point idea issue problem question answer order policy crime attack
  death life home place part end start summit meeting video photo tweet post article interview book film show game program programme campaign strategy message
  record future past history support change move step effort trade tariff wall border budget debate test weapon missile`.split(
    /\s+/,
  ),
)

/** Nouns after "this" that the day, the place or the text itself makes clear: "this week", "this country"; from general knowledge. */
const isKnownHere = (lemma: string): boolean =>
  here.has(lemma) || countedUnits.has(lemma) || calendarNames.has(lemma) || seasons.has(lemma)

const here = new Set(
  `weekend century morning afternoon evening night season quarter time moment point stage era age generation country nation city town state county region island
  planet world earth life administration government president congress election cycle term article story report post page piece column newspaper way kind sort
  type one thing stuff guy man woman people person`.split(/\s+/),
)
