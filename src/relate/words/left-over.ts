/** "five minutes left", "five minutes remaining": of what is left over the two words say one thing, though who leaves does not remain. */
export const areLeftOver = (one: string, other: string): boolean =>
  leftOver.test(one) && leftOver.test(other) && one.toLowerCase() !== other.toLowerCase()

const leftOver = /^(?:left|remaining)$/i
