import { isBoilerplate } from './boilerplate.ts'
import { letters } from './letters.ts'

/** A paragraph that may belong to the body. */
interface Candidate {
  readonly text: string
  /** Share of its letters that are part of a link, 0..1; 0 where there are no links. */
  readonly linked: number
  /** True for headings. */
  readonly heading: boolean
}

/** What is known of the page besides its paragraphs. */
interface Surroundings {
  readonly title: string | null
  readonly author: string | null
}

/** The paragraphs of the article among those of its element: without furniture, repetitions, and what stands above and below the text. */
export function bodyBlocks<B extends Candidate>(blocks: readonly B[], known: Surroundings): readonly B[] {
  const plain = blocks.filter(block => !isBoilerplate(block.text) && !isPointer(block))
  return withoutRepetitions(plain.slice(firstOfText(plain, known), endOfText(plain, known)))
}

/** A paragraph that is a link and nothing else leads elsewhere: "15 pictures of the harbour fire". Whole sentences may be links. */
const isPointer = (block: Candidate): boolean =>
  !block.heading &&
  block.linked >= 0.8 &&
  block.text.length <= longestPointer &&
  !/^\p{Lu}.{60,}[.!?]["”’]?$/u.test(block.text)

/** Characters. Headlines of other stories, also two in one paragraph. */
const longestPointer = 300

/** Index of the first paragraph of the text; before it stand the title again, bylines, places and labels. */
function firstOfText(blocks: readonly Candidate[], known: Surroundings): number {
  const first = blocks.findIndex(
    block => !block.heading && (isProse(block.text) || isSentence(block.text)) && !sameWords(block.text, known.title),
  )
  return first === -1 ? 0 : first
}

/** Index after the last paragraph of the text; after it stand headings without text and lines on the author. */
function endOfText(blocks: readonly Candidate[], known: Surroundings): number {
  let end = blocks.length
  while (end > 0 && (blocks[end - 1]!.heading || isAboutAuthor(blocks[end - 1]!.text, known.author))) end--
  return end
}

/** "Jo Lund is a senior reporter for the Harbour Post.", "Jo Lund writes about ports." below the text. */
function isAboutAuthor(text: string, author: string | null): boolean {
  if (/^(?:additional )?reporting by \p{Lu}|^(?:writing|editing) by \p{Lu}.{0,120}$/iu.test(text)) return true
  const names = author?.split(/,| and /u).map(name => name.trim()) ?? []
  return names.some(
    name =>
      name.length > 4 &&
      text.startsWith(name) &&
      /^,? (?:is|was|has|writes|covers|reports|joined|works|hosts)\b/u.test(text.slice(name.length)),
  )
}

/** A sentence rather than a label: eight words, and a full stop or forty characters more. Chinese, Japanese and Thai part no words. */
export function isProse(text: string): boolean {
  if (unspaced.test(text)) return true
  const words = text.split(/\s+/u).length
  return words >= 8 && (/[.!?…]["'”’»)\]]*$/u.test(text) || text.length >= 120)
}

/** Twenty letters of a script without spaces, as much as eight words say. Such a page is told to be in another language, not to be empty. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、，]{20}/u

/** "The harbour burned for days.": short openings are sentences all the same. */
const isSentence = (text: string): boolean => /^["“‘]?\p{L}(?:\S* ){3,}.*[.!?…]["'”’»)\]]*$/u.test(text)

/** Keeps the first of equal paragraphs of eight words or more; shorter ones ("“No,” she said.", cells of a table) may be meant twice. */
function withoutRepetitions<B extends Candidate>(blocks: readonly B[]): readonly B[] {
  const seen = new Set<string>()
  return blocks.filter(({ text }) => {
    if (text.split(' ').length < 8) return true
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

const sameWords = (left: string, right: string | null): boolean => right !== null && letters(left) === letters(right)
