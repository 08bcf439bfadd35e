import { describe, expect, test } from 'vitest'
import { comparePairs, longestLine } from '../../src/commands/compare-pairs.ts'
import type { ComparedPair, TextPair } from '../../src/commands/compare-texts.ts'
import { run } from '../../src/commands/run.ts'
import { bytesOf } from '../fixtures/bytes-of.ts'
import { makeIo } from '../fixtures/io.ts'

const line = (id: number): string => `${JSON.stringify({ id, a: `${id} sailors died.`, b: 'Two sailors died.' })}\n`

/** A comparison that costs nothing: what is tested is the way of the lines. */
const compareOne = async ({ id }: TextPair): Promise<ComparedPair> => ({
  id,
  score: 0,
  aligned: false,
  relation: 'unrelated',
  kinds: [],
  because: [],
})

/** Runs over what `pieces` gives and notes what happens; `isReady` answers for the reader of standard output. */
async function stream(
  pieces: () => AsyncGenerator<Uint8Array>,
  { isReady = async () => true, atOnce = 1 }: { isReady?: () => Promise<boolean>; atOnce?: number } = {},
) {
  const ids: unknown[] = []
  const { io, written } = makeIo({ isReaderReady: isReady, stdin: pieces })
  const isComplete = await comparePairs('-', compareOne, atOnce, ({ id }) => ids.push(id), io)
  return { isComplete, ids, told: written.err }
}

describe('a stream of pairs', () => {
  test('is answered while it comes: no more than a piece and the pairs under way are held', async () => {
    let given = 0
    let answered = 0
    let mostHeld = 0
    const lines = 20_000
    async function* pieces() {
      while (given < lines) {
        mostHeld = Math.max(mostHeld, given - answered)
        let piece = ''
        for (let count = 0; count < 100; count++) piece += line(given++)
        yield bytesOf(piece)
      }
    }
    const { isComplete, ids, told } = await stream(pieces, {
      isReady: async () => {
        answered++
        return true
      },
      atOnce: 4,
    })
    expect({ isComplete, told }).toEqual({ isComplete: true, told: '' })
    expect(ids).toEqual(Array.from({ length: lines }, (_, id) => id))
    expect(mostHeld).toBeLessThanOrEqual(4)
  })

  test('is not read on while the reader of the results is slow', async () => {
    let given = 0
    let drain: (isReady: boolean) => void = () => {}
    async function* pieces() {
      while (given < 5) yield bytesOf(line(given++))
    }
    const done = stream(pieces, {
      isReady: () =>
        new Promise(resolve => {
          drain = resolve
        }),
    })
    await settled()
    expect(given).toBe(1)
    drain(true)
    await settled()
    expect(given).toBe(2)
    const timer = setInterval(() => drain(true))
    expect((await done).ids).toEqual([0, 1, 2, 3, 4])
    clearInterval(timer)
  })

  test('ends quietly when the reader leaves, and lets go of its input', async () => {
    let given = 0
    let isClosed = false
    async function* pieces() {
      try {
        for (;;) yield bytesOf(line(given++))
      } finally {
        isClosed = true
      }
    }
    const { isComplete, ids, told } = await stream(pieces, { isReady: async () => given < 10 })
    expect({ isComplete, told, isClosed }).toEqual({ isComplete: true, told: '', isClosed: true })
    expect(ids).toHaveLength(10)
  })

  test('a line without end is named and dropped as it comes, the lines after it are answered', async () => {
    const piece = bytesOf('x'.repeat(64 * 1024))
    let longest = 0
    async function* pieces() {
      yield bytesOf(line(1))
      for (let count = 0; count * piece.length <= 4 * longestLine; count++) {
        longest += piece.length
        yield piece
      }
      yield bytesOf(`\n${line(3)}`)
    }
    const { isComplete, ids, told } = await stream(pieces)
    expect(longest).toBeGreaterThan(longestLine)
    expect({ isComplete, ids }).toEqual({ isComplete: false, ids: [1, 3] })
    expect(told).toBe(
      `concord: standard input:2: expected {"id", "a", "b"} with two texts, found a line of more than ${longestLine} characters\n`,
    )
  })

  test('of a thousand lines that are no pairs some are told, the rest is counted', async () => {
    const { isComplete, told } = await stream(async function* () {
      for (let count = 0; count < 1000; count++) yield bytesOf('[1, 2]\n')
    })
    expect(isComplete).toBe(false)
    expect(told.trimEnd().split('\n')).toHaveLength(21)
    expect(told).toContain('980 more lines are no pairs')
  })

  test('an id that is no text or number is no pair: it could be nested too deep to be written', async () => {
    const id = '['.repeat(100_000) + ']'.repeat(100_000)
    const { isComplete, ids } = await stream(async function* () {
      yield bytesOf(`{"id": ${id}, "a": "Two sailors died.", "b": "Two sailors died."}\n${line(2)}`)
    })
    expect({ isComplete, ids }).toEqual({ isComplete: false, ids: [2] })
  })
})

test('input that breaks off: what came before is answered, the error says after which line, the exit code is 2', async () => {
  const { io, written } = makeIo({
    stdin: async function* () {
      yield bytesOf(line(1) + line(2))
      throw new Error('EIO: i/o error, read')
    },
  })
  const code = await run(['compare', '--pairs', '-', '--format', 'jsonl'], io)
  expect(code).toBe(2)
  expect(written.out.trimEnd().split('\n')).toHaveLength(2)
  expect(written.err).toBe('concord: standard input after line 2: cannot be read, EIO: i/o error, read\n')
})

/** Lets everything run that waits for nothing outside. */
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 20))
