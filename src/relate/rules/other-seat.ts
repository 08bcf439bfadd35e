import { mayBeOneName } from '../names/one-name.ts'
import { type Post, toldPosts } from '../names/posts.ts'
import type { Finding, RelationRule } from '../rule.ts'
import { areLone } from '../sides.ts'
import { placeLevel } from './place.ts'

export const otherSeat: RelationRule = {
  title: 'one person in one office, of another place',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    for (const left of toldPosts(sides.a.statement)) {
      for (const right of toldPosts(sides.b.statement)) {
        if (!ofPlaces.has(left.noun) || left.noun !== right.noun || !isOnePerson(left, right)) continue
        if (left.seat === null || right.seat === null || left.seat === right.seat) continue
        const level = placeLevel(left.seat)
        if (level === null || level !== placeLevel(right.seat)) continue
        const words = { a: shown(left, left.seat), b: shown(right, right.seat) }
        const reason = { kind: 'place', ...words, text: `${words.a} ≠ ${words.b}` } as const
        return { relation: 'contradicts', kind: 'place', reason } satisfies Finding
      }
    }
    return null
  },
  examples: [
    {
      a: 'Others on the list are former Gov. Anna Berg of Ohio and the captain.',
      b: 'The board met former Texas Gov. Anna Berg on Monday.',
      finds: 'contradicts',
    },
    // Father and son.
    {
      a: 'The list names former Gov. Olaf Berg of Ohio.',
      b: 'The board met former Texas Gov. Carl Berg on Monday.',
      finds: null,
    },
    // One may lie in the other.
    {
      a: 'The list names former Mayor Anna Berg of Ohio.',
      b: 'The board met former Dallas Mayor Anna Berg on Monday.',
      finds: null,
    },
    // Who directs may have directed elsewhere before.
    {
      a: 'The list names Ohio director Anna Berg.',
      b: 'The board met Texas director Anna Berg on Monday.',
      finds: null,
    },
  ],
}

/** Both are called in full: papers print many a surname of two governors. */
const isOnePerson = ({ person: one }: Post, { person: other }: Post): boolean =>
  one.text.includes(' ') && other.text.includes(' ') && mayBeOneName(one.text, other.text)

const shown = ({ word, person }: Post, seat: string): string => `${word} ${person.text}, ${seat}`

// Offices of one place that nearly nobody holds in two places in a life.
const ofPlaces: ReadonlySet<string> = new Set('governor senator congressman representative mayor'.split(' '))
