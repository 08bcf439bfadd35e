import type { Decision, Report } from '../model.ts'
import type { ReviewState } from '../review/review-state.ts'
import type { StoryIndex } from '../view/story-index.ts'

/** A story as it is handed to the screen. */
export interface OpenedStory {
  readonly report: Report
  /** Body by source id. */
  readonly bodies: ReadonlyMap<string, string>
  /** The line of its file on which each body begins, from 1, by source id. */
  readonly bodyLines: ReadonlyMap<string, number>
  /** The address of the page of each source that has one, by source id. */
  readonly urls: ReadonlyMap<string, string>
  readonly decisions: readonly Decision[]
  /** Trouble while reading, one sentence each. */
  readonly troubles: readonly string[]
}

/** What is known of a story before it is read. */
export interface StoryProgress {
  readonly sources: number
  /** Facts accepted or rejected; null when the decisions cannot be read. */
  readonly decided: number | null
}

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** Everything the screen shows follows from this. */
export interface ScreenState {
  readonly size: Size
  /** Names of all stories of the project. */
  readonly stories: readonly string[]
  /** By name. */
  readonly progress: ReadonlyMap<string, StoryProgress>
  /** Index into `stories`. */
  readonly choice: number
  /** The story that is being read from disk. */
  readonly loading: string | null
  readonly open: {
    readonly index: StoryIndex
    readonly bodies: ReadonlyMap<string, string>
    readonly bodyLines: ReadonlyMap<string, number>
    readonly urls: ReadonlyMap<string, string>
    readonly troubles: readonly string[]
    readonly review: ReviewState
  } | null
  /** Why a story could not be opened. */
  readonly trouble: string | null
}
