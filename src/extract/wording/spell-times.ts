import { monthNames } from '../../lexicon/calendar.ts'
import { holidays } from '../../lexicon/holidays.ts'
import type { TimeMention } from '../../model.ts'
import { overlap } from '../../text/span.ts'
import type { ClauseView } from '../clause.ts'
import type { Substitution } from './render.ts'

const partsOfDay: Readonly<Record<string, string>> = {
  MO: 'the morning of ',
  AF: 'the afternoon of ',
  EV: 'the evening of ',
  NI: 'the night of ',
}

/**
 * Time words that only mean something on the day of printing, spelt out: "Monday" → "15 March 2021", "last month" → "February 2021".
 * With "on" or "in" where the words stood without a preposition ("met March 17" → "met on 17 March 2021").
 */
export function spellTimes(view: ClauseView, times: readonly TimeMention[]): Substitution[] {
  return times.flatMap(time => {
    const words = spelt(time)
    if (words === null) return []
    const inside = view.tokens.flatMap((token, at) => (overlap(token, time) ? [at] : []))
    const from = inside[0]
    const to = inside.at(-1)
    if (from === undefined || to === undefined || to - from + 1 !== inside.length || belongsToName(view, from, to))
      return []
    const after = view.tokens[to + 1]
    // "March 3-5" stays together
    if (
      /^(?:-|–|to|and|or)$/.test(after?.form ?? '') &&
      /^\d{1,2}$/.test(view.tokens[to + 2]?.form ?? '') &&
      /\d$/.test(time.text)
    )
      return []
    // "Olsen, 20 last month and a former pilot": not on 20 February.
    if (/^\d{1,2}$/.test(view.tokens[from - 1]?.form ?? '')) return []
    // "a surprise Sunday afternoon meeting" keeps its words; "the world today is calm" means nowadays.
    if (!/^\d/.test(words.text) && words.day && after && /^(?:NOUN|PROPN|ADJ)$/.test(after.upos)) return []
    if (
      /^today$/i.test(time.text) &&
      view.tokens[from - 1]?.upos === 'NOUN' &&
      /^(?:is|are|has|have)$/.test(after?.form ?? '')
    )
      return []
    return [
      {
        from,
        to: to + 1,
        words: `${needsPreposition(view, from, to) ? (words.day ? 'on ' : 'in ') : ''}${words.text}`,
      },
    ]
  })
}

/** "Fox News Sunday" is a name, "Thursday night's meeting" would not read: both keep their words. */
const belongsToName = (view: ClauseView, from: number, to: number): boolean =>
  (from === to && view.tokens[from - 1]?.upos === 'PROPN') ||
  view.names[from] !== undefined ||
  /^['’]s?$/.test(view.tokens[to + 1]?.form ?? '')

/** Words that count from the day of printing or from another day of the text; "Christmas" does not. */
const relative =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow|day|night|morning|afternoon|evening|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|last|next|this)\b/i

/** "Good Friday" and "Labor Day" name their day. */
const isHoliday = (text: string): boolean =>
  holidays.has(
    text.toLowerCase().replaceAll('.', '').replaceAll('’', "'").replace(/'s\b/g, " 's").replace(/s' /g, "s ' "),
  )

/** "the second day of the strike" says which day of the strike. */
const countsDays = /\b(?:first|second|third|[a-z]+th|\d{1,3}(?:st|nd|rd|th)) day$/i

function spelt(time: TimeMention): { text: string; day: boolean } | null {
  if (time.value === null || time.anchor || !relative.test(time.text) || /\d{4}/.test(time.text)) return null
  if (isHoliday(time.text) || countsDays.test(time.text)) return null
  if (time.kind !== 'date' && time.kind !== 'time') return null
  const text = spellValue(time.value)
  const day = /^\d{4}-\d\d-\d\d/.test(time.value)
  // "the beginning of February", "mid-March" keep their words.
  if (!day && !/^(?:last|this|next|the past|current)\s+\w+$|^(?:in\s+)?\p{Lu}\p{Ll}+$/u.test(time.text)) return null
  return text === null ? null : { text, day }
}

/** "2021-03-17" → "17 March 2021", "2021-03-17TEV" → "the evening of 17 March 2021", "2021-03" → "March 2021"; null for other values. */
export function spellValue(value: string): string | null {
  const [, year, month, day, part] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(MO|AF|EV|NI))?)?)?$/.exec(value) ?? []
  if (year === undefined) return null
  const named = month === undefined ? year : `${monthNames[Number(month) - 1]} ${year}`
  return `${partsOfDay[part ?? ''] ?? ''}${day === undefined ? '' : `${Number(day)} `}${named}`
}

/** "met March 17" and "the agenda March 17 in Moscow" need one; "on Monday", "the March 3 announcement" and "Wednesday's vote" do not. */
function needsPreposition(view: ClauseView, from: number, to: number): boolean {
  const before = view.tokens[from - 1]
  const after = view.tokens[to + 1]
  // "Sunday, the mayor spoke", "Tomorrow he is going", but "Sunday is a holiday"
  if (before === undefined || /^[,;:]$/.test(before.form))
    return (
      after?.form === ',' ||
      (before && after?.upos === 'VERB') ||
      // "left Tom Hall, the rich fisherman, this month over his views", not "on Monday, March 3, in Alton"
      (before && after?.upos === 'ADP' && !relative.test(view.tokens[from - 2]?.form ?? '')) ||
      /^(?:DET|PRON|PROPN)$/.test(after?.upos ?? '')
    )
  // "and last year announced", "But this year, he", "“a call” Monday"
  // "will stay until at least Monday"
  if (/^(?:least|most)$/i.test(before.form)) return false
  if (before.upos === 'CCONJ' && /\d$/.test(view.tokens[from - 2]?.form ?? '')) return false
  if (before.upos === 'CCONJ' || /^(?:[”"’]|all)$/.test(before.form))
    return after !== undefined && !/^(?:NOUN|AUX)$/.test(after.upos)
  if (
    (!/^(?:VERB|NOUN|PROPN|PRON|ADV|ADJ)$/.test(before.upos) && before.xpos !== 'RP') ||
    /^(?:early|late|mid|next|last)$/i.test(before.form)
  )
    return false
  return after === undefined || (!/^(?:NOUN|PROPN|ADJ)$/.test(after.upos) && !/^['’]s?$/.test(after.form))
}
