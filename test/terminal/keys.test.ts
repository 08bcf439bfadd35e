import { describe, expect, test } from 'vitest'
import { type Command, commandFor, type KeyMode, keyTable } from '../../src/terminal/keys.ts'

const modes = Object.entries(keyTable)

describe.each(modes)('%s', (_, bindings) => {
  test('no key means two things', () => {
    const keys = bindings.flatMap(({ keys }) => keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('every key is explained', () => {
    for (const { label, help } of bindings) expect(label !== '' && help !== '').toBe(true)
  })
})

test.each<[KeyMode, string, Command | undefined]>([
  ['facts', 'j', { type: 'move', by: 1 }],
  ['facts', 'up', { type: 'move', by: -1 }],
  ['facts', 'G', { type: 'last' }],
  ['facts', 'a', { type: 'decide', action: 'accept' }],
  ['facts', 'r', { type: 'decide', action: 'reject' }],
  ['facts', 'u', { type: 'decide', action: 'undo' }],
  ['facts', 'n', { type: 'show', mode: 'note' }],
  ['facts', '2', { type: 'filter', status: 'difference' }],
  ['facts', 'tab', { type: 'next-filter', by: 1 }],
  ['facts', '/', { type: 'show', mode: 'search' }],
  ['facts', '?', { type: 'show', mode: 'help' }],
  ['facts', 'x', undefined],
  ['matches', 'n', { type: 'next-match', by: 1 }],
  ['matches', 'N', { type: 'next-match', by: -1 }],
  ['matches', 'c', { type: 'show', mode: 'note' }],
  ['passages', 'escape', { type: 'back' }],
  ['passages', 'l', { type: 'next-fact', by: 1 }],
  ['note', 'a', undefined],
  ['note', 'q', undefined],
  ['note', 'enter', { type: 'submit' }],
  ['search', 'escape', { type: 'back' }],
  ['busy', 'a', undefined],
])('in %s the key %s', (mode, key, command) => {
  expect(commandFor(mode, key)).toEqual(command)
})

test('one can leave from every place that is not an edited line', () => {
  for (const [mode, bindings] of modes) {
    const leaves = bindings.some(({ command }) => command.type === 'quit' || command.type === 'back')
    expect(leaves, mode).toBe(true)
  }
})
