import { basename, resolve } from 'node:path'
import { ConcordError } from '../errors.ts'
import type { Source } from '../model.ts'
import { readText } from '../store/files.ts'
import { loadLanguage } from '../store/models.ts'
import { parseSource } from '../store/sources.ts'
import { conlluOfWords, extractFormats } from './extract-formats.ts'
import { type Io, tellTrouble } from './io.ts'

export interface ExtractOptions {
  readonly format: keyof typeof extractFormats
  readonly story?: string
  /** A CoNLL-U file whose words are analysed as they stand, in place of articles. */
  readonly pretokenized?: string
  /** A model that finds the claims in place of concord. */
  readonly extractor?: string
}

/** Prints the claims of the given articles, or writes `claims/` for the stories of the project when none is given. */
export async function extract(paths: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const { format, story, pretokenized, extractor } = options
  if (extractor !== undefined) refuseUnprintable(paths, options)
  if (pretokenized !== undefined) return extractWords(pretokenized, format, io)
  // Comparing needs a hundred modules more than extracting: 80 ms.
  if (paths.length === 0) return (await import('./extract-stories.ts')).extractStories(story, io)
  if (story !== undefined) throw new ConcordError('usage', 'Both paths and --story were given, expected one of them.')
  if (extractor !== undefined) return extractByModel(paths, extractor, io)
  let isComplete = true
  for (const path of paths) {
    const source = await readArticle(path, io)
    if (source) io.out(extractFormats[format](source, loadLanguage()))
    isComplete &&= source !== null
  }
  return isComplete ? 0 : 2
}

/** What stands in `claims/` anybody must be able to make again; `check` holds it against concord's own extraction. */
function refuseUnprintable(paths: readonly string[], { format, pretokenized }: ExtractOptions): void {
  if (pretokenized !== undefined || format !== 'jsonl')
    throw new ConcordError('usage', '--extractor was given, expected --format jsonl and no --pretokenized with it.')
  if (paths.length === 0)
    throw new ConcordError('usage', '--extractor was given, expected the paths of articles with it.', {
      hint: 'The claims of a model are printed, never written to claims/.',
    })
}

async function extractByModel(paths: readonly string[], extractor: string, io: Io): Promise<number> {
  const sources: Source[] = []
  for (const path of paths) sources.push(...[await readArticle(path, io)].filter(source => source !== null))
  const { withExtractor } = await import('./by-request.ts')
  await withExtractor(extractor, sources, io, extract => {
    for (const source of sources) io.out(extractFormats.jsonl(source, loadLanguage(), extract))
  })
  return sources.length === paths.length ? 0 : 2
}

/** Null, and a word on standard error, when it cannot be read: the others are printed all the same. */
async function readArticle(path: string, io: Io): Promise<Source | null> {
  try {
    return parseSource(await readText(resolve(io.cwd, path), path), { id: basename(path).replace(/\.md$/, ''), path })
  } catch (error) {
    if (!(error instanceof ConcordError)) throw error
    tellTrouble(error, io)
    return null
  }
}

async function extractWords(path: string, format: ExtractOptions['format'], io: Io): Promise<number> {
  if (format !== 'conllu')
    throw new ConcordError('usage', '--pretokenized was given, expected --format conllu with it.')
  io.out(conlluOfWords(await readText(resolve(io.cwd, path), path), loadLanguage()))
  return 0
}
