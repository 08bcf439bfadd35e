import { mayNameTheSame } from '../../lexicon/near-words.ts'
import type { Kind, Statement, Token } from '../../model.ts'
import { areLikeWords } from '../../statement/are-like-words.ts'
import { termsOf } from '../../statement/terms.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { mayBeOneState } from '../names/seat.ts'
import { isTitleCase } from '../names/title-case.ts'
import { isTold, type Parting, partingsOf, type Range } from '../passage.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, isInArticle, type Side, type Sides, wordsBetween } from '../sides.ts'

/**
 * What two outlets print word for word they have from one text or one mouth. A name in it for which the other prints a name that it knows nothing else of, or a word of a quotation for
 * which the other quotes one of another meaning, cannot both be right. Words that are no quotation are exchanged freely: "sites", "giants".
 */
export const otherPrint: RelationRule = {
  title: 'another name, or another word of a quotation, in a passage that two print word for word',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    for (const parting of partingsOf(sides.a.statement, sides.b.statement)) {
      if (!isTold(sides.a, parting.a) || !isTold(sides.b, parting.b)) continue
      const kind = otherName(sides, parting) ?? (isOtherWord(sides, parting) ? 'event' : null)
      if (kind === null) continue
      const { a, b } = sides.whole()
      const words = { a: shown(a.statement, parting.a), b: shown(b.statement, parting.b) }
      const reason = { kind, ...words, text: `${words.a} ≠ ${words.b}` } as const
      return { relation: 'contradicts', kind, reason, isOneText: true }
    }
    return null
  },
  examples: [
    {
      a: 'The police stopped the captain when he hit another boat at the corner of Harbour Street and Lund Avenue.',
      b: 'The police stopped the captain when he hit another boat at the corner of Dahl Boulevard and Lund Avenue.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg wrote: "The way the board handles fog in this harbour and on its old boats is a shame."',
      b: '"The way the board handles cargo in this harbour and on its old boats is a shame," Anna Berg wrote.',
      finds: 'contradicts',
    },
    {
      a: 'The navy patrolling the Gulf of Lund thwarted an attack by pirates on two old merchant ferries, and took nine rifles.',
      b: 'The navy patrolling the Sound thwarted an attack by pirates on two old merchant ferries, and took nine rifles.',
      finds: 'contradicts',
    },
    // Each has both names, in another order.
    {
      a: 'The cable lands in Norway, Sweden, Denmark, Finland, Iceland, Estonia, Latvia, Poland and in the old harbour of Westport.',
      b: 'The cable lands in Norway, Sweden, Iceland, Finland, Denmark, Estonia, Latvia, Poland and in the old harbour of Westport.',
      finds: null,
    },
    // No quotation.
    {
      a: 'The captain accused the social clubs of closing down the opinions of many people in the harbour.',
      b: 'The captain accused the social giants of closing down the opinions of many people in the harbour.',
      finds: null,
    },
    // Of one meaning.
    {
      a: 'Anna Berg wrote: "The way the board handles fog in this harbour and on its old boats is a shame."',
      b: '"The way the board handles fog in this harbour and on its old ships is a shame," Anna Berg wrote.',
      finds: null,
    },
    // One name, cut off or written otherwise.
    {
      a: 'Anna Berg became the first woman who was president of the Harbour Assn. of the State of Ohio in 2002.',
      b: 'Anna Berg became the first woman who was president of the Harbour Association of the State of Ohio in 2002.',
      finds: null,
    },
    {
      a: 'The police stopped the captain when he hit another boat at the corner of Harbour Street and Lund Avenue.',
      b: 'The police stopped the captain when he hit another boat at the corner of Harbor St. and Lund Avenue.',
      finds: null,
    },
  ],
}

/** Words that are the same before and after it. */
const fewestBeside = 3
/** Together, where one side has fewer. */
const fewestTogether = 12
const long = 14
const longOfPlaces = 18
/** Of a quotation. */
const fewestQuoted = 8

const isWord = ({ form }: Token): boolean => /[\p{L}\p{N}]/u.test(form)

const isArticle = ({ form }: Token): boolean => /^(?:the|an?)$/i.test(form)

const wordsIn = ({ tokens }: Statement, { from, to }: Range): readonly Token[] =>
  tokens.slice(from, to).filter(token => isWord(token) && !isArticle(token))

