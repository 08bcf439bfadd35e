import type { ComparedPair } from '../commands/compare-texts.ts'
import { oneLine } from './one-line.ts'
import { ruleLines, scoreLines, sideLines } from './pair-explanation.ts'

/** How two statements stand to each other, for people: the relation, the reasons with the words of both, and what they rest on where it was asked for. */
export function comparisonText(compared: ComparedPair): string {
  const { id, relation, kinds, because, score, judge } = compared
  const name = id === '' || id === null ? '' : `${oneLine(String(id))}: `
  const opinion = judge
    ? [`  judge ${oneLine(judge.model)}: ${judge.relation ?? 'no opinion'}: ${oneLine(judge.why)}`]
    : []
  return `${[
    `${name}${relation}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}   score ${score.toFixed(2)}`,
    ...because.flatMap(reason => [
      `  ${reason.kind}: ${oneLine(reason.text)}`,
      ...sideLines(reason).map(line => `    ${line}`),
    ]),
    ...opinion,
    ...explanationLines(compared),
  ].join('\n')}\n`
}

function explanationLines({ relation, aligned, score, explanation }: ComparedPair): string[] {
  if (!explanation) return []
  const { a, b } = explanation.readAs
  const rules = ruleLines(explanation)
  const side = aligned
    ? 'so they are about one matter'
    : `${score < explanation.threshold ? 'so ' : 'but beside names they share too little: '}they are about two matters`
  return [
    '  read as:',
    `    a: ${oneLine(a)}`,
    `    b: ${oneLine(b)}`,
    `  why score ${score.toFixed(4)} (one matter from ${explanation.threshold.toFixed(4)} on), ${side}:`,
    ...scoreLines(explanation).map(line => `    ${line}`),
    aligned ? `  why ${relation}:` : '  what the rules would say if it were one matter:',
    ...(rules.length === 0 ? ['no rule found a difference'] : rules).map(line => `    ${line}`),
  ]
}
