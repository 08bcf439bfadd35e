import { isPersonNoun } from '../../../lexicon/person-nouns.ts'
import { type ClauseView, lemmaOf } from '../../clause.ts'

/** "calls from listeners to a programme who said they were afraid": a single thing is no "who". */
export const isNobody = (view: ClauseView, noun: number): boolean =>
  view.tokens[noun]!.xpos === 'NN' && !isPersonNoun(lemmaOf(view, noun)) && !peopled.has(lemmaOf(view, noun))

/** Nouns for somebody or several people that no list of offices has; from general knowledge. */
const peopled: ReadonlySet<string> = new Set(
  `crew team group family staff couple pair crowd party audience majority minority number police public band
  gang generation army boy girl child baby kid adult youth teen patient student judge guard nurse cook guy lad
  chap bride groom twin orphan migrant immigrant client tenant merchant candidate expert analyst agent aide
  captain official individual nobody someone somebody everyone anyone one half rest cousin aunt uncle niece
  nephew attorney counsel chef coach king queen prince princess thief criminal suspect relative parent spouse
  guest host athlete poet priest monk nun saint ace whiz genius figure novice source insider whistleblower
  activist journalist`.split(/\s+/),
)
