#!/usr/bin/env node
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import type { Io } from './commands/io.ts'
import { printable } from './text/printable.ts'

/** EX_SOFTWARE of sysexits.h. Node itself would end a crash with 1, which means findings here. */
const crashed = 70

/** As for every other file that cannot be written. */
const unwritable = 2

// V8 compiles a function for speed after it has run 66 kB of its code (Node 20) or 3,000 times (22, 24) when not told otherwise. The rules of
// extraction are many and see objects of many kinds, so that what is compiled early is thrown away and compiled again: the first hundred
// articles take a quarter to a third less so, and a single one not more. Nothing but the time depends on it. V8 would complain of an unknown flag.
const engine = Number.parseInt(process.versions.v8, 10)
if (engine < 12) setFlagsFromString('--interrupt-budget=1000000')
else if (engine < 14) setFlagsFromString('--invocation-count-for-turbofan=20000')

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, error => {
    process.stderr.write(
      printable(`concord: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    )
    process.exit(crashed)
  })
}

// A reader that left, as in `concord report | head`, is no trouble: what follows is dropped and the exit code stays.
let hasReaderLeft = false
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') cannotWrite(error)
    hasReaderLeft ||= stream === process.stdout
  })
}

/** A full disk behind `> report.yaml` is no fault of the program; what is there is not the whole answer. */
function cannotWrite(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    printable(`concord: standard output: cannot be written, ${reason}\nWhat was written is not whole.\n`),
  )
  process.exit(unwritable)
}

function writeOut(text: string): void {
  try {
    process.stdout.write(text)
  } catch (error) {
    cannotWrite(error)
  }
}

const io: Io = {
  cwd: process.cwd(),
  program: new URL(import.meta.url),
  env: process.env,
  isTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  out: writeOut,
  err: text => void process.stderr.write(text),
  isReaderReady,
  now: () => new Date(),
  stdin: () => process.stdin,
}

// Imported, not bundled in: a missing package is a crash like any other. The process ends by itself once all output is written.
if (parentPort === null) {
  const { run } = await import('./commands/run.ts')
  process.exitCode = await run(process.argv.slice(2), io)
} else {
  const { answerOnThread } = await import('./commands/story-thread.ts')
  answerOnThread(parentPort)
}

async function isReaderReady(): Promise<boolean> {
  // An error ends the waiting too; what it was is heard above.
  if (!hasReaderLeft && process.stdout.writableNeedDrain) await once(process.stdout, 'drain').catch(() => {})
  return !hasReaderLeft
}
