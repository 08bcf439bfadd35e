/** A score of one labelled pair. */
interface Judged {
  readonly score: number
  readonly label: boolean
}

/** What became of the scores from `from` up to but without the next bin's. */
interface Bin {
  readonly from: number
  readonly pairs: number
  /** Mean score; with `share`, at even odds. */
  readonly score: number
  /** How many of them are aligned, 0..1. */
  readonly share: number
}

/**
 * Ten bins of scores and how often each was right. Within a set the aligned weigh as much as the others and each set weighs the same, since a score is a
 * probability at even odds. Empty bins are left out.
 */
export function reliability(sets: readonly (readonly Judged[])[]): Bin[] {
  const bins = Array.from({ length: 10 }, () => ({ pairs: 0, all: 0, score: 0, aligned: 0 }))
  for (const set of sets) {
    const positive = set.filter(({ label }) => label).length
    for (const { score, label } of set) {
      const bin = bins[Math.min(9, Math.floor(score * 10))]!
      const importance = 1 / Math.max(1, label ? positive : set.length - positive)
      bin.pairs++
      bin.all += importance
      bin.score += importance * score
      if (label) bin.aligned += importance
    }
  }
  return bins.flatMap(({ pairs, all, score, aligned }, index) =>
    pairs === 0 ? [] : [{ from: index / 10, pairs, score: score / all, share: aligned / all }],
  )
}

/** As a table in Markdown. */
export function reliabilityTable(bins: readonly Bin[]): string {
  const rows = bins.map(
    ({ from, pairs, score, share }) =>
      `| ${from.toFixed(1)} – ${(from + 0.1).toFixed(1)} | ${pairs} | ${score.toFixed(2)} | ${share.toFixed(2)} |`,
  )
  return ['| score | pairs | mean score | aligned |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
