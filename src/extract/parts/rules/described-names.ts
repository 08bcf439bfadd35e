import { isPastPresident } from '../../../lexicon/past-presidents.ts'
import { describesPerson, isPersonNoun } from '../../../lexicon/person-nouns.ts'
import { isFiniteWord } from '../../../statement/is-finite-word.ts'
import { range } from '../../../text/range.ts'
import { type ClauseView, childWith, lemmaOf, mainRelation } from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import type { Part } from '../../rule.ts'
import { indefiniteArticle } from '../../wording/indefinite-article.ts'
import { printedSet, saying } from '../excerpt.ts'
import type { TakingRule } from '../rule.ts'

/** "engineer Ada Olsen", "the fishing village Alton": what a name is called in front of it. */
export const describedNames: TakingRule = {
  name: 'description',
  take(view, proposition) {
    const inside = printedSet(proposition)
    return [...inside].flatMap(first => {
      if (!startsName(view, first) || !inside.has(first - 1)) return []
      const name = nameFrom(view, first)
      const words = descriptionBefore(view, first, name.at(-1)!)
      // "Soon after the storm, | he said, | Mayor Olsen left": words between them were cut out.
      if (words?.some(word => view.tokens[word + 1]!.start - view.tokens[word]!.end > 1)) return []
      if (words === null || ![...words, ...name].every(word => inside.has(word))) return []
      if (isNoName(view, name) || isOtherDescription(view, name, words, proposition.head)) return []
      const said = sentence(view, name, words)
      return said === null ? [] : [{ said, words, isSpare: true }]
    })
  },
  examples: [
    {
      text: 'The harbour engineer Ada Olsen opened the lock.',
      parts: ['Ada Olsen opened the lock.', 'Ada Olsen is a harbour engineer.'],
    },
    {
      text: "The crew met Olsen's brother Karl Berg.",
      parts: ['The crew met Karl Berg.', "Karl Berg is Olsen's brother."],
    },
    { text: 'The brothers Karl and Ada Olsen opened the lock.', parts: [] },
    { text: 'The plan of President Nixon failed.', parts: [] },
  ],
}

/** Whether the words that look like a name are a day, or less than a name. */
function isNoName(view: ClauseView, name: readonly number[]): boolean {
  // "President Kennedy flew to Norland": the title is kept after the office.
  const full = view.names[name[0]!]?.value ?? name.map(word => view.tokens[word]!.form).join(' ')
  const isFormer = /^(?:former|ex|late|then)$/.test(view.lower[name[0]! - 2] ?? '')
  if (view.lower[name[0]! - 1] === 'president' && !isFormer && isPastPresident(full)) return true
  // "President Kim Dae | - jung": a name that goes on after a hyphen.
  if (view.tokens[name.at(-1)! + 1]?.form === '-') return true
  // "told the staff Monday that …"
  if (name.every(word => isTime(view, word))) return true
  // "on page A16", "as the next Surgeon | General"
  return name.some(word => (name.length > 1 ? /\d/ : /\d|^(?:General|Minister)$/).test(view.tokens[word]!.form))
}

