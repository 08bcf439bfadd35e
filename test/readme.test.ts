import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildProgram } from '../src/commands/program.ts'
import { relationTypes } from '../src/model.ts'
import { keyTable } from '../src/terminal/keys.ts'
import { makeIo } from './fixtures/io.ts'

const readme = readFileSync('README.md', 'utf8')

describe('README.md', () => {
  const { io } = makeIo()
  const commands = buildProgram(io, () => {}).commands.map(command => command.name())
  test.each(commands.filter(name => name !== 'review'))('shows `concord %s` by example', name => {
    expect(readme).toMatch(new RegExp(`concord ${name} `))
  })

  test('lists every key of the list of facts', () => {
    const missing = keyTable.facts.filter(({ label }) => label !== '^L' && !readme.includes(`| \`${label}\` |`))
    expect(missing.map(({ label }) => label)).toEqual([])
  })

  test.each(relationTypes.filter(type => type !== 'unrelated'))('says what %s means', type => {
    expect(readme).toContain(`| ${type} |`)
  })
})
