import { isFiniteWord } from '../../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subjectOf, subtree } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { printedWords } from '../excerpt.ts'
import { haveTheirOwn } from './have-their-own.ts'
import { areToldTogether, hasAmongThem, isShare } from './told-together.ts'

/** What people do with one another and nobody does alone: "The two sides met", "The sisters divorced", "the firms merged". */
const mutual =
  /^(?:meet|merge|marry|divorce|agree|disagree|differ|clash|collide|unite|combine|compete|cooperate|collaborate|converge|diverge|separate|share|exchange|trade|debate|argue|split|join|link|connect|compare|resemble|match|total|alternate|gather|assemble|surround|outnumber|range|talk|discuss|chat|quarrel|embrace|negotiate|partner|tie|draw)$/

/** Two words that are one: "turns black and white", "moved back and forth"; from general knowledge. */
const pairs =
  /^(?:black and white|back and forth|up and down|on and off|in and out|law and order|trial and error|more and more|again and again|time and again|rank and file|rest and relaxation|room and board|wear and tear|pros and cons|do's and don'ts)$/

/** Words that tie the members of a list together. */
const tying =
  /^(?:between|among|both|either|neither|together|each|respectively|jointly|combined|total|mutual|joint|alike|versus)$/

/** Last words of names that hold an "and": firms, offices, bodies; from general knowledge. */
const firms =
  /^(?:Sons?|Daughters?|Co|Company|Corp|Corporation|Inc|Ltd|LLC|LLP|Brothers|Bros|Partners|Associates|Bank|Council|Department|Ministry|Committee|Commission|Agency|Administration|Association|Society|Institute|Board|Office|Union|Club|Railway|Group|Fund|Foundation|Services|Affairs|Act|Party|University|College|Center|Centre|Bureau)$/

/** "Boats made in Alton and sold in Bree", "sailors who smoke and drink": only those of which both hold are meant. */
const isNarrowing = (view: ClauseView, verb: number): boolean =>
  mainRelation(view, verb) === 'acl' &&
  view.tokens[view.heads[verb]!]!.xpos === 'NNS' &&
  view.tokens[subtree(view, verb)[0]! - 1]?.form !== ',' &&
  view.tokens[subtree(view, verb)[0]!]!.form !== ','

/** Nouns with nouns, adjectives with adjectives, verbs without tense with their like. */
export function isAlike(view: ClauseView, proposition: Proposition, members: readonly number[]): boolean {
  // "Greek and local traders": before a noun, names and adjectives stand alike.
  const isBeforeNoun = mainRelation(view, members[0]!) === 'amod'
  const classOf = (word: number) => {
    const { upos, xpos } = view.tokens[word]!
    if (isBeforeNoun && /^(?:ADJ|NOUN|PROPN)$/.test(upos)) return 'ADJ'
    if (/^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(upos) || isCapital(view, word)) return 'noun'
    if (/^(?:VERB|AUX)$/.test(upos)) return xpos
    return upos
  }
  const [first, ...others] = members as [number, ...number[]]
  const kind = classOf(first)
  if (others.some(member => classOf(member) !== kind)) return false
  // A clause of its own.
  if (others.some(member => subjectOf(view, member) !== undefined || childWith(view, member, 'cop') !== undefined))
    return false
  // "a unit that held drills and cleaned beaches"
  if (/^VB/.test(kind) && isNarrowing(view, first)) return false
  if (/^VB[DZP]$/.test(kind)) return first !== proposition.head && view.relations[first] === 'acl:relcl'
  if (/^VB/.test(kind)) {
    if (first === proposition.head || !/^(?:xcomp|advcl|acl)$/.test(mainRelation(view, first))) return false
    // "calling and meeting counterparts": whose object it is cannot be told.
    return members.every(member => childWith(view, member, 'obj', 'obl', 'xcomp', 'ccomp', 'advmod') !== undefined)
  }
  return kind === 'noun' || kind === 'ADJ'
}