/** Whether the words before a name describe it no longer, in part only, or something else. */
function isOtherDescription(
  view: ClauseView,
  name: readonly number[],
  words: readonly number[],
  head: number,
): boolean {
  const [begin, first] = [words[0]!, name[0]!]
  if (isLeaving(view, begin) || isJoined(view, begin)) return true
  // "under a President Olsen": she may never be; "the 600-member Academy" is no member.
  if (/^an?$/.test(view.lower[begin]!) && isProper(view, first - 1)) return true
  if (view.tokens[begin - 1]?.form === '-') return true
  // "ALTON ― Mayor Olsen"
  if (words.some(word => view.tokens[word]!.upos === 'PUNCT' && !/^(?:['’]|-)/.test(view.tokens[word]!.form)))
    return true
  // "the noise in the port and the new pilot boat Heron": the list is told apart with what its members are.
  if (childWith(view, first - 1, 'cc') !== undefined && view.names[first]?.type !== 'person') return true
  return isClauseOfName(view, name.at(-1)!, words.at(-1)!, head)
}

/** "recently resigned director Olsen", "outgoing mayor Olsen", "acting Pier Chief Olsen": no longer what the noun says, or not yet; "fellow sailor Olsen" is one only beside another. */
function isLeaving(view: ClauseView, first: number): boolean {
  const before = view.tokens[first - 1]
  if (passing.test(lemmaOf(view, first))) return true
  if (before === undefined) return false
  // "the newly named, just fired captain"
  const isTold = /^VB[ND]$/.test(before.xpos) && view.heads[first - 1]! >= first
  return isTold || passing.test(before.form.toLowerCase())
}

const passing = /^(?:outgoing|incoming|departing|ousted|resigned|deposed|would-be|then|ex|acting|interim|fellow)$/

/** "with her colleague and friend Ada Olsen": both nouns are hers. */
const isJoined = (view: ClauseView, first: number): boolean =>
  view.tokens[first - 1]?.upos === 'CCONJ' &&
  view.tokens[first - 2]?.xpos === 'NN' &&
  isPersonNoun(lemmaOf(view, first - 2))

const isProper = (view: ClauseView, word: number): boolean => view.tokens[word]?.upos === 'PROPN'

function startsName(view: ClauseView, word: number): boolean {
  if (!isProper(view, word)) return false
  const name = view.names[word]
  // "Attorney General | Ada Olsen": the second half of an office.
  if (name === undefined && view.names[word + 1]?.type === 'person') return false
  return name ? view.names[word - 1] !== name : !isProper(view, word - 1)
}

function nameFrom(view: ClauseView, first: number): number[] {
  const name = view.names[first]
  let end = first + 1
  while (end < view.tokens.length && (name ? view.names[end] === name : isProper(view, end))) end += 1
  return range(first, end)
}

/** The words of the phrase from its beginning to the name: "the corrupt agent", "Foreign Minister". Null when they are no description of it. */
function descriptionBefore(view: ClauseView, first: number, last: number): number[] | null {
  const noun = first - 1
  const { upos } = view.tokens[noun]!
  // "moderator Lester | Holt": of what has a capital only known words are no names.
  const isKnown = upos === 'PROPN' ? describesPerson : isPersonNoun
  const isRole = /^(?:NOUN|PROPN)$/.test(upos) && isKnown(lemmaOf(view, noun))
  if (!maySay(view, first, last, isRole) || describesWhatFollows(view, first, last)) return null
  // "is a word Olsen has often used"
  if (childWith(view, noun, 'cop', 'nsubj') !== undefined) return null
  // "told the actress Ada Olsen": somebody's calling before a person's name is hers, wherever the tree hangs it.
  const isCalling = isRole && upos === 'NOUN' && view.names[first]?.type === 'person' && last > first
  if (!isCalling && !isTied(view, noun, first, last)) return null
  const begin = beginningOf(view, noun)
  return begin === null ? null : completed(view, begin, first, isRole)
}

/** Bodies in front of a name say whose it is, not what: "the opposition Blue Party", "union President Olsen"; from general knowledge. */
const bodies =
  /^(?:opposition|union|county|district|party|government|state|federal|company|council|committee|board|club|campaign|industry|press|media|police|army|navy)$/

/** Whether the noun in front of a name can say what the name stands for. */
function maySay(view: ClauseView, first: number, last: number, isRole: boolean): boolean {
  const { upos, form, xpos } = view.tokens[first - 1]!
  const lemma = lemmaOf(view, first - 1)
  if (bodies.test(lemma) || abstract.has(lemma)) return false
  // "the Super Cup", "New Alton": a capital belongs to the name, unless it is an office.
  if (!isRole && (upos !== 'NOUN' || /^\p{Lu}/u.test(form))) return false
  if (upos === 'PROPN' && view.names[first]?.type !== 'person') return false
  // "the establishment CDP": the article may be the party's.
  if (!isRole && last === first && /^\p{Lu}{2,}$/u.test(view.tokens[first]!.form)) return false
  // "the brothers Karl and Ada Olsen", "the port Twin Rivers", "Gen. Olsen"
  return !/S$/.test(xpos) && view.tokens[last]!.xpos !== 'NNPS' && !/\.$/.test(form)
}

/** "the Alton ferry workers" */
function describesWhatFollows(view: ClauseView, first: number, last: number): boolean {
  const outer = range(first, last + 1).find(word => view.heads[word]! < first || view.heads[word]! > last)
  return outer !== undefined && view.heads[outer]! > last && /^(?:compound|nmod|amod)/.test(view.relations[outer]!)
}

/** Where the words that describe begin, without an article or owner; null when a number or a verb's object is among them. */
function beginningOf(view: ClauseView, noun: number): number | null {
  let begin = noun
  while (begin > 0 && isDescribing(view, begin - 1)) begin -= 1
  // "will sign the deal Captain Olsen made": what the verb is done to is no part of what somebody is called.
  if (range(begin, noun).some(word => view.heads[word]! < begin && /^(?:obj|obl)$/.test(mainRelation(view, word))))
    return null
  // "Irish-American fisherman"
  const joinsNames = () => view.tokens[begin - 1]!.form === '-' && /^\p{Lu}/u.test(view.tokens[begin]!.form)
  while (begin > 1 && joinsNames() && isDescribing(view, begin - 2)) begin -= 2
  // "her 2016 election rival Ada Olsen": the year goes with what it dates; other numbers count.
  if (/^(?:1[89]|20)\d\d$/.test(view.tokens[begin - 1]?.form ?? '')) begin -= 1
  else if (view.tokens[begin - 1]?.upos === 'NUM') return null
  const before = view.tokens[begin - 1]
  if (!/^[-–]$/.test(before?.form ?? '') || before!.end !== view.tokens[begin]!.start) return begin
  // "34-year-old fisherman": the age is another matter; "then-harbour director": when it was so goes with it.
  return begin === noun || lemmaOf(view, begin) !== 'old' ? null : begin + 1
}

/** The description with its article or owner; null when the words before it belong to it as well. */
function completed(view: ClauseView, begin: number, first: number, isRole: boolean): number[] | null {
  const before = view.tokens[begin - 1]
  if (before === undefined) return range(begin, first)
  // "Alton's mayor Ada Olsen": the owner goes with it.
  if (before.xpos === 'POS') return isRole ? [...ownerBefore(view, begin - 1), ...range(begin - 1, first)] : null
  // "fact-checking site Heron": the participle belongs to the noun.
  const isHeld = view.heads[begin - 1]! >= begin && view.heads[begin - 1]! < first
  if (/^VB[GN]$/.test(before.xpos) && isHeld) return null
  // "Lowe press secretary Ada Olsen", "of “Pier” actress Ada Olsen": the name would stand after what belongs to the noun.
  const isOfNoun = /^(?:PROPN|NOUN|ADJ)$/.test(before.upos) && before.form !== 'old'
  if (isOfNoun || /^(?:["”’]|'')$/.test(before.form)) return null
  return range(before.upos === 'DET' || before.xpos === 'PRP$' ? begin - 1 : begin, first)
}

/** "the new ferry" of "the new ferry's captain Ada Olsen". */
function ownerBefore(view: ClauseView, mark: number): number[] {
  let begin = mark
  while (begin > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(view.tokens[begin - 1]!.upos)) begin -= 1
  if (begin > 0 && view.tokens[begin - 1]!.upos === 'DET') begin -= 1
  return range(begin, mark)
}

/** "today Mayor Olsen left": when it was is no part of it. */
const isDescribing = (view: ClauseView, word: number): boolean =>
  !/^(?:today|yesterday|tomorrow|tonight)$/i.test(view.tokens[word]!.form) &&
  (/^(?:NOUN|ADJ)$/.test(view.tokens[word]!.upos) || (isProper(view, word) && view.names[word]?.type !== 'person')) &&
  !/^JJ[RS]$/.test(view.tokens[word]!.xpos)

/** Nouns that are nobody's and no thing's description: a name after them begins a clause about them. From general knowledge. */
const abstract: ReadonlySet<string> = new Set(
  `way manner word phrase term reason fact thing idea time moment day week month year night kind sort type place
  speech remark comment statement claim decision plan offer deal bill money amount number question answer letter
  message vote role job work life part point case side detail news report rumor rumour promise warning notion
  name nickname moniker alias pseudonym surname effort budget sense conclusion prospect possibility hope fear view belief feeling downtown uptown midtown suburb suburban`.split(
    /\s+/,
  ),
)

/** "the way Olsen carried herself", "the book Olsen wrote": the name is the subject of a clause about the noun. */
function isClauseOfName(view: ClauseView, last: number, noun: number, head: number): boolean {
  const verb = view.tokens[last + 1]
  if (verb === undefined || !isFiniteWord(verb)) return false
  // "the mayor Olsen worked for"
  if (view.relations[last + 1] === 'acl:relcl' && view.heads[last + 1] === noun) return true
  if (isPersonNoun(lemmaOf(view, noun))) return false
  return last + 1 !== head && view.heads[last + 1] !== head
}

/** Name and noun hang together without a preposition. */
function isTied(view: ClauseView, noun: number, first: number, last: number): boolean {
  const bind = (word: number) =>
    /^(?:appos|flat|compound|nmod|amod)$/.test(mainRelation(view, word)) && childWith(view, word, 'case') === undefined
  return range(first, last + 1).some(
    word =>
      (view.heads[word] === noun && bind(word)) ||
      (view.heads[noun] === word && bind(noun)) ||
      // both taken for the subject
      (view.heads[noun] === view.heads[word] &&
        mainRelation(view, noun) === 'nsubj' &&
        mainRelation(view, word) === 'nsubj'),
  )
}

function sentence(view: ClauseView, name: readonly number[], description: readonly number[]) {
  const isOwned = description.some(word => /^(?:PRP\$|POS)$/.test(view.tokens[word]!.xpos))
  const words = isOwned ? description : description.filter(word => mainRelation(view, word) !== 'det')
  if (words.length === 0) return null
  // "Foreign Minister" is a title, "engineer" one of many.
  // "Prince Harry", "Queen Maud Land": a rank is part of the name.
  if (
    words.length === 1 &&
    /^(?:king|queen|prince|princess|lord|lady|sir|saint|duke|duchess|earl|count|baron|pope|emperor|tsar|sultan)$/.test(
      lemmaOf(view, words[0]!),
    )
  )
    return null
  // "she and husband Karl Berg": whose husband he is, is not told.
  if (!isOwned && kin.test(lemmaOf(view, words.at(-1)!))) return null
  const isTitle =
    !callings.test(view.lower[words.at(-1)!]!) &&
    words.every(word => /^\p{Lu}/u.test(view.tokens[word]!.form)) &&
    isProper(view, words.at(-1)!)
  // "first lady Ada Olsen" is no first of many ladies.
  const isFirst = /^first$/i.test(view.tokens[words[0]!]!.form)
  // "Ada Olsen is a Senator", of whom there are many, but "is President"
  const isOneOfMany = words.length === 1 && many.test(lemmaOf(view, words[0]!).toLowerCase())
  const article =
    isOwned || (isTitle && !isOneOfMany) || isFirst ? '' : ` ${indefiniteArticle(view.tokens[words[0]!]!.form)}`
  const subject: Part[] = [...name.map(token => ({ token })), { words: `is${article}` }]
  return saying(
    'description',
    subject,
    words.map(token => ({ token })),
    words.at(-1)!,
    lowered(view, words),
  )
}

/** Titles that several hold at once; from general knowledge. */
const many =
  /^(?:representative|senator|(?:congress|council|assembly|alder)(?:wo)?man|judge|justice|professor|ambassador|detective|officer|inspector|sergeant|captain|lieutenant|colonel|major|general|rabbi|pastor|reverend|bishop|cardinal|imam|delegate|deputy|democrat|republican|libertarian|conservative)$/

/** What somebody is only to somebody else; from general knowledge. */
const kin =
  /^(?:husband|wife|son|daughter|brother|sister|sibling|niece|nephew|mother|father|parent|mom|mum|dad|cousin|aunt|uncle|fiancée?|girlfriend|boyfriend|partner|friend|colleague|rival|opponent|predecessor|successor|counterpart|ally|twin|spouse|(?:grand|step)(?:son|daughter|father|mother|brother|sister)|teammate|roommate|neighbou?r|boss|relative)$/

/** What people do that is no title before a name; from general knowledge. */
const callings =
  /^(?:comedian|rapper|actor|actress|author|singer|songwriter|writer|novelist|poet|artist|musician|painter|filmmaker|producer|journalist|columnist|activist|businessman|businesswoman|billionaire|investor|lawyer|attorney|historian|economist|scientist|farmer|teacher|analyst|spokesman|spokeswoman|student|designer|photographer|quarterback|striker|goalkeeper|defender)$/

/** Adjectives that begin no name; from general knowledge. */
const plain =
  /^(?:former|current|longtime|retired|veteran|fellow|senior|top|leading|prominent|embattled|onetime|young|famous|influential|controversial|outspoken|legendary)$/

/** "Former mayor Ada Olsen left" → "Ada Olsen is a former mayor": a capital that only the beginning of the sentence gave. */
function lowered(view: ClauseView, words: readonly number[]): ReadonlyMap<number, string> {
  const [first] = words
  const token = view.tokens[first ?? 0]!
  const isCalling = words.length === 1 && callings.test(token.form.toLowerCase())
  const isOpener =
    first === 0 && (isCalling || /^(?:NOUN|ADJ)$/.test(token.upos)) && /^\p{Lu}\p{Ll}+$/u.test(token.form)
  const isCommon =
    isCalling ||
    /^\p{Ll}/u.test(view.tokens[1]?.form ?? '') ||
    (view.names[0] === undefined && plain.test(token.form.toLowerCase()))
  return isOpener && isCommon ? new Map([[0, token.form.toLowerCase()]]) : new Map()
}
