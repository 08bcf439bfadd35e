import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IPty } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appendDecision } from '../../src/store/decisions.ts'
import { createScreen } from '../../src/terminal/screen.ts'

const script = fileURLToPath(new URL('../fixtures/review-screen.ts', import.meta.url))

/** Null where no pseudo-terminal can be opened: a system without prebuilt binding, or a sandbox without /dev/ptmx. */
const pty = await import('@lydell/node-pty')
  .then(module => {
    module.spawn('true', [], {}).kill()
    return module
  })
  .catch(() => null)

/** What a terminal shows, row by row, after some bytes. */
async function rowsOf(terminal: xterm.Terminal): Promise<string[]> {
  await new Promise<void>(resolve => terminal.write('', resolve))
  const buffer = terminal.buffer.active
  return Array.from(
    { length: terminal.rows },
    (_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '',
  )
}

describe('the stand-in for a terminal', () => {
  test('writes only the rows that changed, in one write', () => {
    const writes: string[] = []
    const screen = createScreen({ columns: 20, rows: 3, write: text => writes.push(text) })
    screen.write('fire\nferry\nmayor')
    screen.write('fire\nharbour\nmayor')
    screen.flush()
    screen.write('fire\nport\nmayor')
    screen.flush()
    expect(writes).toHaveLength(2)
    expect(writes[1]).toBe('\x1b[?2026h\x1b[2;1H\x1b[0m\x1b[2Kport\x1b[0m\x1b[?2026l')
  })

  test('draws no more rows than the terminal has, and clears those that are gone', async () => {
    const terminal = new xterm.Terminal({ cols: 20, rows: 3, allowProposedApi: true })
    const screen = createScreen({ columns: 20, rows: 3, write: text => terminal.write(text) })
    screen.write('1\n2\n3\n4')
    screen.flush()
    expect(await rowsOf(terminal)).toEqual(['1', '2', '3'])
    screen.write('one')
    screen.flush()
    expect(await rowsOf(terminal)).toEqual(['one', '', ''])
  })

  test('writes nothing after it is closed', () => {
    const writes: string[] = []
    const screen = createScreen({ write: text => writes.push(text) })
    screen.write('fire')
    screen.close()
    screen.flush()
    screen.redraw()
    expect(writes).toEqual([])
  })
})

describe.skipIf(pty === null)(
  pty === null ? 'cannot open a pseudo-terminal on this machine' : 'in a pseudo-terminal',
  () => {
    let root = ''
    let terminal: xterm.Terminal
    let child: IPty
    let exit: Promise<number>

    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'concord-'))
      terminal = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true })
      const env = { ...process.env, TERM: 'xterm-256color', NODE_ENV: 'production' }
      child = pty!.spawn(process.execPath, ['--import', 'tsx', script, root], { cols: 80, rows: 24, env })
      child.onData(data => terminal.write(data))
      exit = new Promise(resolve => child.onExit(({ exitCode }) => resolve(exitCode)))
    })
    afterEach(() => {
      child.kill('SIGKILL')
      rmSync(root, { recursive: true, force: true })
    })

    /** Waits until a row of the terminal has these words. */
    async function see(words: string): Promise<void> {
      await expect
        .poll(async () => (await rowsOf(terminal)).join('\n'), { timeout: 20_000, interval: 30 })
        .toContain(words)
    }

    /** The terminal as a shell would want to find it. */
    async function expectHandedBack(): Promise<void> {
      await rowsOf(terminal)
      expect(terminal.buffer.active.type).toBe('normal')
      expect(terminal.modes.wraparoundMode).toBe(true)
      expect(terminal.modes.bracketedPasteMode).toBe(false)
    }

    test('one walks, decides, notes, undoes and leaves; all of it is on disk', async () => {
      await see('> ! Fourteen people')
      expect(terminal.buffer.active.type).toBe('alternate')
      child.write('j')
      await see('> → Mayor Ruth Amsel')
      child.write('a')
      await see('Accepted, 1 of 7 decided; written to claims/harbour-fire/decisions.yaml')
      child.write('nSee \x1b[200~the photo\x1b[201~\r')
      await see('Noted; written to claims/harbour-fire/decisions.yaml')
      child.write('ku')
      await see('There is nothing to take back')
      child.write('\r')
      await see('The ferry terminal caught fire'.slice(4))
      terminal.resize(100, 30)
      child.resize(100, 30)
      await see('2024-05-04  “Far worse” feared in terminal fire')
      child.write('\x1b')
      await see('DIFFERENCES 1')
      child.write('q')
      expect(await exit).toBe(0)
      await expectHandedBack()
      expect(readFileSync(join(root, 'claims/harbour-fire/decisions.yaml'), 'utf8')).toBe(
        '- { "action": "accept", "fact": "f-visit", "claims": ["c-visit", "p-visit", "w-visit"], "at": "2024-05-05T09:30:00.000Z", "by": "Dana", "note": null, "text": "Mayor Ruth Amsel visited the harbour on Saturday" }\n' +
          '- { "action": "note", "fact": "f-visit", "claims": ["c-visit", "p-visit", "w-visit"], "at": "2024-05-05T09:30:00.000Z", "by": "Dana", "note": "See the photo", "text": "Mayor Ruth Amsel visited the harbour on Saturday" }\n',
      )
    })

    test('what somebody else decided meanwhile is shown before one decides', async () => {
      await see('> ! Fourteen people')
      child.write('a')
      await see('✓ accepted')
      const decision = {
        action: 'reject',
        fact: 'f-hurt',
        claims: ['c-hurt', 'p-hurt'],
        by: 'Erin',
        note: null,
      } as const
      appendDecision(root, 'harbour-fire', { ...decision, at: '2024-05-05T10:00:00Z' })
      child.write('u')
      await see('Others have decided here meanwhile: look again, then decide.')
      await see('rejected by Erin')
      child.write('q')
      expect(await exit).toBe(0)
      const log = readFileSync(join(root, 'claims/harbour-fire/decisions.yaml'), 'utf8')
      expect(log).not.toContain('undo')
    })

    test('Ctrl-C hands the terminal back and ends with 130', async () => {
      await see('> ! Fourteen people')
      child.write('\x03')
      expect(await exit).toBe(130)
      await expectHandedBack()
    })

    test('after Ctrl-Z, and after a stop from outside, the screen is there again and takes keys', async () => {
      await see('> ! Fourteen people')
      // No shell waits here, so nothing stops it and it comes back by itself.
      child.write('\x1a')
      await see('> ! Fourteen people')
      // A shell has used the terminal meanwhile.
      await new Promise<void>(resolve => terminal.write('\x1b[?1049l\x1b[2J', resolve))
      child.kill('SIGCONT')
      await see('> ! Fourteen people')
      expect(terminal.buffer.active.type).toBe('alternate')
      child.write('j')
      await see('> → Mayor Ruth Amsel')
      child.write('q')
      expect(await exit).toBe(0)
      await expectHandedBack()
    })

    test('who quits right after a Ctrl-Z that nobody answers gets the terminal back for good', async () => {
      await see('> ! Fourteen people')
      child.write('\x1a')
      await new Promise(resolve => setTimeout(resolve, 50))
      child.kill('SIGCONT')
      child.write('q')
      expect(await exit).toBe(0)
      await expectHandedBack()
    })

    test.each([
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ])('%s hands the terminal back and ends with %i', async (signal, code) => {
      await see('> ! Fourteen people')
      child.kill(signal)
      expect(await exit).toBe(code)
      await expectHandedBack()
    })
  },
)
