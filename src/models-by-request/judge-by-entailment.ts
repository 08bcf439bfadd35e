import { basename, resolve } from 'node:path'
import { relationOfEntailment } from '../ask/entailment.ts'
import { plainText } from '../ask/plain-text.ts'
import { readEntailmentFolder } from './entailment-folder.ts'
import { loadEntailmentPackages, openEntailment } from './entailment-runtime.ts'
import type { Judge, JudgePlace } from './judge.ts'

/** A judge on this machine: the folder of a model for natural language inference. Nothing is sent anywhere. */
export async function judgeByEntailment(
  words: string,
  { cwd }: Pick<JudgePlace, 'cwd'>,
  load: typeof loadEntailmentPackages = loadEntailmentPackages,
): Promise<Judge> {
  const path = resolve(cwd, words)
  const folder = await readEntailmentFolder(path, words)
  const entails = await openEntailment(folder, await load(), words)
  const model = basename(path)
  let judged = 0
  return {
    // One core does the work.
    atOnce: 1,
    async opinionOn({ a, b }) {
      const [left, right] = [plainText(a.text), plainText(b.text)]
      const forth = await entails(left, right)
      const back = await entails(right, left)
      judged += 1
      if (forth === null || back === null) return { model, relation: null, why: 'the two are too long for the model' }
      return { model, ...relationOfEntailment(forth, back) }
    },
    summary: () => `concord: judge ${model}: ${judged} pairs, on this machine\n`,
  }
}
