import type { Rows, Work } from './work.ts'

/**
 * Runs the layers over `count` words, forth and back, from the shares of words in the first layer's gates (addresses of rows), and tells
 * where the outputs of the last layer are. Those of the first are given to `readFirst` before the next layers run.
 */
export function encode(work: Work, count: number, forms: Int32Array, readFirst: (states: Rows) => void): Rows {
  const { at, kernels, lists, sizes } = work
  const { units, gates } = sizes
  const step = 4 * units
  const matrixSize = 4 * units * (2 * units + 8)
  const cells = new Float32Array(kernels.memory, at.cells, units)
  const run = (layer: number, outputs: number): void => {
    for (const direction of [0, 1]) {
      cells.fill(0)
      const [first, last] = direction === 0 ? [0, 1] : [count - 1, -1]
      kernels.recur(
        lists[2 * direction]!.address + 4 * first,
        lists[2 * direction + 1]!.address + 4 * first,
        4 * last,
        count,
        at.recurrentMatrices + (2 * layer + direction) * matrixSize,
        units / 4,
        units / 4,
        at.zeroes,
        outputs + first * step + 2 * units * direction,
        last * step,
        at.cells,
        at.sums,
      )
    }
  }
  /** The gates of the second direction stand behind those of the first. */
  const [below, added, belowBack, addedBack] = lists.map(({ rows }) => rows)
  const behind = 16 * units
  const list = (word: number, row: number): void => {
    below![word] = row
    added![word] = at.zeroes
    belowBack![word] = row + behind
    addedBack![word] = at.zeroes + behind
  }

  for (let word = 0; word < count; word++) list(word, forms[word]!)
  let [states, others] = [at.evenStates, at.oddStates]
  run(0, states)
  readFirst({ address: states, step })
  for (let layer = 1; layer < sizes.layers; layer++) {
    const address = at.layerMatrices + (layer - 1) * 2 * 4 * units * (4 * units + 8)
    work.project(
      count,
      { address: states, step },
      { address, columns: 2 * units, rows: gates },
      { address: at.gates, step: 4 * gates },
    )
    for (let word = 0; word < count; word++) list(word, at.gates + 4 * gates * word)
    run(layer, others)
    ;[states, others] = [others, states]
  }
  return { address: states, step }
}
