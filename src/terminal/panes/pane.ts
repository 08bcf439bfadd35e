import type { ScreenState } from '../screen-state.ts'

/** What every pane is given: it draws a part of the state on rows of its own. */
export interface PaneProps {
  readonly state: ScreenState
  readonly height: number
  readonly hasColour: boolean
}
