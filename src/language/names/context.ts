import { isPlaceName } from '../../lexicon/places.ts'
import { offices } from '../../lexicon/titles.ts'
import type { Token } from '../../model.ts'
import type { Run } from './runs.ts'
import type { Vote } from './spots.ts'

/** What organisations have and people or places seldom have. */
const belongings = new Set(
  'shares stock employees staff members headquarters subsidiary executives officials spokesman spokeswoman spokesperson ceo chairman chairwoman board workers shareholders profits'.split(
    ' ',
  ),
)
const speaking = new Set('said says told tweeted wrote testified argued insisted joked recalled smiled'.split(' '))

/** What the words around a possible name say about its type. Each rule is weak: it counts with others, or when it comes up again. */
export function contextVotes(tokens: readonly Token[], { first, last }: Run): Vote[] {
  const votes: Vote[] = []
  const before = tokens[first - 1]?.form ?? ''
  const after = tokens[last]?.form ?? ''
  const second = tokens[last + 1]?.form ?? ''
  const words = last - first

  // "Ruth Amari, 45, said …"
  if (after === ',' && /^\d{1,2}$/.test(second) && tokens[last + 2]?.form === ',')
    votes.push({ type: 'person', weight: 1.5, rule: 'age' })
  // "Amari, who left in May, …"
  if (after === ',' && second === 'who') votes.push({ type: 'person', weight: 0.8, rule: 'who' })
  // "Amari, a fisherman from Orrin, …"
  if (after === ',' && /^an?$/.test(second) && offices.has(tokens[last + 2]?.form ?? ''))
    votes.push({ type: 'person', weight: 1, rule: 'apposition' })
  // "Yuval Amari told reporters": two or three words that speak.
  if (words > 1 && words < 4 && before !== 'the' && speaking.has(after))
    votes.push({ type: 'person', weight: 1, rule: 'speaks' })
  // "Ferris shares fell", "Ferris's board"
  if (belongings.has(after) || (after === "'s" && belongings.has(second)))
    votes.push({ type: 'organisation', weight: 0.8, rule: 'belongings' })
  // "the HCLU", "an HCLU member"
  if (words === 1 && /^\p{Lu}{3,6}$/u.test(tokens[first]!.form))
    votes.push({ type: 'organisation', weight: before === 'the' ? 0.8 : 0.5, rule: 'acronym' })
  // "in Orrin." and "near Orrin", not "in Orrin talks"
  const ends = !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[last]?.upos ?? '') && after !== "'s" && after !== '-'
  if (ends && before === 'near') votes.push({ type: 'place', weight: 1, rule: 'near' })
  // "faith in Amari", "believe in Amari"
  const isTrusted = /^(?:faith|trust|confidence|interest|belief|believe|invest|lie)/.test(
    tokens[first - 2]?.lemma ?? '',
  )
  if (ends && before === 'in' && !isTrusted) votes.push({ type: 'place', weight: words === 1 ? 1.2 : 0.7, rule: 'in' })
  // "Orrin, Texas"
  if (after === ',' && isPlaceName(second) && words < 3 && /^(?:in|from|of|to|near|at)$/.test(before))
    votes.push({ type: 'place', weight: 1, rule: 'before-place' })
  return votes
}
