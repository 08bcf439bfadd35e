import type { Language, Mention, Statement, Token, Tree } from '../src/model.ts'
import { plainClaim } from '../src/statement/plain-claim.ts'
import { createRandom } from './random.ts'

/**
 * Claims of many outlets on made-up facts, analysed, and which of them tell the same one. Like 40 stories of BASIL and NewsWCL50 in what costs time: most
 * facts are told by one outlet, ten claims have three relations, a claim has about a hundred letters.
 */
export interface MadeStory {
  readonly statements: readonly Statement[]
  /** Ids of the claims of each fact; each of another outlet. */
  readonly facts: readonly (readonly string[])[]
}

/** Ways to tell one fact, in words of our own. What stands in braces is filled in; "Anna Berg", "Westport" and so on stand there while the sentence is analysed. */
const kinds: readonly (readonly string[])[] = [
  [
    '{person} sold {number} {kind} {goods} in {place} on {day}.',
    'On {day}, {number} {goods} were bought from {person} in {place}.',
    'A buyer from {place} took {number} {kind} {goods} off {person} after long talks.',
  ],
  [
    'A fire destroyed {number} {kind} {goods} at the works of {person} on {day}.',
    '{number} {goods} burnt when a blaze broke out in a store that {person} owns in {place}.',
  ],
  [
    'A court in {place} fined {person} for the theft of {number} {kind} {goods}.',
    '{person} must pay a penalty, judges ruled on {day}, because {number} {goods} had been stolen.',
  ],
  [
    '{person} promised {number} {kind} {goods} to the schools of {place}.',
    'Pupils in {place} are to receive {number} {goods} as a gift, {person} announced on {day}.',
  ],
  [
    'Police seized {number} {kind} {goods} from {person} at the harbour of {place}.',
    '{number} {goods} were confiscated in {place} when officers searched the boat of {person} on {day}.',
  ],
  [
    'The museum of {place} will show {number} {kind} {goods} that {person} collected.',
    '{person} lends {number} {goods} to an exhibition that opens in {place} on {day}.',
  ],
  [
    'A storm swept {number} {kind} {goods} of the firm of {person} into the sea near {place}.',
    'After the gale on {day}, {number} {goods} belonging to {person} were missing.',
  ],
  [
    'Engineers led by {person} repaired {number} {kind} {goods} in {place}.',
    '{number} {goods} run again since {day} thanks to the team of {person}.',
  ],
  [
    'Customs let {number} {kind} {goods} of {person} pass the border at {place} on {day}.',
    'The lorries of {person} crossed near {place} with {number} {goods} on board.',
  ],
  [
    '{person} won a prize of {number} {kind} {goods} in the lottery of {place}.',
    'The winning ticket, drawn on {day}, brought {person} {number} {goods}.',
  ],
]

/** What the outlets add or leave out, a sentence's end each. */
const tails: readonly string[] = [
  ', although the {trade} had asked for {thing} in the spring',
  ', according to a report of the {trade} on the price of {thing}',
  ' after a dispute over {thing} with the {trade} next door',
  ' while a {trade} without {thing} was on strike',
  ', and no {trade} who sells {thing} was surprised',
  ' because the rules for every {trade} with {thing} had changed',
  ', said a {trade} who was loading {thing} on the bridge',
  ' before the {trade} could pay the bill for {thing}',
]

const trades =
  'baker tailor butcher barber miller farmer plumber painter carpenter teacher surgeon dentist lawyer banker printer potter weaver fisherman gardener florist jeweller glazier mason smith roofer porter waiter brewer grocer tanner'.split(
    ' ',
  )

const qualities =
  'old new wooden heavy rusty blue foreign cheap rare broken painted empty modern ancient leather silver narrow spare secret famous'.split(
    ' ',
  )

const goods =
  'boats bicycles tents lamps tables chairs books barrels bottles carpets horses sheep tractors wagons pumps pianos violins paintings coins clocks radios cameras helmets jackets blankets shovels ladders mirrors candles kettles ovens doors windows bricks tiles pipes ropes sails engines tyres'.split(
    ' ',
  )

const examples: Readonly<Record<string, string>> = {
  person: 'Anna Berg',
  place: 'Westport',
  number: '140',
  goods: 'boats',
  kind: 'wooden',
  day: 'Friday',
  trade: 'baker',
  thing: 'carpets',
}

/** Share of the facts that one outlet alone tells. */
const toldOnce = 0.85

