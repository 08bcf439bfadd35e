import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type EntailmentLabel, entailmentLabels } from '../ask/entailment.ts'
import { ConcordError } from '../errors.ts'
import { kindOf, readText } from '../store/files.ts'

/** The files of a model for natural language inference, laid out as its makers publish it. */
export interface EntailmentFolder {
  readonly model: Uint8Array
  /** `tokenizer.json` and `tokenizer_config.json`, as they are. */
  readonly tokenizer: object
  readonly tokenizerSettings: object
  /** What stands at which place of the model's output. */
  readonly labels: readonly EntailmentLabel[]
  /** In tokens, for both statements together. */
  readonly longest: number
}

/** Where exports put the model, the exact one before the one with fewer bits. */
const modelFiles = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx']

/** Reads `config.json`, `tokenizer.json` and the ONNX file. Throws `models-unreadable` that says what is missing or unfit. */
export async function readEntailmentFolder(folder: string, shown: string): Promise<EntailmentFolder> {
  const config = await readJson(folder, shown, 'config.json', configSchema)
  const tokenizer = await readJson(folder, shown, 'tokenizer.json', anyObject)
  const hasSettings = (await kindOf(join(folder, 'tokenizer_config.json'))) !== null
  return {
    model: await readModel(folder, shown),
    tokenizer,
    tokenizerSettings: hasSettings ? await readJson(folder, shown, 'tokenizer_config.json', anyObject) : {},
    labels: labelsOf(config.id2label, shown),
    // RoBERTa counts two more than it can take.
    longest: Math.min((config.max_position_embeddings ?? usualLength) - 2, usualLength),
  }
}

/** In tokens. Such models are trained on up to 512; two statements have about a tenth. */
const usualLength = 512

const anyObject = v.looseObject({})

const configSchema = v.object({
  id2label: v.record(v.string(), v.string()),
  max_position_embeddings: v.optional(v.fallback(v.pipe(v.number(), v.minValue(16)), usualLength)),
})

/** "ENTAILMENT", "entailment", "Contradiction": makers differ in the order and the letters. */
function labelsOf(names: Readonly<Record<string, string>>, shown: string): EntailmentLabel[] {
  const found = Object.keys(names)
    .sort((left, right) => Number(left) - Number(right))
    .map(place => entailmentLabels.find(label => names[place]!.toLowerCase().startsWith(label.slice(0, 6))))
  const labels = found.filter(label => label !== undefined)
  if (found.length === 3 && new Set(labels).size === 3) return labels
  throw unreadable(`${shown}/config.json`, 'expected id2label to name entailment, neutral and contradiction')
}

async function readJson<T>(
  folder: string,
  shown: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T> {
  const path = `${shown}/${name}`
  const text = await readText(join(folder, name), path, 'models-unreadable')
  try {
    return v.parse(schema, JSON.parse(text))
  } catch {
    throw unreadable(path, 'is not what a model of this kind comes with')
  }
}

async function readModel(folder: string, shown: string): Promise<Uint8Array> {
  for (const name of modelFiles) {
    if ((await kindOf(join(folder, name))) === null) continue
    try {
      return await readFile(join(folder, name))
    } catch (cause) {
      throw unreadable(`${shown}/${name}`, `cannot be read, ${(cause as Error).message}`)
    }
  }
  throw unreadable(shown, `holds no model, expected one of ${modelFiles.join(', ')}`)
}

const unreadable = (path: string, what: string): ConcordError =>
  new ConcordError('models-unreadable', `${path}: ${what}`, {
    hint: 'Expected a folder with an ONNX model for natural language inference, its config.json and its tokenizer.json.',
  })
