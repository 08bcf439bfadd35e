#!/usr/bin/env node
import type { Io } from './commands/io.ts'
import { printable } from './text/printable.ts'

/** EX_SOFTWARE of sysexits.h. Node itself would end a crash with 1, which means findings here. */
const crashed = 70

/** In bytes. The largest page met is a tenth of it. */
const longestInput = 64 * 1024 * 1024

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, error => {
    process.stderr.write(
      printable(`concord: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    )
    process.exit(crashed)
  })
}

// A reader that left, as in `concord report | head`, is no trouble: what follows is dropped and the exit code stays.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  })
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  now: () => new Date(),
  stdin: readStandardInput,
}

// Imported, not bundled in: a missing package is a crash like any other. The process ends by itself once all output is written.
const { run } = await import('./commands/run.ts')
process.exitCode = await run(process.argv.slice(2), io)

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > longestInput) {
      const { ConcordError } = await import('./errors.ts')
      throw new ConcordError('source-unreadable', `standard input: more than ${longestInput} bytes, expected a page`)
    }
  }
  return Buffer.concat(chunks)
}
