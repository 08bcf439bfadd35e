import type { JudgedPair } from '../ask/relation-question.ts'
import type { Opinion } from '../model.ts'

/** Gives a second opinion on how two statements stand to each other. */
export interface Judge {
  /** How many pairs it can think about at once. */
  readonly atOnce: number
  /** Throws `model-failed` when the model cannot be asked. */
  opinionOn(pair: JudgedPair): Promise<Opinion>
  /** One line on what was asked and what it took. */
  summary(): string
}

export type Environment = Readonly<Record<string, string | undefined>>

export interface JudgePlace {
  /** Absolute; folders count from here. */
  readonly cwd: string
  readonly env: Environment
}
