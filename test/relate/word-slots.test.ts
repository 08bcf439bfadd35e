import { expect, test } from 'vitest'
import { areApart, areSame, type WordSlot, wordSlotsOf } from '../../src/relate/slots/word-slot.ts'
import { statement } from '../fixtures/statements.ts'

const slotOf = (text: string, word: string): WordSlot =>
  wordSlotsOf(statement(text)).find(slot => slot.form === word) ?? expect.fail(`no ${word} in ${text}`)

const parts = (a: string, one: string, b: string, other: string): boolean => {
  const [left, right] = [slotOf(a, one), slotOf(b, other)]
  expect(areApart(right, left)).toBe(areApart(left, right))
  return areApart(left, right)
}

test('a word is apart from its opposite in a list, from its rival, and from itself with a negative prefix', () => {
  expect(parts('The council accepted the plan.', 'accepted', 'The council rejected the plan.', 'rejected')).toBe(true)
  expect(parts('The wreck lies east of Hull.', 'east', 'The wreck lies west of Hull.', 'west')).toBe(true)
  expect(parts('The ferry was stable.', 'stable', 'The ferry was unstable.', 'unstable')).toBe(true)
})

test('a verb is apart from its denial', () => {
  expect(parts('The mayor signed the plan.', 'signed', 'The mayor has not signed the plan.', 'signed')).toBe(true)
})

test('words that exclude nothing, synonyms and two denials are not apart', () => {
  expect(parts('The council accepted the plan.', 'plan', 'The council rejected the boat.', 'boat')).toBe(false)
  expect(parts('The council rejected the plan.', 'rejected', 'The mayor painted the plan.', 'painted')).toBe(false)
  expect(parts('The blaze was large.', 'blaze', 'The fire was large.', 'fire')).toBe(false)
  expect(parts('She has not accepted it.', 'accepted', 'She has not rejected it.', 'rejected')).toBe(false)
})

test('a word is the same as its synonym as long as neither alone is denied', () => {
  expect(areSame(slotOf('The blaze was large.', 'blaze'), slotOf('The fire was large.', 'fire'))).toBe(true)
  expect(areSame(slotOf('She signed it.', 'signed'), slotOf('She has not signed it.', 'signed'))).toBe(false)
})
