import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { ConcordError } from '../errors.ts'
import type { Claim, Fact, Report, ReportSource } from '../model.ts'
import { claimDocument, factDocument, sourceDocument } from '../report/document.ts'
import { quoted } from '../text/printable.ts'
import { kindOf, namesIn, readText, writeAtomic } from './files.ts'
import { insidePath } from './inside-path.ts'
import { refuseUnfinishedMerge } from './refuse-unfinished-merge.ts'
import { formatYaml, readYaml } from './yaml.ts'

/**
 * The files of `claims/<story>/` as this report makes them: path relative to the project → exact text. One for each source and
 * `facts.yaml`. Decisions play no part, so reviewing a story leaves them as they are.
 */
export function claimsFiles(report: Report): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const claims = new Map<string, object[]>(report.sources.map(source => [source.id, []]))
  for (const claim of report.claims) claims.get(claim.source)?.push(withoutSource(claim))
  for (const source of report.sources) {
    files.set(claimsPath(report.story, source.id), claimsText(source, claims.get(source.id) ?? []))
  }
  files.set(factsPath(report.story), factsText(report))
  return files
}

/** Where the claims of a source go. Names that the story's own files use get an underscore in front. */
export function claimsPath(story: string, source: string): string {
  return `claims/${story}/${/^_*(?:facts|decisions)$/i.test(source) ? '_' : ''}${source}.yaml`
}

function factsPath(story: string): string {
  return `claims/${story}/facts.yaml`
}

/** Every file that `concord extract` makes begins with it; a file without it is never removed. */
const madeBy = '# Made by `concord extract` from '

function claimsText(source: ReportSource, claims: readonly object[]): string {
  const { claims: _, ...described } = sourceDocument(source)
  const comment = [
    `${madeBy}${quoted(source.path)}. Edit the source and run it again, not this file.`,
    '# Offsets count UTF-16 code units of the body, start inclusive, end exclusive.',
  ]
  return `${comment.join('\n')}\n${formatYaml({ source: described, claims })}`
}

function factsText(report: Report): string {
  const claims = new Map(report.claims.map(claim => [claim.id, claim]))
  const comment = [
    `${madeBy}${quoted(`sources/${report.story}/`)}. Edit the sources and run it again, not this file.`,
    '# A fact is what sources say about one matter, not what is true. A relation reads "b … a". Decisions are in decisions.yaml.',
  ]
  return `${comment.join('\n')}\n${formatYaml({ story: report.story, facts: report.facts.map(fact => withTexts(fact, claims)) })}`
}

/** Ids alone would tell a reader nothing. */
function withTexts(fact: Fact, claims: ReadonlyMap<string, Claim>): object {
  const document = factDocument(fact)
  return {
    ...document,
    claims: fact.claims.map(id => ({ id, source: claims.get(id)?.source, text: claims.get(id)?.text })),
  }
}

function withoutSource(claim: Claim): object {
  const { source: _, ...rest } = claimDocument(claim)
  return rest
}

/** How a file of `claims/<story>/` stands to what the sources give. */
export interface StaleFile {
  /** Relative to the project. */
  readonly path: string
  readonly state: 'missing' | 'changed' | 'unreadable' | 'left over'
  /** Why an unreadable file is so, with its line; what to do with one that is not ours. */
  readonly problem?: string
}

/** Which files differ from `expected`, by path; empty when all are the same, byte for byte. Null when the story keeps no claims. */
export async function staleClaims(
  root: string,
  story: string,
  expected: ReadonlyMap<string, string>,
): Promise<readonly StaleFile[] | null> {
  const present = await claimsOnDisk(root, story)
  if (present.length === 0) return null
  const stale: StaleFile[] = []
  for (const path of [...new Set([...present, ...expected.keys()])].sort((left, right) => (left < right ? -1 : 1))) {
    const state = await compare(root, path, present.includes(path), expected.get(path))
    if (state) stale.push(state)
  }
  return stale
}

/** `concord extract` removes only what it made. */
const notOurs = 'concord has not made it and leaves it alone, so move it out of claims/'

