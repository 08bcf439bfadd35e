import { franc } from 'franc-min'

/**
 * ISO 639 code of the language of a body, two letters where there are two; `und` when it cannot be told.
 *
 * Trigrams (franc) decide from 200 letters on: below that they err on more than one text in a hundred. Shorter texts, and texts
 * trigrams put elsewhere (tables of scores, lists of names), are English when enough of their words are English function words.
 */
export function languageOf(body: string): string {
  const sample = body.slice(0, sampleLength)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin * 2 >= letters && functionWordShare(sample) >= englishShare) return 'en'
  if (letters < enoughLetters) return 'und'
  const code = franc(sample)
  return code === 'und' ? 'und' : (Intl.getCanonicalLocales(code)[0] ?? code)
}

/** The English name of a language: "Russian" for `ru`; the code itself when there is none. */
export function languageName(code: string): string {
  return withoutName[code] ?? new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
}

/** What trigrams find and the runtime has no name for. */
const withoutName: Readonly<Record<string, string>> = { fuv: 'Fulfulde', hms: 'Hmong', skr: 'Saraiki', zlm: 'Malay' }

/** Language does not change after the first pages of an article, and trigrams of megabytes are slow. */
const sampleLength = 20_000

/** From here on franc-min was right on 249 of 249 English paragraphs of the PUD treebank. */
const enoughLetters = 200

/**
 * English news has .30 to .45 of these words, other languages in Latin letters under .08 on the pages measured; texts in
 * English that hold long lists of names go down to .15.
 */
const englishShare = 0.15

/** The commonest English function words that are no common words of other large languages in Latin letters ("in", "a", "on", "me" are). */
const functionWords = new Set(
  `the of and to that for it with as by at this from has had not he they his its were which who will would said an been
  after about more than when there out up could we what other because before their are is was be have but`.split(/\s+/),
)

function functionWordShare(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length === 0 ? 0 : words.filter(word => functionWords.has(word)).length / words.length
}
