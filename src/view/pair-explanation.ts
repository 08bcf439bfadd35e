import type { Reason, RelationType } from '../model.ts'
import { oneLine } from './one-line.ts'

/** What the score and the relation of two statements rest on. */
export interface PairExplanation {
  /** Log-odds before any feature. */
  readonly bias: number
  /** Every comparison; the log-odds are `bias` plus each value times its weight. */
  readonly features: readonly WeighedFeature[]
  /** The rules that found something or were stopped, in their order. */
  readonly rules: readonly RuleOutcome[]
}

export interface WeighedFeature {
  readonly name: string
  /** What it compares, in words. */
  readonly title: string
  readonly value: number
  /** 0 when the feature has no say. */
  readonly weight: number
}

export interface RuleOutcome {
  readonly rule: string
  /** What it looks for, in words. */
  readonly title: string
  readonly outcome: FoundByRule | { readonly stopped: string }
}

export interface FoundByRule {
  readonly relation: RelationType
  readonly reason: Reason
  /** Why nothing stronger was said: "not a contradiction: the times differ". */
  readonly note?: string
}

/** The contribution of every feature, one a line, their sum, and in one line the features that have no say. */
export function scoreLines({ bias, features }: PairExplanation): string[] {
  const heard = features.filter(({ weight }) => weight !== 0)
  const silent = features.filter(({ weight }) => weight === 0).map(({ name }) => name)
  const width = Math.max('log-odds'.length, ...heard.map(({ name }) => name.length))
  const row = (name: string, product: string, sum: number, title: string) =>
    `${name.padEnd(width)} ${product.padEnd(12)} = ${decimal(sum).padStart(6)}   ${title}`.trimEnd()
  const total = heard.reduce((sum, { value, weight }) => sum + value * weight, bias)
  return [
    row('start', '', bias, 'before anything is compared'),
    ...heard.map(({ name, title, value, weight }) =>
      row(name, `${decimal(value)} × ${decimal(weight).padStart(5)}`, value * weight, title),
    ),
    row('log-odds', '', total, 'their sum; the score is 1 / (1 + e^-sum)'),
    ...(silent.length === 0 ? [] : [`without a say here: ${silent.join(', ')}`]),
  ]
}

/** Every rule that found something, with the words of both sides, and every one that was stopped, with the condition that stopped it. */
export function ruleLines({ rules }: PairExplanation): string[] {
  return rules.flatMap(({ rule, title, outcome }) => {
    const head = `${rule} (${title}):`
    if ('stopped' in outcome) return [`${head} stopped, ${oneLine(outcome.stopped)}`]
    const { relation, reason, note } = outcome
    return [
      `${head} ${relation}, ${oneLine(reason.text)}`,
      ...(note === undefined ? [] : [`  ${oneLine(note)}`]),
      ...sideLines(reason).map(line => `  ${line}`),
    ]
  })
}

/** The words of both sides that a reason rests on. */
export function sideLines({ a, b }: Reason): string[] {
  return [`a: ${oneLine(a) || '–'}`, `b: ${oneLine(b) || '–'}`]
}

/** Two decimals; what rounds to nothing has no sign. */
function decimal(value: number): string {
  const text = value.toFixed(2)
  return text === '-0.00' ? '0.00' : text
}
