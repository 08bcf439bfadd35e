import { counted } from '../view/words.ts'
import type { Article } from './take-article.ts'

/** What became of one input. */
export interface Outcome {
  readonly input: string
  /** Relative to the project; null when no story is named. */
  readonly path: string | null
  readonly article: Article
  readonly outletGuessed: boolean
  /** True when the story already held the article; then nothing was written. */
  readonly duplicate: boolean
  readonly dryRun: boolean
}

/** For people: where it lies, what was found, and what to look at again. */
export function addedText({ input, path, article, outletGuessed, duplicate, dryRun }: Outcome): string {
  if (duplicate) return `${input}: already stored as ${path}\n`
  const body = counted(article.body.trim().split(/\n[ \t\r]*\n\s*/).length, 'paragraph')
  const leftOut = article.leftOut ? `, ${counted(article.leftOut, 'other piece')} of text on the page left out` : ''
  return [
    `${input}: ${dryRun ? 'would be stored as' : 'stored as'} ${path ?? '… (no story named)'}`,
    `  title      ${article.title ?? 'none found; name it with --title'}`,
    `  outlet     ${article.outlet ?? 'none found; name it with --outlet'}${outletGuessed ? ' (from the name of the input; change it with --outlet)' : ''}`,
    `  author     ${article.author ?? 'none found'}`,
    `  published  ${article.published ?? 'none found; days are then worked out from the text where it allows. Name it with --published'}`,
    `  body       ${body}${leftOut}`,
    '',
  ].join('\n')
}
