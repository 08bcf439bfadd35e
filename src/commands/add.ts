import { ConcordError } from '../errors.ts'
import { parseInstant } from '../read/parse-instant.ts'
import { isReserved, slugOf } from '../read/slug.ts'
import { formatJsonLine } from '../report/json.ts'
import { findStored, freeId, storeArticle } from '../store/originals.ts'
import { listStories, readStory } from '../store/project.ts'
import { sha256 } from '../store/sha256.ts'
import { formatSource } from '../store/sources.ts'
import { addedText, type Outcome } from './added-text.ts'
import { isAddress } from './fetch-page.ts'
import { type Io, tellTrouble } from './io.ts'
import { articleRefused, type GivenFields, type TakenArticle, takeArticle } from './take-article.ts'

export interface AddOptions extends GivenFields {
  readonly story?: string
  readonly dryRun?: boolean
  readonly format: 'text' | 'json'
}

/**
 * Stores articles as sources of a story. Every input stands alone: it is read and checked as a whole before anything of it is
 * written, and one that cannot be stored does not keep the others out. Returns 2 when any failed.
 */
export async function add(inputs: readonly string[], options: AddOptions, io: Io): Promise<number> {
  checkOptions(inputs, options)
  const held = await holdingsOf(options.story, io)
  let code = 0
  for (const input of inputs) {
    try {
      const outcome = await addOne(input, options, held, io)
      io.out(options.format === 'json' ? asLine(outcome) : addedText(outcome))
    } catch (error) {
      if (!(error instanceof ConcordError)) throw error
      code = 2
      if (options.format === 'json') io.out(formatJsonLine({ input, error: error.message, ...articleRefused(error) }))
      else tellTrouble(error, io)
    }
  }
  return code
}

function checkOptions(inputs: readonly string[], { story, dryRun, published, title, url }: AddOptions): void {
  if (story === undefined && !dryRun) {
    throw usage('No story is named.', 'Name the story the article belongs to: --story harbour-fire')
  }
  if (story !== undefined && !isStoryName(story)) {
    throw usage(
      `${JSON.stringify(story)} is no name for a story, expected letters, digits, hyphens, spaces and dots, a letter or digit first.`,
      'It becomes a folder in sources/: --story harbour-fire',
    )
  }
  if (published !== undefined && !isInstant(published)) {
    throw usage(
      `--published ${published} is no day or instant, expected 2021-03-16 or 2021-03-16T15:33:00+02:00.`,
      'An hour needs its offset from UTC.',
    )
  }
  if (url !== undefined && !(isAddress(url) && URL.canParse(url))) {
    throw usage(`--url ${url} is no address, expected one such as https://herald.example/fire.`, 'Give it in full.')
  }
  if (inputs.length > 1 && (title !== undefined || url !== undefined)) {
    throw usage('--title and --url belong to one article, but several are given.', 'Add that article by itself.')
  }
}

/** A folder name that is the same on every system and stays inside `sources/`. */
const isStoryName = (story: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,79}$/u.test(story) && !/[. ]$|\.\./.test(story) && !isReserved(story)

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d(?:$|T.+(?:Z|[+-]\d\d:?\d\d)$)/.test(text) && parseInstant(text) !== null

/** What the story already holds; grows while inputs are added, also in a dry run, which writes nothing. */
interface Holdings {
  readonly articles: { readonly id: string; readonly outlet: string; readonly body: string }[]
  /** Ids by SHA-256 of the page. */
  readonly pages: Map<string, string>
}

async function holdingsOf(story: string | undefined, io: Io): Promise<Holdings> {
  const held: Holdings = { articles: [], pages: new Map() }
  if (story === undefined) return held
  try {
    if (!(await listStories(io.cwd)).includes(story)) return held
    held.articles.push(...(await readStory(io.cwd, story)).sources)
    return held
  } catch (error) {
    // The first article makes the project
    if (error instanceof ConcordError && error.code === 'story-unknown') return held
    throw error
  }
}

async function addOne(input: string, options: AddOptions, held: Holdings, io: Io): Promise<Outcome> {
  const taken = await takeArticle(input, options, io)
  const { article, bytes } = taken
  const outcome = { input, article, outletGuessed: taken.outletGuessed, dryRun: options.dryRun === true }
  if (options.story === undefined) return { ...outcome, path: null, duplicate: false }

  const place = { root: io.cwd, story: options.story }
  const path = (id: string): string => `sources/${place.story}/${id}.md`
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const same = await sameArticle(place, taken, held)
    if (same !== null) return { ...outcome, path: path(same), duplicate: true }
    const { outlet } = article
    if (outlet === null)
      throw usage(`${input}: the page does not say who publishes it.`, 'Name the outlet: --outlet "The Herald"')
    const id = await storeNew(place, { ...taken, outlet }, held, outcome.dryRun)
    if (id === null) continue
    held.pages.set(sha256(bytes), id)
    held.articles.push({ id, outlet, body: article.body })
    return { ...outcome, path: path(id), duplicate: false }
  }
  throw new ConcordError('write-failed', `${input}: others store articles of the same name all the time`, {
    hint: 'Nothing of it is stored. Try again.',
  })
}

/** How often another run may take the name that was free a moment ago. */
const mostAttempts = 100

/** The id under which the article is stored, or would be in a dry run; null when another run was faster. */
async function storeNew(
  place: Place,
  { article, bytes, ending, name, outlet }: TakenArticle & { readonly outlet: string },
  held: Holdings,
  isDry: boolean,
): Promise<string | null> {
  const { title, author, published, url, language } = article
  const id = await unusedId(place, slugOf(name ?? title ?? outlet), bytes, held)
  if (isDry) return id
  // Another run may have stored the very page between the look for it and the choice of a name.
  if ((await findStored(place.root, place.story, bytes)) !== null) return null
  // An article taken as it stands keeps its last line as it is
  const body = article.leftOut === null ? article.body : `${article.body}\n`
  const text = formatSource({ outlet, title, author, published, url, language, body, extra: { sha256: sha256(bytes) } })
  return (await storeArticle(place.root, { story: place.story, id, ending, bytes, text })) ? id : null
}

interface Place {
  readonly root: string
  readonly story: string
}

/**
 * Id of the source that is this article: stored from the same bytes, or with the same words under the same outlet (what
 * stands around an article changes from one visit to the next). Null when there is none.
 */
async function sameArticle(
  { root, story }: Place,
  { article, bytes }: TakenArticle,
  held: Holdings,
): Promise<string | null> {
  const samePage = held.pages.get(sha256(bytes)) ?? (await findStored(root, story, bytes))
  if (samePage !== null) return samePage
  const body = article.body.trimEnd()
  return held.articles.find(each => each.outlet === article.outlet && each.body.trimEnd() === body)?.id ?? null
}

/** `name`, `name-2`, …: free on disk and among what this run would have stored. */
async function unusedId({ root, story }: Place, name: string, bytes: Uint8Array, held: Holdings): Promise<string> {
  const taken = new Set(held.articles.map(each => each.id))
  return freeId(root, story, name, bytes, id => taken.has(id))
}

function asLine({ input, path, article, duplicate }: Outcome): string {
  const { outlet, title, author, published, language, url, body, leftOut } = article
  return formatJsonLine({ input, path, outlet, title, author, published, language, url, body, leftOut, duplicate })
}

const usage = (message: string, hint: string): ConcordError => new ConcordError('usage', message, { hint })
