import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ConcordError } from '../../src/errors.ts'
import { type EntailmentPackages, loadEntailmentPackages } from '../../src/models-by-request/entailment-runtime.ts'
import { judgeByEntailment } from '../../src/models-by-request/judge-by-entailment.ts'
import { writeTinyModel } from './tiny-entailment-model.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-nli-'))
  await writeTinyModel(folder)
})
afterEach(() => rm(folder, { recursive: true }))

const statement = (text: string) => ({ text, speakers: [], published: null })
const sank = statement('The ferry sank.')
const didNotSink = statement('The ferry did not sink.')

/** Packages that answer by table: premise, then hypothesis. Scores in the order of the tiny model's labels. */
function packagesThatSay(scores: (premise: string, hypothesis: string) => readonly number[]) {
  const run: { given: Record<string, readonly bigint[]>; last: readonly number[] } = { given: {}, last: [] }
  const packages: EntailmentPackages = {
    runtime: {
      env: { wasm: {} },
      Tensor: class {
        readonly data: BigInt64Array
        constructor(_: 'int64', data: BigInt64Array) {
          this.data = data
        }
      },
      InferenceSession: {
        create: async () => ({
          inputNames: ['input_ids', 'attention_mask'],
          outputNames: ['logits'],
          run: async inputs => {
            run.given = Object.fromEntries(
              Object.entries(inputs).map(([name, tensor]) => [name, [...(tensor as { data: BigInt64Array }).data]]),
            )
            return { logits: { data: run.last } }
          },
        }),
      },
    },
    tokenizers: {
      Tokenizer: class {
        encode(text: string, { text_pair }: { text_pair: string }) {
          run.last = scores(text, text_pair)
          const ids = [...text, ...text_pair].map((_, index) => index)
          return { ids, attention_mask: ids.map(() => 1) }
        }
      },
    },
  }
  return { run, packages }
}

const contradiction = [4, 0, 0]
const entailment = [0, 4, 0]
const neutral = [0, 0, 4]

describe('both directions make one relation', () => {
  test.each([
    ['contradicts', contradiction, contradiction],
    ['agrees', entailment, entailment],
    ['refines', entailment, neutral],
    ['refines', neutral, entailment],
    ['differs', neutral, neutral],
    ['differs', contradiction, neutral],
    ['differs', entailment, contradiction],
    ['differs', [1, 1, 1], contradiction],
  ])('%s: %j forth, %j back', async (relation, forth, back) => {
    const { packages } = packagesThatSay(premise => (premise === sank.text ? forth : back))
    const judge = await judgeByEntailment(folder, { cwd: '/' }, async () => packages)
    const opinion = await judge.opinionOn({ a: sank, b: statement('It went down.') })
    expect(opinion).toMatchObject({ model: basename(folder), relation })
    expect(opinion.why).toMatch(/^a → b \w+ \d\.\d\d, b → a \w+ \d\.\d\d$/)
  })
})

test('the model gets what it asks for by name, on one thread', async () => {
  const { run, packages } = packagesThatSay(() => neutral)
  const judge = await judgeByEntailment(folder, { cwd: '/' }, async () => packages)
  await judge.opinionOn({ a: statement('ab'), b: statement('c') })
  expect(run.given).toEqual({ input_ids: [0n, 1n, 2n], attention_mask: [1n, 1n, 1n] })
  expect(packages.runtime.env.wasm.numThreads).toBe(1)
  expect(judge.summary()).toBe(`concord: judge ${basename(folder)}: 1 pairs, on this machine\n`)
})

test('what is too long for it gets no opinion', async () => {
  const { packages } = packagesThatSay(() => entailment)
  const judge = await judgeByEntailment(folder, { cwd: '/' }, async () => packages)
  expect(await judge.opinionOn({ a: sank, b: statement('on and '.repeat(20)) })).toMatchObject({ relation: null })
})

test.each([[[1, 2]], [[Number.NaN, 0, 1]]])('scores it cannot use are an error: %j', async scores => {
  const { packages } = packagesThatSay(() => scores)
  const judge = await judgeByEntailment(folder, { cwd: '/' }, async () => packages)
  await expect(judge.opinionOn({ a: sank, b: sank })).rejects.toMatchObject({ code: 'models-unreadable' })
})

test('a missing package is named, with what to do', async () => {
  const load = async (name: string) => {
    if (name === 'onnxruntime-web') throw new Error('Cannot find package')
    return {}
  }
  await expect(judgeByEntailment(folder, { cwd: '/' }, () => loadEntailmentPackages(load))).rejects.toMatchObject({
    code: 'model-failed',
    message: expect.stringContaining('onnxruntime-web'),
    hint: expect.stringContaining('npm install onnxruntime-web @huggingface/tokenizers'),
  })
})

// The packages are optional: where they are installed the tiny model really runs, elsewhere the message is what a user sees.
test('a tiny model with the real packages', async () => {
  const judge = await judgeByEntailment(folder, { cwd: '/' }).catch((error: unknown) => error)
  if (judge instanceof ConcordError) {
    expect(judge.message).toContain('needs the package')
    return
  }
  const { opinionOn } = judge as Awaited<ReturnType<typeof judgeByEntailment>>
  expect(await opinionOn({ a: sank, b: didNotSink })).toMatchObject({ relation: 'contradicts' })
  expect(await opinionOn({ a: sank, b: sank })).toMatchObject({ relation: 'agrees' })
})

describe('a folder that is no model', () => {
  const open = () => judgeByEntailment(folder, { cwd: '/' }, async () => packagesThatSay(() => neutral).packages)
  test.each(['config.json', 'tokenizer.json'])('%s is missing', async name => {
    await rm(join(folder, name))
    await expect(open()).rejects.toMatchObject({ code: 'models-unreadable', message: expect.stringContaining(name) })
  })
  test('no ONNX file', async () => {
    await rm(join(folder, 'onnx'), { recursive: true })
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining('holds no model') })
  })
  test.each([
    '{',
    '[]',
    '{"id2label": {"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"}}',
    '{"id2label": {"0": "entailment"}}',
  ])('a config that does not say what comes out: %s', async config => {
    await writeFile(join(folder, 'config.json'), config)
    await expect(open()).rejects.toMatchObject({
      code: 'models-unreadable',
      message: expect.stringContaining('config.json'),
    })
  })
})
