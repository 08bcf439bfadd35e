import type { Side } from '../sides.ts'
import { nameAt } from './descriptions.ts'

/** False for two of one family: "Anna Berg" and "Carl Berg" have one key as terms. True for a surname alone, an initial or a short form. */
export function mayBeOnePerson(a: Side, left: number, b: Side, right: number): boolean {
  const [one, other] = [firstName(nameAt(a, left)), firstName(nameAt(b, right))]
  if (one === null || other === null || one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length === 1 || long.startsWith(short.slice(0, 3))
}

/** Null for a surname alone or after a form of address: "Mr. Berg". */
function firstName(name: string): string | null {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .map(word => word.replace(/\.$/, ''))
    .filter(word => !/^(?:mr|mrs|ms|dr|jr|sr|sen|rep|gov|gen)$/.test(word))
  return words.length < 2 ? null : words[0]!
}
