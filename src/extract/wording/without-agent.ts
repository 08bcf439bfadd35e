import type { Token } from '../../model.ts'
import { range } from '../../text/range.ts'
import { nounNumber } from '../agreement.ts'
import { type ClauseView, childrenWith, isTensed, lemmaOf, mainRelation, subtree } from '../clause.ts'
import type { Part } from '../rule.ts'
import { isJoiner } from './joiner.ts'
import { bound, boundGroup, verbGroup } from './passive-groups.ts'

/**
 * Verbs of what somebody or something does to another thing, whose passive says the same without the doer: "lifted the ban" → "the ban was
 * lifted". Verbs of having, knowing, feeling and moving ("have", "left the pier", "joined", "faces", "includes") are not among them. Lemmas, from
 * general knowledge of news text.
 */
const deeds = new Set(
  `abandon abolish abuse   accuse acquire adopt advance alter amend announce appoint approve arm arrest assassinate assault attack authorise authorize award back ban bar beat block bomb boost break bribe bring
  build bury buy call cancel capture challenge change charge cite clear close collect combat complete condemn confirm  construct convict create criticise criticize curb cut damage defeat defend define delay deliver  demolish
  deny deploy deport describe destroy detain develop discover discuss dismantle dismiss distribute draft drop ease elect eliminate employ enact  end endorse enforce erect establish exceed exclude execute expand expel expose extend file
  finance fine finish fire force found free freeze fuel fund generate grant halt hamper harm hide hire  hurt identify implement impose imprison improve increase indict inflict inform injure inspect install interview introduce investigate invite involve
  issue jail kidnap kill launch lift limit list lock lower make modify monitor murder name offer open  order organise organize oust outlaw overrule oversee overturn pardon pass pay pick plant poison poll postpone  present prevent produce
  prohibit  promote propose prosecute protect prove provide publish punish purchase question raise raid ratify rebuild recall recommend recover recruit reduce reform refuse regulate reinstate reject release remove renew rename reopen repair
  repeal replace report request require rescue resolve restore restrict return reveal review revise revoke ruin sabotage sack scrap secure  seize sell send settle shoot shut sign silence slash solve spark split steal  store strengthen strike submit
  subsidise subsidize supply  suppress suspend target tax test threaten torture train transfer transport treat trigger undermine undo unveil update  veto violate warn  weaken  withdraw withhold wound write`
    .trim()
    .split(/\s+/),
)
/** Of these the passive needs the doer or is another matter with some objects: "made sense", "held talks", "called a halt". */
const withThings = new Set('make hold call pass bring break force pay strike present offer file clear'.split(' '))
const emptyObjects = new Set(
  'sense way use part place turn step mention effort friend progress fun point case room time trouble love money difference mistake living noise deal charge note sight word attention visit lead head office seat hand breath court bill price tribute heed look walk record bank'.split(
    ' ',
  ),
)

/** What may stand after the object: a time, a place, a manner; not "with a smile" or "by saying so", which tell of the doer. */
const kept =
  /^(?:in|on|at|from|since|until|till|during|before|after|to|into|over|across|under|within|between|against|for|because|when|if|unless|as)$/i

/**
 * A sentence whose first word is a pronoun that the article does not settle, told without it: "It lifted the ban on ferries" → "The ban on ferries
 * was lifted". It says less than the sentence and nothing else. Null where the words do not allow it without doubt.
 */
export function withoutAgent(view: ClauseView, parts: readonly Part[]): Part[] | null {
  const words = wordsOf(view, parts)
  const subject = words?.[0]
  if (
    words === null ||
    subject === undefined ||
    !/^(?:he|she|it|they|this|that|these|those)$/i.test(view.tokens[subject]!.form)
  )
    return null
  const governor = view.heads[subject]!
  const last = words.at(-1)!
  if (view.relations[subject] !== 'nsubj' || governor <= subject) return null
  const verb = bound(view, governor) ?? governor
  if (verb > last || !isDeed(view, verb)) return null
  // "It wouldn't name the buyer": it was not willing to, which is not said of the buyer.
  if (isUnwilling(view, subject + 1, verb)) return null
  const group = verb === governor ? verbGroup(view, subject + 1, verb) : boundGroup(view, subject, governor, verb)
  const object = view.children[verb]!.find(
    child =>
      view.relations[child] === 'obj' ||
      // "they offered nothing": at times read as a second subject.
      (child === verb + 1 && view.relations[child] === 'nsubj'),
  )
  if (group === null || object === undefined) return null
  if (!canBeSubject(view, verb, object, last) || !leavesDoerOut(view, verb, object, last)) return null
  const from = verb + 1
  const to = endOfObject(view, verb, object)
  const isPlural = nounNumber(view, object) === 'plural'
  // "the crew", "a number of ships": either would do, so the words do not tell.
  if (nounNumber(view, object) === null && group.needsNumber && !/^(?:NN|NNP)$/.test(view.tokens[object]!.xpos))
    return null
  return [
    ...range(from, to + 1).map((token): Part => ({ token })),
    ...group.passive(isPlural).map((words): Part => ({ words })),
    ...range(to + 1, last + 1).map((token): Part => ({ token })),
  ]
}

