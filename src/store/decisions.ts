import { closeSync, constants, fstatSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { array, check, nullish, object, picklist, pipe, safeParse, string } from 'valibot'
import { ConcordError, messageOf } from '../errors.ts'
import type { Decision } from '../model.ts'
import { printable, quoted } from '../text/printable.ts'
import { kindOf, readBytes } from './files.ts'
import { insidePath } from './inside-path.ts'
import { invalid, type Origin } from './invalid.ts'
import { refuseUnfinishedMerge } from './refuse-unfinished-merge.ts'
import { parseYaml } from './yaml.ts'

/** A decision log as it could be read. */
export interface DecisionLog {
  /** In the order of the file. */
  readonly decisions: readonly Decision[]
  /** One for each entry that could not be read, with file and line; the others are there all the same. */
  readonly problems: readonly ConcordError[]
}

/** The decisions of `claims/<story>/decisions.yaml` that can be read; see `readDecisionLog` for the others. */
export async function readDecisions(root: string, story: string): Promise<readonly Decision[]> {
  return (await readDecisionLog(root, story)).decisions
}

/**
 * Reads `claims/<story>/decisions.yaml`; empty when there is none. An entry cut short by a crash is a problem in the
 * result. Throws `decisions-unreadable` when the file cannot be read or holds the marks of an unfinished merge.
 */
export async function readDecisionLog(root: string, story: string): Promise<DecisionLog> {
  const { absolute, shown } = place(root, story)
  if ((await kindOf(absolute)) === null) return { decisions: [], problems: [] }
  const file = await insidePath(root, shown, 'decisions-unreadable')
  // Not read as strict UTF-8: an entry may be cut inside a character, and the others are still good.
  const text = new TextDecoder('utf-8').decode(await readBytes(file, shown, 'decisions-unreadable'))
  return parseDecisionLog(text, { path: shown, code: 'decisions-unreadable' })
}

/**
 * Adds one decision at the end of the log. It is on disk when this returns; a crash can lose this entry, never another.
 * Synchronous, so that nothing else, a signal neither, comes between the key and the disk. Returns how many bytes the log has grown by. Throws
 * `write-failed`.
 */
export function appendDecision(root: string, story: string, decision: Decision): number {
  const { absolute, shown } = place(root, story)
  try {
    const made = mkdirSync(dirname(absolute), { recursive: true })
    // O_APPEND: the system puts each write at the end as it is then, so two processes cannot overwrite each other.
    const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)
    const file = openSync(absolute, flags, 0o666)
    try {
      const isNew = fstatSync(file).size === 0
      const entry = Buffer.from(`${endsLine(file) ? '' : '\n'}${formatDecision(decision)}\n`)
      const written = writeSync(file, entry)
      if (written < entry.length) throw new Error(`only ${written} of ${entry.length} bytes were written`)
      fsyncSync(file)
      if (isNew || made !== undefined) syncFolder(dirname(absolute))
      return entry.length
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const reason = messageOf(error)
    throw new ConcordError('write-failed', `${shown}: the decision could not be written, ${reason}`, {
      hint: 'Check that the folder claims/ may be written and the disk has room; nothing decided before is lost.',
      cause: error,
    })
  }
}

/**
 * One entry on one line: git merges line by line, so two reviewers' entries cannot be mixed up by a union merge, and
 * the closing bracket shows that an entry is whole. The value is JSON, which is YAML as well and much faster to read.
 */
function formatDecision({ action, fact, claims, at, by, note, text: about }: Decision): string {
  const text = (value: string | null) => (value === null ? 'null' : quoted(value))
  const list = claims.map(quoted).join(', ')
  return `- { "action": "${action}", "fact": ${quoted(fact)}, "claims": [${list}], "at": ${quoted(at)}, "by": ${text(by)}, "note": ${text(note)}${about === undefined ? '' : `, "text": ${text(about)}`} }`
}

/** Relative to the project. */
export function decisionsPath(story: string): string {
  return `claims/${story}/decisions.yaml`
}

function place(root: string, story: string): { absolute: string; shown: string } {
  const shown = decisionsPath(story)
  return { absolute: join(root, shown), shown }
}

/** False after an entry that was cut short: the next one must begin on a line of its own. */
function endsLine(file: number): boolean {
  const { size } = fstatSync(file)
  if (size === 0) return true
  const last = Buffer.alloc(1)
  readSync(file, last, 0, 1, size - 1)
  return last.toString() === '\n'
}

/** Makes the name of a new file durable. Not every system can flush a folder; the entry itself is flushed by then. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, constants.O_RDONLY)
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {}
}

/** More entries cut short than crashes explain: the file is not a decision log. */
const mostProblems = 100

/** The text of a log; `origin.path` is what problems name. */
function parseDecisionLog(text: string, origin: Origin): DecisionLog {
  refuseUnfinishedMerge(text, origin, {
    expected: 'decisions only',
    hint: 'Keep the lines of both sides and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  })
  const decisions: Decision[] = []
  const problems: ConcordError[] = []
  for (const entry of splitEntries(text)) {
    const decision = parseEntry(entry, origin)
    if (decision instanceof ConcordError) {
      problems.push(decision)
      if (problems.length > mostProblems) throw decision
    } else if (decision !== null) decisions.push(decision)
  }
  return { decisions, problems }
}

interface Entry {
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** An entry begins with `-` in the first column and ends before the next; what stands before the first is one of its own. */
function splitEntries(text: string): Entry[] {
  const entries: { text: string; line: number }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const last = entries.at(-1)
    if (last === undefined || /^-(?:\s|$)/.test(line)) entries.push({ text: line, line: index + 1 })
    else last.text += `\n${line}`
  }
  return entries
}

/** Null for an entry of comments and blank lines. */
function parseEntry(entry: Entry, origin: Origin): Decision | ConcordError | null {
  try {
    const value = readEntry(entry, origin)
    if (value === null || value === undefined) return null
    const result = safeParse(entrySchema, Array.isArray(value) && value.length === 1 ? value[0] : undefined)
    if (result.success) {
      const { note, by, text, ...rest } = result.output
      const safe = (words: string | null | undefined) => (words == null ? null : printable(words))
      return { ...rest, by: safe(by), note: safe(note), ...(text == null ? {} : { text: printable(text) }) }
    }
    const key = String(result.issues[0].path?.[0]?.key ?? '')
    const message = key === '' ? `expected ${oneDecision}` : `expected ${key} to be ${expected[key] ?? 'a text'}`
    const problem = `this entry cannot be read, ${message}`
    return besideOthers(invalid(entry.text, { ...origin, firstLine: entry.line }, 0, problem))
  } catch (error) {
    if (!(error instanceof ConcordError)) throw error
    return besideOthers(error)
  }
}

const besideOthers = ({ code, message }: ConcordError): ConcordError =>
  new ConcordError(code, `${message} (the other decisions are read; correct this one or delete it)`)

const oneDecision = '`- { "action": …, "fact": …, "claims": […], "at": … }`'

/** What stands under the keys of an entry, in words. */
const expected: Readonly<Record<string, string>> = {
  action: 'accept, reject, note or undo',
  fact: 'the id of a fact',
  claims: 'a list of ids of claims',
  at: 'an instant with its offset such as 2026-05-03T10:00:00+02:00',
}

/** An entry as `formatDecision` writes it is read as JSON: ten thousand take 0.1 s rather than a second. */
function readEntry({ text, line }: Entry, origin: Origin): unknown {
  if (text.startsWith('- { "')) {
    try {
      return [JSON.parse(text.slice(2))]
    } catch {}
  }
  return parseYaml(text, { ...origin, firstLine: line })
}

/** An instant with its offset: without one it would mean another moment in another place. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

const entrySchema = object({
  action: picklist(['accept', 'reject', 'note', 'undo']),
  fact: string(),
  claims: array(string()),
  at: pipe(
    string(),
    check(at => instant.test(at) && !Number.isNaN(Date.parse(at))),
  ),
  by: nullish(string()),
  note: nullish(string()),
  text: nullish(string()),
})