/** "the gap between the price of the ferry and its worth": a list below "between" has the two that it needs. */
function isBetween(view: ClauseView, first: number): boolean {
  // "the borders between internal and external security"
  for (let at = first; at >= 0 && /^(?:nmod|obl|conj|amod)$/.test(mainRelation(view, at)); at = view.heads[at]!)
    if (
      childrenWith(view, at, 'case').some(word => /^(?:between|among|from)$/.test(lemmaOf(view, word)) && at !== first)
    )
      return true
  return false
}

/** Nouns that measure or make up the whole of what follows their "of"; from general knowledge. */
const measuring =
  /^(?:mix|mixture|combination|blend|convergence|fusion|union|marriage|intersection|interplay|collaboration|partnership|relationship|relation|tension|conflict|war|gap|difference|meeting|clash|rivalry|link|balance|alliance|merger|comparison|worth|total|sum|amount|number|dozen|hundred|thousand|million|billion|trillion|percent|pair|couple|trio|collection|crowd|majority|minority|half|third|quarter)$/

/** "a panel of sailors and pilots" is no panel of sailors; from general knowledge. */
const groupings = /^(?:group|coalition|delegation|gang|panel|series)$/

/** "the mayors of Alton and Bree", not "the residents of Alton and Bree": holders of an office, or offices, of which each has its own. */
function isOneOfEach(view: ClauseView, noun: number, first: number): boolean {
  const { xpos, upos } = view.tokens[noun]!
  if (xpos === 'NNPS') return true
  return upos === 'NOUN' && xpos === 'NNS' && view.tokens[first]!.upos === 'PROPN' && isOffice(lemmaOf(view, noun))
}

const isOffice = (lemma: string): boolean =>
  /^(?:mayor|governor|president|king|queen|leader|ruler|chief|head|chairman|chairwoman|chair|director|minister|premier|chancellor|attorney|senator|ambassador|envoy|secretary|founder|author|owner|bishop|capital|foreign|government|parliament|army|navy)$/.test(
    lemma,
  )

/** "Dead on Arrival" is a title, whatever its first word is. */
const isCapital = (view: ClauseView, word: number): boolean =>
  word > 0 && /^\p{Lu}\p{Ll}/u.test(view.tokens[word]!.form)

/** "the committee on Harbours, Trade and Fisheries": one body, named after several fields, wherever the tree hangs them. */
function isNamedField({ view, first, members }: Listed): boolean {
  const preposition = childWith(view, first, 'case')
  if (preposition === undefined || preposition === 0 || !bodies.test(lemmaOf(view, preposition - 1))) return false
  // "stepped aside as secretary of health and human services"
  if (/^(?:secretary|minister|ministry|department)$/.test(lemmaOf(view, preposition - 1))) return true
  return members.every(member => isCapital(view, member) && !/^(?:person|place)$/.test(view.names[member]?.type ?? ''))
}

const bodies =
  /^(?:(?:sub)?committee|commission|council|department|ministry|office|bureau|agency|institute|cent(?:er|re)|panel|school|faculty|secretary|minister|board)$/

/** What several do as if they were one. */
const asOne = /\b(?:with one voice|in unison|side by side|hand in hand|as one)\b/

/** A list and what it hangs on. */
interface Listed {
  readonly view: ClauseView
  readonly proposition: Proposition
  readonly first: number
  readonly members: readonly number[]
  readonly last: number
  /** -1 when the list hangs on nothing. */
  readonly head: number
  readonly relation: string
}

