import { ConcordError } from '../errors.ts'
import type { Judge, JudgePlace } from './judge.ts'
import { judgeByEndpoint } from './judge-by-endpoint.ts'
import { judgeByEntailment } from './judge-by-entailment.ts'

/** Every kind of judge, by the word in front of the colon. */
const judges: Readonly<Record<string, (words: string, place: JudgePlace) => Judge | Promise<Judge>>> = {
  openai: judgeByEndpoint,
  onnx: judgeByEntailment,
}

/** Reads `openai:<url>#<model>` or `onnx:<folder>`. Throws `usage` for anything else, and what the judge itself throws. */
export async function openJudge(words: string, place: JudgePlace): Promise<Judge> {
  const [, kind = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(words) ?? []
  const open = Object.hasOwn(judges, kind) ? judges[kind] : undefined
  if (!open || rest === '')
    throw new ConcordError('usage', 'Unexpected --judge, expected openai:<url>#<model> or onnx:<folder>.')
  return open(rest, place)
}
