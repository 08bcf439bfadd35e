import { rememberBySide } from '../../statement/by-statement.ts'
import { lowerForms } from '../../statement/lower-case.ts'
import { predicatesMatch } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { fitOf, whyNotSameFact } from '../same-slot.ts'
import type { Side, Sides } from '../sides.ts'

export const direction: RelationRule = {
  title: 'the other direction, side or order',
  match(sides) {
    const found = findRivals(sides)
    if (!found) return null
    const [left, right] = found
    const explains = { a: new Set([left]), b: new Set([right]) }
    const words = { a: sides.a.statement.tokens[left]!.form, b: sides.b.statement.tokens[right]!.form }
    const reason = { kind: 'event', ...words, text: `${words.a} ≠ ${words.b}` }
    const failed = whyNotSameFact(sides, explains)
    if (failed === null) return { relation: 'contradicts', kind: 'event', reason, explains }
    return { relation: 'differs', kind: 'event', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    {
      a: 'Ticket prices of the ferry were up three percent in May.',
      b: 'Ticket prices of the ferry were down three percent in May.',
      finds: 'contradicts',
    },
    {
      a: 'The captain left the ferry before the collision.',
      b: 'The captain left the ferry after the collision.',
      finds: 'contradicts',
    },
    // Not the same sailors.
    {
      a: 'Sailors went up the mast before the storm.',
      b: 'Passengers went down the stairs to the cabins.',
      finds: null,
    },
    {
      a: 'The captain left the ferry before the collision.',
      b: 'The captain left the ferry after midnight.',
      finds: null,
    },
  ],
}

// Written by hand: small words that deny each other; nouns, verbs and adjectives are in the lists of antonyms.
const rivals: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  'up down,above below,over under,before after,inside outside,ahead behind,more less,more fewer,for against,always never,often never'
    .split(',')
    .flatMap(pair => {
      const [one = '', other = ''] = pair.split(' ')
      return [[one, other] as const, [other, one] as const]
    })
    .reduce(
      (map, [one, other]) => map.set(one, new Set([...(map.get(one) ?? []), other])),
      new Map<string, Set<string>>(),
    ),
)

/** One such word of each side that hangs on the same word, with the same around it. */
function findRivals(sides: Sides): [number, number] | null {
  const ofA = wordsOf(sides.a)
  const ofB = wordsOf(sides.b)
  const found = ofA.flatMap(([left, one]) =>
    ofB.flatMap(([right, other]): [number, number][] => {
      if (!rivals.get(one)?.has(other)) return []
      // "the day before the trip", "died after slipping": one goes with a noun, the other with a verb.
      if (sides.a.statement.tree.relations[left] !== sides.b.statement.tree.relations[right]) return []
      const { isSameHead, areRoots, links, neighbours } = fitOf(sides, new Set([left]), new Set([right]))
      const areClose = neighbours >= 3 && (areRoots || predicatesMatch(sides))
      return (isSameHead && links >= 2) || ((isSameHead || areRoots) && areClose) ? [[left, right]] : []
    }),
  )
  return found.length === 1 ? found[0]! : null
}

/** The small words that have a rival, by token. */
const wordsOf: (side: Side) => readonly (readonly [number, string])[] = rememberBySide(findWords)

const most = 8

function findWords(side: Side): [number, string][] {
  const forms = lowerForms(side.statement)
  const found: [number, string][] = []
  forms.forEach((word, index) => {
    // "more than twelve" bounds a number, which is compared as such.
    if (!rivals.has(word) || forms[index + 1] === 'than' || found.length === most) return
    if ((word !== 'for' && word !== 'against') || takesSides(side, index)) found.push([index, word])
  })
  return found
}

/** "voted for the plan", "voted against the plan"; not "ran for office", "ran against the mayor". */
function takesSides({ statement: { tokens, tree } }: Side, preposition: number): boolean {
  const noun = tree.heads[preposition] ?? -1
  return sideVerbs.has(tokens[tree.heads[noun] ?? -1]?.lemma.toLowerCase() ?? '')
}

const sideVerbs: ReadonlySet<string> = new Set('vote argue campaign speak testify rule decide lobby'.split(' '))