/** Whether what is said holds of each member alone, not only of all together. */
export function isDistributive(
  view: ClauseView,
  proposition: Proposition,
  first: number,
  members: readonly number[],
): boolean {
  const [head, relation, last] = [view.heads[first]!, mainRelation(view, first), members.at(-1)!]
  const listed = { view, proposition, first, members, last, head, relation }
  if (isPartOfWord(listed) || isOneThing(listed) || isOneName(listed) || isMeasured(listed)) return false
  if (areToldTogether(view, proposition, members)) return false
  if (areTied(listed) || isBetween(view, first) || areMeantAgain(listed)) return false
  if (haveTheirOwn(view, proposition, members)) return false
  if (relation === 'nsubj') return !actTogether(listed)
  // "in Bree, Norland, Mr. Olsen and Mr. Hall signed": the tree runs on into the next phrase.
  if (relation === 'obl')
    return !['person', 'place'].every(type => members.some(each => view.names[each]?.type === type))
  return relation !== 'amod' || (areQualities(listed) && !areNoQualities(listed))
}

/** What is no phrase of its own cannot be told of one member. */
const isPartOfWord = ({ view, first, relation }: Listed): boolean =>
  /^(?:compound|flat|nummod|det|cc|advmod|case|list|appos)$/.test(relation) || view.relations[first] === 'nmod:poss'

function isOneThing({ view, proposition, first, members }: Listed): boolean {
  if (members.length === 2 && pairs.test(`${view.lower[first]} and ${view.lower[members[1]!]}`)) return true
  // "a joint letter from Alton and Bree"
  if (printedWords(proposition).some(word => lemmaOf(view, word) === 'joint' && mainRelation(view, word) === 'amod'))
    return true
  // "Olsen and Hansen's boat" is one boat.
  return members.slice(1).some(member => {
    const joint = childWith(view, member, 'cc')
    const owner = childWith(view, member, 'nmod:poss')
    return joint !== undefined && owner === joint + 1 && view.tokens[joint - 1]?.upos === 'PROPN'
  })
}

function isOneName(listed: Listed): boolean {
  const { view, first, members, last, relation } = listed
  // "the Harbour Board of Alton and Bree (HBAB)": all of it is a name.
  if (relation === 'nmod' && view.tokens[last + 1]?.form === '(')
    if (/^\p{Lu}{3,}$/u.test(view.tokens[last + 2]?.form ?? '')) return true
  if (isNamedField(listed)) return true
  // "Sadler & Golding": partners in one name
  if (members.some(member => childrenWith(view, member, 'cc').some(joint => view.tokens[joint]!.form === '&')))
    if (members.every(member => view.tokens[member]!.upos === 'PROPN')) return true
  // "The Johnson and Hansen Company" is one name.
  const name = view.names[first]
  if (name && members.some(member => member !== first && view.names[member] === name)) return true
  // "Olsen and Sons", "the Alton, Bree and Corby Railway Company"
  const isNamed = (member: number) =>
    view.tokens[member]!.upos === 'PROPN' || /^(?:Sons|Daughters|Brothers|Partners)$/.test(view.tokens[member]!.form)
  return members.every(isNamed) && firms.test(view.tokens[last]!.form)
}

function isMeasured({ view, first, head, relation }: Listed): boolean {
  if (head < 0 || relation !== 'nmod') return false
  // "with a mix of joy and fear", "three tons' worth of sand and salt": neither alone is a mix, or three tons.
  // "the mayors of Alton and Bree", "the Departments of Trade and Health": each has one.
  const isOf = childrenWith(view, first, 'case').some(word => view.lower[word] === 'of')
  const isGroup = isOf && view.tokens[head]!.xpos === 'NN' && groupings.test(lemmaOf(view, head))
  return isGroup || measuring.test(lemmaOf(view, head)) || isOneOfEach(view, head, first)
}

