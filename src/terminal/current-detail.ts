import { currentFact } from '../review/review-state.ts'
import { type FactDetail, factDetail } from '../view/fact-detail.ts'
import { gistText } from '../view/fact-list.ts'
import { type Row, run, wrapRuns } from '../view/row.ts'
import type { StoryIndex } from '../view/story-index.ts'
import type { ScreenState } from './screen-state.ts'

/** A story on the screen. */
export type Open = NonNullable<ScreenState['open']>

/** The fact under the cursor with all that is shown of it. */
export function currentDetail({ index, review }: Open): FactDetail | undefined {
  const fact = currentFact(review)
  return fact === undefined ? undefined : factDetail(index, fact, review.replay.notes.get(fact.id))
}

/** What the fact says, what it comes to, how many say so. */
export function headingRows(index: StoryIndex, { heading, gist, fact, witnesses }: FactDetail, width: number): Row[] {
  return [
    ...wrapRuns([run(heading, 'strong')], width),
    ...wrapRuns([run(`${gist.glyph} ${gistText(index, fact)}`, gist.mark), run(`  ${witnesses}`, 'faint')], width),
  ]
}
