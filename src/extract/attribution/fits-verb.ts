import { documentNouns, documentVerbs } from '../../lexicon/reporting.ts'
import { type Line, lemmaOf, type Range, wordOf } from './line.ts'
import { headOf } from './speaker-head.ts'
import type { VerbGroup } from './verb-group.ts'

/** Whether this speaker can do what the verb says. Only papers and polls show, find and indicate; anything else that does is evidence, not a voice. */
export function fitsVerb(line: Line, group: VerbGroup, speaker: Range): boolean {
  const head = headOf(line, speaker.from, speaker.to)
  if (documentVerbs.has(group.lemma)) return documentNouns.has(lemmaOf(line, head)) || group.lemma === 'reveal'
  // "It says the ferry is safe", but not "It shows", "It suggests", "It is believed".
  if (wordOf(line, head) === 'it')
    return (
      group.use === 'speech' ||
      group.use === 'address' ||
      /^(?:report|announce|note|confirm|warn|add|acknowledge|write)$/.test(group.lemma)
    )
  return true
}
