import { mix } from './hash.ts'

/**
 * Feature templates made ready for a fast loop. Templates that begin alike share the work: each step mixes one more
 * value into the hash of an earlier step, and the steps that end a template give its key.
 */
export interface Templates {
  /** Number of templates. */
  readonly count: number
  /** Of each step: index of the step it goes on from, plus 1; 0 for none. */
  readonly earlier: Uint16Array
  /** Of each step: index of the value. */
  readonly value: Uint16Array
  /** Of each step: 1 when it ends a template. */
  readonly ends: Uint8Array
}

/** In how many places each value stands in templates. */
export function countValues(templates: readonly string[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>()
  for (const name of templates.flatMap(template => template.split(' '))) {
    frequency.set(name, (frequency.get(name) ?? 0) + 1)
  }
  return frequency
}

/**
 * Reads templates such as `s0.tag b0.tag`: names of values, joined. Throws on a name that is not in `names`. A part of a model's templates
 * has the keys that it has among all of them when it gets the `frequency` of all.
 */
export function compileTemplates(
  names: readonly string[],
  templates: readonly string[],
  frequency: ReadonlyMap<string, number> = countValues(templates),
): Templates {
  const parts = templates.map(template => template.split(' '))
  const steps = new Map<string, { index: number; earlier: number; value: number; ends: number }>()
  for (const template of parts) {
    // Values of many templates first, so that many begin alike.
    template.sort(
      (left, right) => frequency.get(right)! - frequency.get(left)! || names.indexOf(left) - names.indexOf(right),
    )
    let earlier = 0
    template.forEach((name, at) => {
      const value = names.indexOf(name)
      if (value < 0) throw new Error(`Unexpected value ${name} in template ${template.join(' ')}`)
      const path = template.slice(0, at + 1).join(' ')
      const step = steps.get(path) ?? { index: steps.size, earlier, value, ends: 0 }
      if (at === template.length - 1) step.ends = 1
      steps.set(path, step)
      earlier = step.index + 1
    })
  }
  const list = [...steps.values()]
  return {
    count: list.filter(step => step.ends).length,
    earlier: Uint16Array.from(list, step => step.earlier),
    value: Uint16Array.from(list, step => step.value),
    ends: Uint8Array.from(list, step => step.ends),
  }
}

/** Room for the hashes of so many steps. Another seed gives other keys, so that two sets of features fit one model. */
export function createHashes(steps: number, seed = 0x51ed27): Int32Array {
  return new Int32Array(steps + 1).fill(seed)
}

/** Writes one key for each template into `keys`, from `start` on, and gives where they end; `hashes` is scratch space. */
export function fillKeys(
  { earlier, value, ends }: Templates,
  values: Int32Array,
  hashes: Int32Array,
  keys: Int32Array,
  start = 0,
): number {
  let next = start
  for (let step = 0; step < value.length; step++) {
    const index = value[step]!
    // The index tells equal values of different places apart.
    const hash = mix(hashes[earlier[step]!]! + index, values[index]!)
    hashes[step + 1] = hash
    if (ends[step] === 1) keys[next++] = hash
  }
  return next
}
