/** The number of a key, from 0 in the order in which keys are first asked for. */
export function numberOf(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size
  numbers.set(key, number)
  return number
}
