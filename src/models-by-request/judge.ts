import type { JudgedPair } from '../ask/relation-question.ts'
import { ConcordError } from '../errors.ts'
import type { Opinion } from '../model.ts'
import { judgeByEndpoint } from './judge-by-endpoint.ts'
import { judgeByEntailment } from './judge-by-entailment.ts'

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

/** Every kind of judge, by the word in front of the colon. */
const judges: Readonly<Record<string, (words: string, place: JudgePlace) => Judge | Promise<Judge>>> = {
  openai: judgeByEndpoint,
  onnx: judgeByEntailment,
}

export interface JudgePlace {
  /** Absolute; folders count from here. */
  readonly cwd: string
  readonly env: Environment
}

/** Reads `openai:<url>#<model>` or `onnx:<folder>`. Throws `usage` for anything else, and what the judge itself throws. */
export async function openJudge(words: string, place: JudgePlace): Promise<Judge> {
  const [, kind = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(words) ?? []
  const open = Object.hasOwn(judges, kind) ? judges[kind] : undefined
  if (!open || rest === '')
    throw new ConcordError('usage', 'Unexpected --judge, expected openai:<url>#<model> or onnx:<folder>.')
  return open(rest, place)
}
