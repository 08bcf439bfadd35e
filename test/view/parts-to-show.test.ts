import { expect, test } from 'vitest'
import type { Claim } from '../../src/model.ts'
import { partsToShow } from '../../src/view/parts-to-show.ts'
import { harbourReport } from '../fixtures/harbour-fire.ts'

const [claim] = harbourReport.claims

const shown = (text: string, ...parts: string[]) =>
  partsToShow({ ...claim!, text, parts: parts.map(part => ({ ...claim!, id: part, text: part })) } as Claim)

test('a part that is the claim itself is not told again', () =>
  expect(shown('Berg left for Oslo.', 'Berg left for Oslo.', 'Berg is mayor.')).toEqual(['Berg is mayor.']))

test('of two parts the one that tells less is left out', () =>
  expect(shown('Berg left for Oslo on Monday.', 'Berg left.', 'Berg left for Oslo.', 'Berg left on Monday.')).toEqual([
    'Berg left for Oslo.',
    'Berg left on Monday.',
  ]))

test('the same words in another order tell something else', () =>
  expect(shown('Berg and Dahl met and sued.', 'Berg sued Dahl.', 'Dahl sued Berg.')).toHaveLength(2))

test('a claim of many parts is a list, which its passage shows better', () =>
  expect(shown('All came.', ...Array.from({ length: 9 }, (_, at) => `Guest ${at} came.`))).toEqual([]))
