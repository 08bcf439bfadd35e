/** Words parted by a space, each with the same value: entries of a map. */
export const eachWith = <const Value>(words: string, value: Value): (readonly [string, Value])[] =>
  words.split(' ').map(word => [word, value] as const)
