import { CommanderError } from 'commander'
import { ConcordError } from '../errors.ts'
import { printable } from '../text/printable.ts'
import { type Io, tellTrouble } from './io.ts'
import { buildProgram } from './program.ts'

/** What an unforeseen error ends with: EX_SOFTWARE of sysexits.h. Never 0 or 1, which `check` gives a meaning. */
export const crashed = 70

/**
 * Runs one command line (without `node` and the script) and returns its exit code: that of the command, 2 for wrong usage and for
 * trouble with files, 70 for a fault of the program. Never throws.
 */
export async function run(words: readonly string[], rawIo: Io): Promise<number> {
  const io = guarded(rawIo)
  try {
    let code = 0
    const program = buildProgram(io, result => {
      code = result
    })
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    return tell(error, io)
  }
}

/** Nothing that a command prints, from whatever article it comes, can steer the terminal or the log it goes to. */
function guarded(io: Io): Io {
  return { ...io, out: text => io.out(printable(text)), err: text => io.err(printable(text)) }
}

function tell(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ConcordError) {
    tellTrouble(error, io)
    return 2
  }
  io.err(
    `concord: unforeseen error, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return crashed
}
