import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { ConcordError } from '../errors.ts'
import { inOrder } from '../models-by-request/in-order.ts'
import { reasonOf } from '../store/files.ts'
import { linesOf } from '../store/lines.ts'
import type { ComparedPair, TextPair } from './compare-texts.ts'
import type { Io } from './io.ts'

/** In UTF-16 code units. Two sentences have some hundred, two whole articles some ten thousand. */
export const longestLine = 1024 * 1024

/** Lines told one by one on standard error; a file that holds something else has a million of them. */
const mostTold = 20

/**
 * Compares the pairs of a file, or of standard input for `-`: one line in, one result to `take`, in order, as soon as it is there. Holds no more than
 * the pairs under way, at most `atOnce`, and waits for a slow reader. A line that is no pair is told on standard error, and the rest goes on;
 * a reader that leaves ends it. False when a line was no pair. Throws when the stream cannot be read.
 */
export async function comparePairs(
  path: string,
  compareOne: (pair: TextPair) => Promise<ComparedPair>,
  atOnce: number,
  take: (result: ComparedPair) => void,
  io: Io,
): Promise<boolean> {
  const name = nameOf(path)
  let unfit = 0
  const results = inOrder(numberedLines(path, io), atOnce, async ({ line, number }) => {
    if (line?.trim() === '') return null
    const pair = line === null ? null : readPair(line)
    if (pair) return compareOne(pair)
    unfit++
    if (unfit <= mostTold) io.err(`concord: ${name}:${number}: ${expectation(line)}\n`)
    return null
  })
  for await (const result of results) {
    if (!result) continue
    take(result)
    if (!(await io.isReaderReady())) break
  }
  if (unfit > mostTold) io.err(`concord: ${name}: ${unfit - mostTold} more lines are no pairs\n`)
  return unfit === 0
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)

function expectation(line: string | null): string {
  const found = line === null ? `a line of more than ${longestLine} characters` : JSON.stringify(line.slice(0, 60))
  return `expected {"id", "a", "b"} with two texts, found ${found}`
}

/** Lines count from 1. */
async function* numberedLines(
  path: string,
  io: Io,
): AsyncGenerator<{ readonly line: string | null; readonly number: number }> {
  let number = 0
  try {
    const pieces = path === '-' ? io.stdin() : (createReadStream(resolve(io.cwd, path)) as AsyncIterable<Buffer>)
    for await (const line of linesOf(pieces, longestLine)) yield { line, number: ++number }
  } catch (cause) {
    const where = number === 0 ? '' : ` after line ${number}`
    throw new ConcordError('usage', `${nameOf(path)}${where}: cannot be read, ${reasonOf(cause)}`, { cause })
  }
}

function readPair(line: string): TextPair | null {
  try {
    const value = JSON.parse(line) as Record<string, unknown> | null
    if (typeof value?.['a'] !== 'string' || typeof value['b'] !== 'string') return null
    const { id = null, a, b, publishedA, publishedB } = value
    // It goes out as it came in: a list nested a million deep would not.
    if (typeof id !== 'string' && typeof id !== 'number' && typeof id !== 'boolean' && id !== null) return null
    return {
      id,
      a,
      b,
      ...(typeof publishedA === 'string' && { publishedA }),
      ...(typeof publishedB === 'string' && { publishedB }),
    }
  } catch {
    return null
  }
}
