import { expect, test } from 'vitest'
import { type PairExplanation, ruleLines, scoreLines } from '../../src/view/pair-explanation.ts'

const explanation: PairExplanation = {
  bias: -2,
  features: [
    { name: 'rarity', title: 'how much that is rare both have', value: 0.5, weight: 3 },
    { name: 'clash', title: 'numbers that clash', value: 1, weight: -0.25 },
    { name: 'letters', title: 'same letters', value: 0.9, weight: 0 },
  ],
  rules: [
    {
      rule: 'quantity',
      title: 'another number',
      outcome: {
        relation: 'differs',
        reason: { kind: 'quantity', a: '14\nsailors', b: '', text: '14 ≠ 17 sailors' },
        note: 'not a contradiction: the times differ',
      },
    },
    { rule: 'place', title: 'another place', outcome: { stopped: 'another place, but one may hold the other' } },
  ],
}

test('every feature stands with value, weight and their product, and the sum is the log-odds of the score', () => {
  expect(scoreLines(explanation)).toEqual([
    'start                 =  -2.00   before anything is compared',
    'rarity   0.50 ×  3.00 =   1.50   how much that is rare both have',
    'clash    1.00 × -0.25 =  -0.25   numbers that clash',
    'log-odds              =  -0.75   their sum; the score is 1 / (1 + e^-sum)',
    'without a say here: letters',
  ])
})

test('a rule stands with what it found, what kept it from more, and the words of both; a stopped one with its condition', () => {
  expect(ruleLines(explanation)).toEqual([
    'quantity (another number): differs, 14 ≠ 17 sailors',
    '  not a contradiction: the times differ',
    '  a: 14 sailors',
    '  b: –',
    'place (another place): stopped, another place, but one may hold the other',
  ])
})