/** `claims` at least; every outlet publishes `claimsADay` / `outlets` of them a day. The same numbers give the same story. */
export function makeStory(
  claims: number,
  outlets: number,
  claimsADay: number,
  language: Language,
  seed = 1,
): MadeStory {
  const random = createRandom(seed)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!
  const patterns = kinds.map(kind =>
    kind.map(text => ['', ...tails].map(tail => analysePattern(text.replace(/\.$/, `${tail}.`), language))),
  )
  const statements: Statement[] = []
  const facts: string[][] = []
  const ends = new Map<string, number>()
  while (statements.length < claims) {
    const published = isoDay(Math.floor(statements.length / claimsADay))
    const things = pick(goods)
    const number = String(12 + Math.floor(random() * 9000))
    const fill: Fill = {
      person: `${makeName(random, 2)} ${makeName(random, 3)}`,
      place: `${makeName(random, 3)}port`,
      number,
      goods: things,
      kind: pick(qualities),
      trade: pick(trades),
      thing: pick(goods),
      day: 'Friday',
      published,
    }
    const kind = pick(patterns)
    const telling = random() < toldOnce ? 1 : Math.min(outlets, 2 + Math.floor(random() * 3))
    const tail = 1 + Math.floor(random() * tails.length)
    const first = Math.floor(random() * outlets)
    facts.push(
      Array.from({ length: telling }, (_, index) => {
        const source = `outlet-${(first + index) % outlets}`
        const id = `c${String(Math.floor(random() * 1e9)).padStart(9, '0')}-${statements.length}`
        const start = ends.get(source) ?? 0
        const one = fillPattern(pick(kind)[random() < 0.5 ? tail : 0]!, fill, id, source, start)
        ends.set(source, one.claim.quote.end + 1)
        statements.push(one)
        return id
      }),
    )
  }
  return { statements, facts }
}

const syllables =
  'ba be bo da dor fen gar hal hol jor ka kel lan lo mar mel mor na nor pel ra ros san sel tam tor ul va ver wil'.split(
    ' ',
  )

function makeName(random: () => number, length: number): string {
  const name = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]!).join('')
  return name[0]!.toUpperCase() + name.slice(1)
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
}

interface Fill {
  readonly person: string
  readonly place: string
  readonly number: string
  readonly goods: string
  readonly kind: string
  readonly day: string
  readonly trade: string
  readonly thing: string
  readonly published: string
}

interface Pattern {
  readonly tokens: readonly Token[]
  readonly tree: Tree
  /** What is filled in for a token; `given` and `surname` for the words of a person. */
  readonly slots: readonly (string | null)[]
  /** Whether a blank stands before the token. */
  readonly blanks: readonly boolean[]
}

function analysePattern(pattern: string, language: Language): Pattern {
  const places = new Map<number, string>()
  let text = ''
  for (const part of pattern.split(/(\{[a-z]+\})/)) {
    const slot = /^\{([a-z]+)\}$/.exec(part)?.[1]
    if (slot !== undefined) places.set(text.length, slot)
    text += slot === undefined ? part : examples[slot]!
  }
  const tokens = language.tokens(text)
  const slots = tokens.map((token, index) => {
    const slot = places.get(token.start)
    if (slot === 'person') return 'given'
    return slot ?? (places.get(tokens[index - 1]?.start ?? -1) === 'person' ? 'surname' : null)
  })
  return {
    tokens,
    tree: language.parse(tokens),
    slots,
    blanks: tokens.map((token, index) => index > 0 && tokens[index - 1]!.end < token.start),
  }
}

function fillPattern(
  { tokens, tree, slots, blanks }: Pattern,
  fill: Fill,
  id: string,
  source: string,
  at: number,
): Statement {
  const [given, surname] = fill.person.split(' ') as [string, string]
  const words: Readonly<Record<string, string>> = { ...fill, given, surname }
  const mentions: Mention[] = []
  let text = ''
  const filled = tokens.map((token, index): Token => {
    if (blanks[index]) text += ' '
    const start = text.length
    const slot = slots[index] ?? null
    const form = slot === null ? token.form : words[slot]!
    text += form
    const end = text.length
    if (slot === 'surname')
      mentions.push({ type: 'person', start: start - given.length - 1, end, text: fill.person, value: fill.person })
    if (slot === 'place') mentions.push({ type: 'place', start, end, text: form, value: form })
    if (slot === 'day')
      mentions.push({ type: 'time', start, end, text: form, value: fill.published, kind: 'date', inferred: false })
    if (slot === 'number') {
      const value = Number(form)
      const counted = fill.goods.replace(/s$/, '')
      mentions.push({
        type: 'quantity',
        start,
        end,
        text: form,
        value,
        low: value,
        high: value,
        unit: null,
        counted,
        kind: 'cardinal',
        exact: true,
      })
    }
    const lemma = slot === null ? token.lemma : slot === 'goods' || slot === 'thing' ? form.replace(/s$/, '') : form
    return { ...token, start, end, form, lemma }
  })
  const claim = plainClaim(id, source, text, at)
  return { claim, published: fill.published, tokens: filled, tree, mentions }
}
