import type { RelationType } from '../model.ts'

export const entailmentLabels = ['entailment', 'neutral', 'contradiction'] as const
export type EntailmentLabel = (typeof entailmentLabels)[number]

/** Probabilities of a natural-language-inference model for one premise and one hypothesis; they add up to 1. */
export type Entailment = Readonly<Record<EntailmentLabel, number>>

/** Turns the raw scores of a model into probabilities. `labels` says what stands at which place. */
export function entailmentOf(scores: readonly number[], labels: readonly EntailmentLabel[]): Entailment {
  const highest = Math.max(...scores)
  const weights = scores.map(score => Math.exp(score - highest))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const of = (label: EntailmentLabel) => weights[labels.indexOf(label)]! / sum
  return { entailment: of('entailment'), neutral: of('neutral'), contradiction: of('contradiction') }
}

/**
 * Both directions as one relation. A contradiction must hold both ways, since "cannot both be true" has no direction and a model that finds it
 * in one direction only contradicts itself. Entailed both ways is the same thing said twice, one way is more said. Neither is what `differs`
 * means: not the same account, yet both could be true. A model of this kind knows no time and no speakers, so it never says `updates`, and it
 * cannot tell what is of another matter, so never `unrelated`.
 */
export function relationOfEntailment(forth: Entailment, back: Entailment): { relation: RelationType; why: string } {
  const [first, second] = [likeliest(forth), likeliest(back)]
  const told = `a → b ${first} ${forth[first].toFixed(2)}, b → a ${second} ${back[second].toFixed(2)}`
  if (first === 'contradiction' && second === 'contradiction') return { relation: 'contradicts', why: told }
  if (first === 'entailment' && second === 'entailment') return { relation: 'agrees', why: told }
  const isMore = [first, second].includes('entailment') && [first, second].includes('neutral')
  return { relation: isMore ? 'refines' : 'differs', why: told }
}

/** Of equal ones the first in the order of the labels, so that a tie is never a contradiction. */
const likeliest = (entailment: Entailment): EntailmentLabel =>
  entailmentLabels.reduce((best, label) => (entailment[label] > entailment[best] ? label : best))