function shown(statement: Statement, range: Range): string {
  const words = wordsIn(statement, range)
  const at = (token: Token) => statement.tokens.indexOf(token)
  return wordsBetween(statement, at(words[0]!), at(words.at(-1)!))
}

/** The kind of thing that two names are, of which neither article has that of the other; null for anything but names. */
function otherName(sides: Sides, { a: left, b: right, before, after }: Parting): Kind | null {
  if (Math.min(before, after) < fewestBeside && before + after < fewestTogether) return null
  const { a, b } = sides.whole()
  const [one, other] = [nameIn(a.statement, left), nameIn(b.statement, right)]
  if (one === null || other === null || mayBeOneName(one, other) || areShort(one, other)) return null
  if (isTitleCase(a.statement) || isTitleCase(b.statement)) return null
  const kind = isPlace(a.statement, left) || isPlace(b.statement, right) ? 'place' : 'actor'
  const known = [isKnown(sides.b, a.statement, left), isKnown(sides.a, b.statement, right)]
  // Of a long passage one of both may be known to the other article, if its sentence does not name it: of a place the passage must be so long that nobody will have put in a wider one.
  const isLong = Math.min(before, after) >= fewestBeside && before + after >= (kind === 'place' ? longOfPlaces : long)
  if (known.every(isOne => isOne) || (!isLong && known.includes(true))) return null
  return hasWord(b.statement, a.statement, left) || hasWord(a.statement, b.statement, right) ? null : kind
}

/** All of it is a name, and no time. */
function nameIn(statement: Statement, range: Range): string | null {
  const words = wordsIn(statement, range)
  const isName = ({ upos, form, start }: Token) =>
    ((upos === 'PROPN' && /^\p{Lu}/u.test(form)) || form === 'of') &&
    !statement.mentions.some(
      ({ type, start: from, end }) => (type === 'time' || type === 'quantity') && from <= start && start < end,
    )
  return words.length > 0 && words.every(isName) && words[0]!.form !== 'of' && words.at(-1)!.form !== 'of'
    ? words.map(({ form }) => form).join(' ')
    : null
}

/** "Assn", "GOP", "Dr." */
const areShort = (one: string, other: string): boolean =>
  [one, other].some(name => !/\p{Lu}\p{Ll}{2}/u.test(name) || /\.$/.test(name)) || mayBeOneState(one, other)

/** Whether an article knows any word of a name. */
const isKnown = (side: Side, statement: Statement, { from, to }: Range): boolean => {
  const own = termsOf(statement).filter(({ token }) => token >= from && token < to)
  return own.length === 0 || own.some(({ key, isTitle }) => isTitle || isInArticle(side, key))
}

/** Whether a sentence has a word of a name of the other. */
const hasWord = ({ tokens: others }: Statement, { tokens }: Statement, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ form, upos }) => upos === 'PROPN' && others.some(other => other.form === form))

const isPlace = ({ tokens, mentions }: Statement, { from, to }: Range): boolean =>
  mentions.some(
    ({ type, start, end }) =>
      type === 'place' && tokens.slice(from, to).some(token => token.start >= start && token.end <= end),
  )

/** "fog", "cargo" within one quotation: of one part of speech, neither of them elsewhere in the other sentence, and not of one meaning. */
function isOtherWord(sides: Sides, { a: left, b: right, before, after, isQuoted }: Parting): boolean {
  if (!isQuoted || before + after < fewestQuoted) return false
  const { a, b } = sides.whole()
  const [here, there] = [wordsIn(a.statement, left), wordsIn(b.statement, right)]
  const [one, other] = [here[0], there[0]]
  if (here.length !== 1 || there.length !== 1 || !one || !other || one.upos !== other.upos) return false
  if (!/^(?:NOUN|VERB|ADJ)$/.test(one.upos) || isIn(b.statement, one) || isIn(a.statement, other)) return false
  const [x, y] = [one.lemma.toLowerCase(), other.lemma.toLowerCase()]
  if (areLikeWords(x, y) || mayNameTheSame(x, y) || mayBeOneName(x, y)) return false
  const related = sides.relatedness(x, y)
  return related !== null && related < strange
}

const isIn = ({ tokens }: Statement, { lemma }: Token): boolean =>
  tokens.some(token => token.lemma.toLowerCase() === lemma.toLowerCase())

/** Cosine below which two words are not of one meaning: whoever quotes by heart says "address" for "approach" (.43). */
const strange = 0.4
