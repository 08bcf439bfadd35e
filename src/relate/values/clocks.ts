import type { Statement, TimeMention } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { firstTokenAt } from '../../statement/tokens-within.ts'

/** A time of day with the verb it is said of. */
export interface Clock {
  /** In minutes from midnight, both ends allowed; "around 5 p.m." is about an hour. */
  readonly from: number
  readonly to: number
  /** Token of the verb. */
  readonly verb: number
  /** As printed with what bounds it: "shortly before 5 a.m." */
  readonly words: string
  readonly tokens: ReadonlySet<number>
  /** The time zone as printed; empty for that of the place. */
  readonly zone: string
}

/** At most four. */
export const clocksOf: (statement: Statement) => readonly Clock[] = rememberByStatement((statement: Statement) =>
  statement.mentions
    .filter((mention): mention is TimeMention => mention.type === 'time')
    .slice(0, 8)
    .flatMap(mention => clockOf(statement, mention))
    .slice(0, 4),
)

/** "4:17 a.m.", "5pm", "9.40 p.m. on Monday", "17:30", "4:17 hours"; five o'clock may be either. */
const clock = /(?<![\d.:])(\d{1,2})(?:[:.](\d\d))? ?(?:([ap])\.? ?m\b\.?)?/i

function clockOf(statement: Statement, { start, end, text }: TimeMention): Clock[] {
  const { claim, tokens, tree } = statement
  const found = clock.exec(text)
  const hour = Number(found?.[1])
  const minute = Number(found?.[2] ?? 0)
  if (!found || hour > 24 || minute > 59) return []
  const half = found[3]?.toLowerCase()
  const isWhole = found[2] !== undefined && (hour > 12 || /^ ?(?:hours|hrs)\b/.test(claim.text.slice(end)))
  if (half === undefined && !isWhole) return []
  const at = (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute
  const before = /(?:\b[\w']+ ){0,3}$/.exec(claim.text.slice(0, start))?.[0] ?? ''
  const inside = text.slice(0, found.index)
  const bound = boundOf(`${before}${inside}`.toLowerCase().trim(), minute === 0)
  if (bound === null) return []
  const own = new Set(tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : [])))
  const first = firstTokenAt(tokens, start)
  let verb = tree.heads[first] ?? -1
  for (let step = 0; step < 6 && verb >= 0 && tokens[verb]!.upos !== 'VERB'; step++) verb = tree.heads[verb] ?? -1
  if (verb < 0 || tokens[verb]!.upos !== 'VERB') return []
  const shown = claim.text.slice(start - (bound.words === '' || inside !== '' ? 0 : bound.words.length + 1), end)
  const zone = /\b(?:GMT|UTC|BST|CET|CEST|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\b/.exec(text)?.[0] ?? ''
  return [{ from: at + bound.from, to: at + bound.to, verb, words: shown, tokens: own, zone }]
}

interface Bound {
  /** Minutes to add to the time printed. */
  readonly from: number
  readonly to: number
  readonly words: string
}

/** How far the time of the event may lie from the one printed; null where that is open: "after 5 p.m.", "until 5 p.m.". Full hours are rounded by whoever was not there. */
function boundOf(before: string, isFullHour: boolean): Bound | null {
  const near = /(?:shortly|just|soon|a little|minutes) (before|after)(?: the)?$/.exec(before)
  if (near) return { from: near[1] === 'before' ? -20 : 0, to: near[1] === 'before' ? 0 : 20, words: near[0] }
  const about = /(?:about|around|approximately|roughly|towards|circa)$/.exec(before)
  if (about) return { from: -30, to: 30, words: about[0] }
  const nearly = /(?:nearly|almost|close to)$/.exec(before)
  if (nearly) return { from: -30, to: 0, words: nearly[0] }
  if (/(?:before|after|by|until|till|since|from|between|and|to|than|past|within|of)$/.test(before)) return null
  return isFullHour ? { from: -15, to: 15, words: '' } : { from: -5, to: 5, words: '' }
}