/** Words of the claim say that all are meant together. */
function areTied({ view, proposition, first, last }: Listed): boolean {
  const isTying = (word: number) =>
    tying.test(lemmaOf(view, word)) && !(view.relations[word] === 'cc:preconj' && lemmaOf(view, word) === 'both')
  if (subtree(view, first).some(isTying)) return true
  // "Olsen, Hall and Reed all took part"
  if (/^(?:all|both|each)$/i.test(view.tokens[subtree(view, last).at(-1)! + 1]?.form ?? '')) return true
  if (asOne.test(view.lower.join(' '))) return true
  return printedWords(proposition).some(
    word =>
      /^(?:together|each|respectively|jointly|mutual|combined|alike|alone|separately|themselves|ourselves|one another)$/.test(
        lemmaOf(view, word),
      ) ||
      // "won Alton and Bree by a total of ten votes"
      (lemmaOf(view, word) === 'total' && childrenWith(view, word, 'case').some(each => view.lower[each] === 'by')) ||
      // "asked the port and the depot, since both had signed": what is said of both is said of the list.
      (lemmaOf(view, word) === 'both' && isFiniteWord(view.tokens[word + 1])),
  )
}

/** The members are the subject of what nobody does alone. */
function actTogether({ view, proposition, first, last, head }: Listed): boolean {
  // "Bree and Corby have all eased the fees": said of one, the "all" is wrong.
  if (hasAll(view, last, head)) return true
  // "Olsen and the owners know they can sell": "they" are all of them.
  const end = subtree(view, first).at(-1)!
  if (printedWords(proposition).some(word => word > end && /^(?:they|them)$/.test(view.lower[word]!))) return true
  const verbs = [head, proposition.head, ...childrenWith(view, head, 'xcomp')]
  if (verbs.some(verb => mutual.test(lemmaOf(view, verb)))) return true
  // "Alton and Bree own most of the coast", "account for 60% of the trade", "among them"
  if (verbs.some(verb => isShare(view, verb)) || hasAmongThem(view, proposition)) return true
  // "Norland and Sudland are holding talks", "Olsen and Hall shook hands"
  if (verbs.some(verb => childrenWith(view, verb, 'obj').some(object => shared.test(lemmaOf(view, object)))))
    return true
  // "Norland and Sudland remained at war"
  if (verbs.some(verb => [verb, ...childrenWith(view, verb, 'obl', 'xcomp')].some(word => isMutualState(view, word))))
    return true
  // "The captain and the mate are brothers", but "are part of the crew", "are under guard"
  return childWith(view, head, 'cop') !== undefined && !isSaidOfEach(view, head)
}

/** What it takes two to have; from general knowledge. */
const shared =
  /^(?:talk|negotiation|meeting|summit|discussion|war|match|game|debate|wedding|hand|force|place|way|insult|blow|relationship|partnership|alliance|friendship|bond|pact|agreement|truce|deal)$/

/** Adjectives that with "the" stand for people; from general knowledge. */
const groups =
  /^(?:disabled|poor|rich|sick|elderly|young|old|homeless|unemployed|jobless|wounded|injured|dead|blind|deaf|needy|wealthy|vulnerable|hungry)$/

/** "their acts both past and present", "the disabled and former sailors": no acts that are past, and two groups of which the first needs no noun. */
const areNoQualities = ({ view, first, head }: Listed): boolean =>
  (first > head && view.lower[first - 1] === 'both') ||
  (groups.test(lemmaOf(view, first)) && view.lower[first - 1] === 'the')

/** "red and white flags", "a cruel and greedy master"; "a red and white flag" is one flag. */
const areQualities = ({ view, head, members }: Listed): boolean =>
  head >= 0 &&
  (/^NNP?S$/.test(view.tokens[head]!.xpos) ||
    (view.tokens[head]!.xpos === 'NN' && members.every(member => qualifies(view, member))))

/** "and tell how the two met", "the last two of them", "when the leaders of those towns meet": what is said later of the list is nothing to one of them. */
function areMeantAgain({ view, proposition, members, last }: Listed): boolean {
  const end = subtree(view, last).at(-1)!
  return printedWords(proposition).some(word => {
    const { form, upos } = view.tokens[word]!
    const before = view.lower[word - 1] ?? ''
    if (/^(?:two|three|pair|duo|trio)$/i.test(form))
      return before === 'the' || (/^(?:first|last|other)$/.test(before) && view.lower[word - 2] === 'the')
    if (word <= end || members.some(member => view.tokens[member]!.upos !== 'PROPN')) return false
    // "the former", "the second one"
    if (/^(?:former|latter)$/i.test(form)) return before === 'the' && view.tokens[word + 1]?.upos !== 'NOUN'
    return /^(?:those|these)$/i.test(form) && upos === 'DET'
  })
}