const isUnwilling = (view: ClauseView, from: number, verb: number): boolean =>
  range(from, verb).some(
    at =>
      /^(?:would|wo|will|'d|’d)$/i.test(view.tokens[at]!.form) &&
      /^(?:not|n't|n’t)$/i.test(view.tokens[at + 1]?.form ?? ''),
  )

/** The words without what joins them to the sentence before; null when something was borrowed or they do not stand side by side. */
function wordsOf(view: ClauseView, parts: readonly Part[]): number[] | null {
  const all: number[] = []
  for (const part of parts) {
    if (!('token' in part)) return null
    all.push(part.token)
  }
  const opened = all.findIndex(token => !isJoiner(view.tokens[token]!))
  const words = all.slice(Math.max(0, opened))
  return words.length > 3 && words.at(-1)! - words[0]! === words.length - 1 ? words : null
}

const isDeed = (view: ClauseView, verb: number): boolean =>
  view.tokens[verb]!.upos === 'VERB' && deeds.has(lemmaOf(view, verb))

/** Whether the object, which must stand right after the verb, can stand in front of it and says the same there. */
function canBeSubject(view: ClauseView, verb: number, object: number, last: number): boolean {
  const { tokens } = view
  const noun = subtree(view, object)
  const to = noun.at(-1)!
  const [first, ...rest] = noun
  if (first !== verb + 1 || to - verb !== noun.length || to > last) return false
  // "broke the news that …": a long object before its verb is hard to read.
  if (noun.length > longestObject || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[object]!.upos)) return false
  if (tokens[object]!.upos === 'PRON' && !indefinite.test(tokens[object]!.form)) return false
  if (withThings.has(lemmaOf(view, verb)) && emptyObjects.has(lemmaOf(view, object))) return false
  // "cut its losses": the doer's own
  const isOwn = (at: number) =>
    tokens[at]!.xpos === 'PRP$' || /^(?:himself|herself|itself|themselves|each|one)$/i.test(tokens[at]!.form)
  if (noun.some(isOwn)) return false
  // "all letters were not signed": words whose reach would change
  const isDenied = view.children[verb]!.some(child => /^(?:not|n't|never)$/i.test(tokens[child]!.form))
  if (isDenied && noun.some(at => counting.test(tokens[at]!.form))) return false
  // "opened the pier smiling at the crowd": the doer smiled.
  if (noun.some(at => tokens[at]!.xpos === 'VBG' && mainRelation(view, at) === 'acl')) return false
  // "proposed a course, 40 hours for each": what is told more of the object ends with a comma that is not there.
  if (noun.some(at => tokens[at]!.form === ',') && childrenWith(view, object, 'conj').length === 0) return false
  if (noun.some(at => /^(?:acl|advcl)/.test(view.relations[at]!) && at !== to && tokens[at + 1]?.form === ','))
    return false
  // "will buy the town some boats": two objects read as one.
  const beginsAnother = (at: number) =>
    /^(?:DET|NUM)$/.test(tokens[at]!.upos) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.upos)
  if (rest.some(beginsAnother)) return false
  // "opposed the plan and now supports": the tree took a verb or an adverb into the object.
  const joinsOther = (at: number) =>
    tokens[at]!.upos === 'CCONJ' && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at + 1]?.upos ?? '')
  return !rest.some(joinsOther)
}

/** In words; from reading. */
const longestObject = 16

const indefinite = /^(?:nothing|everything|everyone|everybody|nobody|someone|somebody|something)$/i

const counting = /^(?:all|every|any|anyone|anything|each|both|many|most|some|several|enough|much|either|a|an|\d+)$/i

/** Whether nothing after the object tells of the doer, and nothing else is joined on. */
function leavesDoerOut(view: ClauseView, verb: number, object: number, last: number): boolean {
  const { tokens } = view
  if (range(verb + 1, last + 1).some(at => /^(?:[;:–—"“”]|--)$/.test(tokens[at]!.form))) return false
  const to = subtree(view, object).at(-1)!
  const governor = view.heads[verb]!
  const isBound = governor >= 0 && bound(view, governor) === verb
  const children = isBound
    ? [...view.children[verb]!, ...view.children[governor]!.filter(child => child !== verb)]
    : view.children[verb]!
  return children.every(child => {
    const relation = mainRelation(view, child)
    if (child <= to || tokens[child]!.upos === 'PUNCT') return !/^(?:iobj|expl|ccomp)$/.test(relation)
    if (relation === 'advmod') return tokens[child]!.upos === 'ADV'
    const first = firstWord(view, child)
    if (relation === 'obl')
      return view.relations[child] !== 'obl' || kept.test(first.form) || /^(?:DET|NUM|PROPN)$/.test(first.upos)
    // "because the pier had burned": with a subject of its own.
    return (
      relation === 'advcl' &&
      kept.test(first.form) &&
      (childrenWith(view, child, 'nsubj').length > 0 || isTensed(view, child))
    )
  })
}

/** Verbs that take something from somewhere: "removed the cranes from the pier". Lemmas, from general knowledge. */
const takings = new Set(
  'ban bar buy deport exclude expel free get import oust purchase recall receive recover release remove rescue return seize steal transfer transport withdraw'.split(
    ' ',
  ),
)

/** The object's last word; "from those ports" right after it belongs to it in "cut shipments from those ports", whatever the tree makes of it. */
function endOfObject(view: ClauseView, verb: number, object: number): number {
  const end = subtree(view, object).at(-1)!
  const next = view.children[verb]!.find(child => child > end && subtree(view, child)[0] === end + 1)
  if (next === undefined || mainRelation(view, next) !== 'obl') return end
  const joins = /^(?:between|about|against|of)$/i.test(view.tokens[end + 1]!.form)
  const isFrom = /^from$/i.test(view.tokens[end + 1]!.form) && !takings.has(lemmaOf(view, verb))
  return joins || isFrom ? subtree(view, next).at(-1)! : end
}

const firstWord = (view: ClauseView, node: number): Token =>
  view.tokens[subtree(view, node).find(at => view.tokens[at]!.upos !== 'PUNCT') ?? node]!
