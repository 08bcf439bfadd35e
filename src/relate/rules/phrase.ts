import { areOpposites } from '../../lexicon/antonyms.ts'
import { areSynonyms } from '../../lexicon/synonyms.ts'
import { arePhases } from '../../lexicon/synonyms-converse.ts'
import type { Statement, Token } from '../../model.ts'
import { areLikeWords } from '../../statement/are-like-words.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import type { Finding, RelationRule } from '../rule.ts'
import { type Count, compareValues, countsOf } from '../values/counts.ts'
import { areCompatible, type DatedMention, datesOf } from '../values/time-values.ts'

export const phrase: RelationRule = {
  title: 'two phrases that differ in one word',
  match({ a, b }) {
    return contrastPhrases(a.statement, b.statement)
  },
  examples: [
    { a: '14 sailors', b: 'nine missing sailors', finds: 'contradicts' },
    { a: 'to 35 metres', b: 'to 40 metres', finds: 'contradicts' },
    { a: 'on the northern pier', b: 'on the southern pier', finds: 'contradicts' },
    { a: 'ticket prices up', b: 'ticket prices down', finds: 'contradicts' },
    { a: '14 killed', b: 'nine dead', finds: 'contradicts' },
    { a: '14 sailors', b: 'nine tickets', finds: 'differs' },
    { a: 'on 3 May 2024', b: 'on 9 June 2024', finds: 'differs' },
    { a: 'fourteen sailors', b: '14 sailors', finds: null },
    // Neither is a phrase.
    { a: 'The ferry sank on the northern pier.', b: 'The lighthouse on the southern pier is closed.', finds: null },
    { a: 'up to the northern pier', b: 'down the stairs', finds: null },
  ],
}

/**
 * What two bare phrases, laid side by side without a sentence around them, contradict each other in: "14 dead" and "17 dead",
 * "prices up" and "prices down". Null when either is a sentence, or when they differ in nothing or in more than one thing.
 */
export function contrastPhrases(a: Statement, b: Statement): Finding | null {
  if (!isPhrase(a) || !isPhrase(b) || a.claim.polarity !== b.claim.polarity) return null
  return contrastNumbers(a, b) ?? contrastDates(a, b) ?? contrastOpposites(a, b)
}

/** In words; chunks of headlines are shorter, and a longer text without a subject is mostly a wrong tree. */
const longest = 9

/** "14 dead" is one, though its tree may take the number for a subject. */
function isPhrase({ tokens, tree }: Statement): boolean {
  const hasSubject = tree.relations.some(
    (relation, index) => /^[nc]subj/.test(relation) && tokens[index]!.upos !== 'NUM',
  )
  return tokens.length <= longest && !hasSubject
}

function contrastNumbers(a: Statement, b: Statement): Finding | null {
  const [left, right] = [onlyNumber(a), onlyNumber(b)]
  if (!left || !right || left.unit !== right.unit) return null
  const values = compareValues(left, right)
  if (values === 'same') return null
  const [one, other] = [rest(a, left.tokens), rest(b, right.tokens)]
  const explains = { a: left.tokens, b: right.tokens }
  if (values === 'compatible') {
    const text = `${left.words} and ${right.words} can both be true`
    return {
      relation: 'refines',
      kind: 'quantity',
      reason: { kind: 'quantity', a: left.words, b: right.words, text },
      explains,
    }
  }
  const reason = { kind: 'quantity', a: left.words, b: right.words, text: `${left.words} ≠ ${right.words}` }
  // "14 sailors" and "nine missing sailors"; "14" and "nine sailors" as answers to one question
  if (isWithin(one, other) || isWithin(other, one))
    return { relation: 'contradicts', kind: 'quantity', reason, explains }
  const note = 'not a contradiction: they may count other things'
  return { relation: 'differs', kind: 'quantity', reason, explains, note }
}

function onlyNumber(statement: Statement): Count | null {
  const counts = countsOf(statement)
  return counts.length === 1 ? counts[0]! : null
}

function contrastDates(a: Statement, b: Statement): Finding | null {
  const [left, right] = [onlyDate(a), onlyDate(b)]
  if (!left || !right || areCompatible(left.value, right.value)) return null
  const explains = { a: tokensOf(a, left), b: tokensOf(b, right) }
  const [one, other] = [rest(a, explains.a), rest(b, explains.b)]
  if (!isWithin(one, other) && !isWithin(other, one)) return null
  const reason = { kind: 'time', a: left.text, b: right.text, text: `${left.text} ≠ ${right.text}` }
  // "on Monday", "on Friday": a day alone does not say what happened.
  if (one.size === 0 || other.size === 0)
    return { relation: 'differs', kind: 'time', reason, explains, note: 'not a contradiction: they do not say of what' }
  return { relation: 'contradicts', kind: 'time', reason, explains }
}

function onlyDate(statement: Statement): DatedMention | null {
  const dates = datesOf(statement)
  return dates.length === 1 ? dates[0]! : null
}

function tokensOf({ tokens }: Statement, { start, end }: DatedMention): ReadonlySet<number> {
  return new Set(tokensWithin(tokens, start, end))
}

function contrastOpposites(a: Statement, b: Statement): Finding | null {
  const none: ReadonlySet<number> = new Set()
  const [one, other] = [rest(a, none), rest(b, none)]
  for (const [left, first] of one) {
    for (const [right, second] of other) {
      if (!areOpposed(first, second)) continue
      const [others, rests] = [without(one, left), without(other, right)]
      if (others.size !== rests.size || !isWithin(others, rests)) return null
      const words = { a: first.form, b: second.form }
      const reason = { kind: 'event', ...words, text: `${first.form} ≠ ${second.form}` }
      return { relation: 'contradicts', kind: 'event', reason, explains: { a: new Set([left]), b: new Set([right]) } }
    }
  }
  return null
}

function areOpposed(left: Token, right: Token): boolean {
  return [left.lemma, left.form].some(one =>
    [right.lemma, right.form].some(other => {
      const [first, second] = [one.toLowerCase(), other.toLowerCase()]
      return areOpposites(first, second) && !arePhases(first, second)
    }),
  )
}

type Words = ReadonlyMap<number, Token>

/** The words that tell something, by index: no articles, marks, forms of "be", nor the preposition a phrase begins with. */
function rest({ tokens }: Statement, disputed: ReadonlySet<number>): Words {
  return new Map(
    tokens.flatMap((token, index) => {
      const isHollow =
        /^(?:DET|PUNCT|AUX|PART|CCONJ|SYM)$/.test(token.upos) || (token.upos === 'ADP' && !ways.has(token.form))
      return disputed.has(index) || isHollow ? [] : [[index, token] as const]
    }),
  )
}

/** Prepositions that say which way something went. */
const ways: ReadonlySet<string> = new Set(['up', 'down'])

function without(words: Words, index: number): Words {
  return new Map([...words].filter(([at]) => at !== index))
}

/** True when every word of the first has a like one in the second. */
function isWithin(words: Words, others: Words): boolean {
  return [...words.values()].every(one => [...others.values()].some(other => areAlike(one, other)))
}

function areAlike(left: Token, right: Token): boolean {
  const [one, other] = [left.lemma.toLowerCase(), right.lemma.toLowerCase()]
  // "100 killed", "9 dead"
  return areLikeWords(one, other) || areSynonyms(left.form.toLowerCase(), right.form.toLowerCase())
}