async function compare(
  root: string,
  path: string,
  isPresent: boolean,
  expected: string | undefined,
): Promise<StaleFile | null> {
  if (!isPresent) return { path, state: 'missing' }
  try {
    const text = await readText(await insidePath(root, path, 'claims-unreadable'), path, 'claims-unreadable')
    if (expected === undefined)
      return { path, state: 'left over', ...(!text.startsWith(madeBy) && { problem: notOurs }) }
    if (text === expected) return null
    readClaims(text, path)
    return { path, state: 'changed' }
  } catch (error) {
    if (!(error instanceof ConcordError)) throw error
    return { path, state: 'unreadable', problem: error.message }
  }
}

/**
 * Writes what differs, and removes files that an earlier run made for sources that are gone. Leaves `decisions.yaml` and files
 * of other hands alone. Returns the paths written and removed, relative to the project.
 */
export async function writeClaims(
  root: string,
  story: string,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly written: readonly string[]; readonly removed: readonly string[] }> {
  for (const folder of ['claims', `claims/${story}`]) {
    if ((await kindOf(join(root, folder))) === 'link') {
      throw new ConcordError('write-failed', `${folder}: is a symbolic link, expected a plain folder`)
    }
  }
  const written: string[] = []
  for (const [path, text] of files) {
    if (await holds(root, path, text)) continue
    await writeAtomic(join(root, path), text)
    written.push(path)
  }
  const removed: string[] = []
  for (const path of await claimsOnDisk(root, story)) {
    if (files.has(path) || !(await isMade(root, path))) continue
    await rm(join(root, path))
    removed.push(path)
  }
  return { written, removed }
}

async function holds(root: string, path: string, text: string): Promise<boolean> {
  if ((await kindOf(join(root, path))) !== 'file') return false
  try {
    return (await readText(join(root, path), path)) === text
  } catch {
    return false
  }
}

async function isMade(root: string, path: string): Promise<boolean> {
  try {
    return (await readText(join(root, path), path)).startsWith(madeBy)
  } catch {
    return false
  }
}

/** Names of the stories that keep claims, in code unit order. */
export async function listStoriesWithClaims(root: string): Promise<readonly string[]> {
  if ((await kindOf(join(root, 'claims'))) !== 'folder') return []
  const names = (await namesIn(join(root, 'claims'), 'claims')) ?? []
  const kept: string[] = []
  for (const name of names) if ((await claimsOnDisk(root, name)).length > 0) kept.push(name)
  return kept
}

/** Paths of the claims files a story keeps, without decisions. */
async function claimsOnDisk(root: string, story: string): Promise<readonly string[]> {
  const folder = join(root, 'claims', story)
  if ((await kindOf(folder)) !== 'folder') return []
  const names = (await namesIn(folder, `claims/${story}`)) ?? []
  return names
    .filter(name => name.endsWith('.yaml') && name !== 'decisions.yaml')
    .map(name => `claims/${story}/${name}`)
}

const quote = v.object({ exact: v.string(), start: v.number(), end: v.number() })

const sourceClaims = v.object({
  source: v.object({ id: v.string(), path: v.string(), outlet: v.string() }),
  claims: v.array(v.object({ id: v.string(), text: v.string(), quote })),
})

const storyFacts = v.object({
  story: v.string(),
  facts: v.array(v.object({ id: v.string(), text: v.string(), claims: v.array(v.object({ id: v.string() })) })),
})

/**
 * Reads a file that `claimsFiles` made, of either kind. Throws `claims-unreadable` with `path:line:column` and what was expected
 * when it is half-written, edited or hostile.
 */
export function readClaims(
  text: string,
  path: string,
): v.InferOutput<typeof sourceClaims> | v.InferOutput<typeof storyFacts> {
  const origin = { path, code: 'claims-unreadable' } as const
  refuseUnfinishedMerge(text, origin, { expected: 'claims only', hint: '`concord extract` makes the file anew.' })
  return path.endsWith('/facts.yaml') ? readYaml(storyFacts, text, origin) : readYaml(sourceClaims, text, origin)
}
