/** One labelled example; values in 0..1. */
export interface Row {
  readonly values: readonly number[]
  readonly label: boolean
}

export interface RowSet {
  readonly rows: readonly Row[]
  /** How much the set weighs beside the others. */
  readonly share: number
}

export interface LogisticModel {
  /** One for each set. */
  readonly biases: readonly number[]
  /** Never below 0: each feature may only speak for. */
  readonly weights: readonly number[]
}

const rounds = 1500
const rate = 2
/** How much weights are pulled towards 0, so that two features that say the same share what they say. */
const defaultRidge = 0.0005

/**
 * Fits by gradient descent with momentum over all rows at once, weights held at 0 or above. Each set weighs its share, and within a set
 * the aligned weigh as much as the others, so that a probability is at even odds. Each set has a bias of its own, because "aligned"
 * is looser in one than in another; the weights are common to all. No randomness.
 */
export function fitLogistic(sets: readonly RowSet[], count: number, ridge = defaultRidge): LogisticModel {
  const biases = new Float64Array(sets.length)
  const weights = new Float64Array(count)
  const shares = sets.reduce((sum, { share }) => sum + share, 0)
  const rows = sets.flatMap(({ rows: set, share }, group) => {
    const positive = set.filter(row => row.label).length
    return set.map(({ values, label }) => ({
      values: Float64Array.from(values),
      label: label ? 1 : 0,
      group,
      importance: share / shares / 2 / Math.max(1, label ? positive : set.length - positive),
    }))
  })
  const velocity = new Float64Array(count)
  const biasVelocity = new Float64Array(sets.length)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(count)
    const biasGradient = new Float64Array(sets.length)
    for (const { values, label, group, importance } of rows) {
      let logOdds = biases[group]!
      for (let at = 0; at < count; at++) logOdds += weights[at]! * values[at]!
      const error = importance * (1 / (1 + Math.exp(-logOdds)) - label)
      for (let at = 0; at < count; at++) gradient[at]! += error * values[at]!
      biasGradient[group]! += error
    }
    for (let at = 0; at < count; at++) {
      velocity[at] = 0.9 * velocity[at]! - rate * (gradient[at]! + ridge * weights[at]!)
      weights[at] = Math.max(0, weights[at]! + velocity[at]!)
      // A weight held at the border starts afresh when the data pull it back.
      if (weights[at] === 0) velocity[at] = 0
    }
    for (let group = 0; group < sets.length; group++) {
      biasVelocity[group] = 0.9 * biasVelocity[group]! - rate * biasGradient[group]!
      biases[group]! += biasVelocity[group]!
    }
  }
  return { biases: [...biases], weights: [...weights] }
}

export function logOdds(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * values[at]!, 0)
}

/** Area under the ROC curve by ranks; ties count half. */
export function areaUnderCurve(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, index) => index).sort((a, b) => scores[a]! - scores[b]!)
  let rankSum = 0
  for (let at = 0; at < order.length; ) {
    let end = at
    while (end < order.length && scores[order[end]!] === scores[order[at]!]) end++
    for (let index = at; index < end; index++) if (labels[order[index]!]) rankSum += (at + end + 1) / 2
    at = end
  }
  const positive = labels.filter(label => label).length
  return (rankSum - (positive * (positive + 1)) / 2) / (positive * (labels.length - positive))
}
