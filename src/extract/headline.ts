import type { Analysis, Claim, Language, Status, Token } from '../model.ts'
import { isFiniteWord } from '../statement/is-finite-word.ts'
import { isReal } from '../statement/is-real.ts'
import { isName } from './article.ts'
import { type ClauseView, childrenWith, lemmaOf } from './clause.ts'
import { isScheduled } from './factuality/scheduled.ts'

/**
 * The status of a statement in headline style, where "Mayor to open pier" plans, "Mayor opens pier" tells what happened, and articles and
 * forms of "be" are left out; anything else keeps the status given. `tag` is asked for the tag of a word in a sentence of its own.
 */
export function headlineStatus(
  view: ClauseView,
  { status, times }: Pick<Claim, 'status' | 'times'>,
  published: string | null,
  tag: Language['tokens'],
): Status {
  const { tokens, root } = view
  if (root < 0 || !isHeadline(tokens)) return status
  if (isReal(status)) {
    if (isFeared(tokens)) return 'possible'
    if (isDue(tokens) || planned(tokens, tag)) return 'planned'
  }
  if (isToldOfPlan(tokens)) return 'happened'
  if (status !== 'ongoing') return status
  if (isScheduled(view, root, { status, times }, published)) return 'planned'
  const isPresent = /^VB[ZP]$/.test(tokens[root]!.xpos) && childrenWith(view, root, 'aux', 'cop').length === 0
  return isPresent && !states.test(lemmaOf(view, root)) ? 'happened' : status
}

/** No full stop, and no article before its first noun: "Mayor opens pier". In words: longer ones are sentences. */
const longest = 25
function isHeadline(tokens: readonly Token[]): boolean {
  const isOpen = !/^[.!?…]/.test(tokens.at(-1)?.form ?? '.')
  return (
    isOpen &&
    tokens.length >= 3 &&
    tokens.length <= longest &&
    !/^(?:the|an?|he|she|it|they|we|i)$/i.test(tokens[0]!.form)
  )
}

/** "Mayor to open pier": "to" after a noun with a verb after it, and no verb with tense before; not "Plan to sell ferry unveiled", "Letter to editor". */
function planned(tokens: readonly Token[], tag: Language['tokens']): boolean {
  const at = tokens.findIndex(({ form }, index) => index > 0 && form.toLowerCase() === 'to')
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!before || !next || !/^\p{L}+$/u.test(next.form)) return false
  if (leading.test(before.form.toLowerCase())) return false
  // At the beginning "Ferry" of "Ferry to be sold" is taken for a verb.
  const isNoun = at === 1 && tag(`The ${before.form.toLowerCase()} sank.`)[1]?.upos === 'NOUN'
  if (!isNoun && !/^(?:NOUN|PROPN|NUM)$/.test(before.upos)) return false
  if (tokens.slice(0, at).some(isFiniteWord)) return false
  // "Ferry to Hull delayed"
  const isInTitleCase = tokens.every(({ form }) => form.length < 4 || !/^\p{Ll}/u.test(form))
  if (/^\p{Lu}/u.test(next.form) && !isInTitleCase) return false
  // Tagged where it stands, "open" of "Mayor to open pier" is taken for an adjective.
  const rest = tokens.slice(at + 1, at + 5).map(({ form }) => form.toLowerCase())
  return tag(`They will ${rest.join(' ')}.`)[2]?.xpos === 'VB'
}

/** "Plan to sell ferry unveiled": the plan is there, whatever becomes of the sale. */
const isToldOfPlan = (tokens: readonly Token[]): boolean =>
  leading.test(tokens[0]!.form.toLowerCase()) &&
  /^to$/i.test(tokens[1]?.form ?? '') &&
  /^VB[DN]$/.test(tokens.at(-1)!.xpos)

/** "Sale expected on Monday", "Vote due in June" */
function isDue(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ form }) => /^(?:expected|planned|scheduled|due|slated)$/i.test(form))
  return (
    at > 0 &&
    !tokens.some((token, other) => other !== at && isFiniteWord(token)) &&
    /^(?:in|on|at|for|to|next|this|by|after|before|soon|later)$/i.test(tokens[at + 1]?.form ?? '')
  )
}

/** "Crew feared dead", "Port said to sell ferry" */
const isFeared = (tokens: readonly Token[]): boolean =>
  tokens.some(({ form }, at) => {
    const next = tokens[at + 1]?.form.toLowerCase() ?? ''
    return (
      (/^(?:feared|believed|presumed|thought)$/i.test(form) &&
        /^(?:dead|lost|drowned|missing|killed|trapped|hurt|injured|sunk)$/.test(next)) ||
      (/^(?:said|thought|rumou?red|alleged|believed)$/i.test(form) && next === 'to' && at > 0)
    )
  })

/** Nouns that an infinitive explains: "bid to save pier". By hand. */
const leading =
  /^(?:plans?|bids?|vows?|deals?|calls?|threats?|pressure|orders?|rights?|pleas?|agreements?|proposals?|efforts?|attempts?|chances?|ways?|time|push|moves?|pledges?|promises?|decisions?|failures?|refusal|offers?|requests?|demands?|need|reasons?|license|licence|power|powers|ability|talks|vote|struggle|battle|fight|race|scramble|things?|places?)$/

/** What a headline in the present tense does not tell as an event. By hand. */
const states =
  /^(?:be|have|want|support|oppose|back|face|need|remain|think|believe|know|hope|fear|like|love|hate|expect|continue|keep|seem|appear|look|own|cost|mean|matter|seek|plan|consider|await|wait|live|stay)$/

/** A title such as "Mayor Sells Ferry to Port" in the case of a sentence: "Mayor sells ferry to Port", by how the article writes its words. As long as before. */
export function inSentenceCase(title: string, { sentences, mentions, text }: Analysis): string {
  const words = title.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const longer = words.filter(word => word.length > 3)
  const capitals = longer.filter(word => /^\p{Lu}/u.test(word)).length
  // "Mayor sells ferry to Westport" is in that case already.
  if (capitals < longer.length * 0.7) return title
  const names = new Set(
    mentions.filter(isName).flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split(/[^\p{L}’'-]+/u)
        .map(stem),
    ),
  )
  const common = new Set<string>()
  for (const { tokens } of sentences)
    for (const { form, lemma } of tokens) if (/^\p{Ll}/u.test(form)) common.add(stem(form)).add(stem(lemma))
  let isFirst = true
  return title.replace(/\p{L}[\p{L}’'-]*/gu, word => {
    const isOpening = isFirst
    isFirst = false
    const isCommon =
      /^(?:to|of|in|on|at|by|for|from|with|as|over|after|and|or|but|the|an?|is|are|was|were|be|not|no|says?|will|may)$/i.test(
        word,
      )
    if (isOpening || /^\p{Lu}{2}/u.test(word)) return word
    const lower = word.toLowerCase()
    const isKnown = isCommon || (common.has(stem(lower)) && !names.has(stem(lower)))
    return isKnown && lower.length === word.length ? lower : word
  })
}

/** Rough: "signs", "signed" and "signing" meet; only asked whether an article has a word. */
const stem = (word: string): string => word.toLowerCase().replace(/(?:ies|ied|es|ed|ing|s|e|y)$/, '')