/** Whether "all", "both" or "each" stands between the list and its verb, wherever the tree hangs it. */
const hasAll = (view: ClauseView, last: number, verb: number): boolean =>
  view.lower.slice(last + 1, verb + 1).some(form => /^(?:all|both|each)$/.test(form))

/** "at war", "in talks", "on good terms": what nobody is alone. */
const isMutualState = (view: ClauseView, word: number): boolean =>
  /^(?:war|odds|peace|loggerheads|talks?|term|conflict|contact|touch|agreement|dispute|love|sync|step)$/.test(
    lemmaOf(view, word),
  ) &&
  childrenWith(view, word, 'case').some(each => /^(?:at|in|on)$/.test(lemmaOf(view, each))) &&
  childWith(view, word, 'nmod', 'det') === undefined &&
  !/^(?:with|over|for)$/.test(view.lower[word + 1] ?? '')

/** What is no noun, stands after a preposition, or is no number of things ("part of", not "brothers", "a couple"). */
const isSaidOfEach = (view: ClauseView, predicate: number): boolean =>
  /^(?:ADJ|ADV)$/.test(view.tokens[predicate]!.upos) ||
  childWith(view, predicate, 'case') !== undefined ||
  isKindOfEach(view, predicate) ||
  (view.tokens[predicate]!.xpos === 'NN' && childWith(view, predicate, 'det', 'nmod:poss', 'nummod') === undefined)

/** "a cruel and greedy master" is a cruel master; "a red and white flag" is no red flag, and "a French and Danish firm" no French one. */
export const qualifies = (view: ClauseView, word: number): boolean =>
  /^(?:JJ|VB[NG])$/.test(view.tokens[word]!.xpos) &&
  !/^\p{Lu}/u.test(view.tokens[word]!.form) &&
  !partial.test(lemmaOf(view, word))

/** Of one thing each may hold of a part alone; from general knowledge. */
const partial =
  /^(?:red|green|blue|yellow|black|white|brown|grey|gray|orange|pink|purple|golden?|silver|wooden|metal|northern|southern|eastern|western|north|south|east|west|first|second|third|last|left|right|upper|lower|public|private|joint|mixed|bilateral|male|female|national|local|regional|federal|state|old|new|inner|outer|hot|cold|sweet|sour|domestic|foreign|civil|military|supply|land|left-wing|right-wing|conservative|liberal)$/

/** "Alton and Bree are ports of the island": each is a port; but "are rivals", "are the two ports", "are friends of one another". */
export const isKindOfEach = (view: ClauseView, predicate: number): boolean =>
  view.tokens[predicate]!.xpos === 'NNS' &&
  view.tokens[predicate]!.form.toLowerCase() !== lemmaOf(view, predicate) &&
  childWith(view, predicate, 'cop') !== undefined &&
  childWith(view, predicate, 'det', 'nmod:poss', 'nummod', 'case', 'conj') === undefined &&
  !reciprocal.test(lemmaOf(view, predicate))

/** What one is only to another: "brothers", "rivals"; or what several make up together; from general knowledge. */
export const reciprocal =
  /^(?:brother|sister|sibling|twin|friend|partner|ally|rival|enemy|foe|neighbou?r|colleague|spouse|lover|competitor|opponent|counterpart|parent|cousin|relative|couple|equal|match|teammate|classmate|roommate|companion|mate|half|part|side|end|pole|component|ingredient|people|man|woman|synonym|antonym|opposite|alternative|co-.*)$/
