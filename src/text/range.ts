/** The whole numbers from `first` up to, not including, `end`; none when `end` is no larger. */
export const range = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step)
