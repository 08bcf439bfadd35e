import { type Entailment, entailmentOf } from '../ask/entailment.ts'
import { ConcordError } from '../errors.ts'
import type { EntailmentFolder } from './entailment-folder.ts'

/** How a hypothesis follows from a premise; null when both together are too long for the model. */
export type Entails = (premise: string, hypothesis: string) => Promise<Entailment | null>

/** As much of `onnxruntime-web` as is used. It is WebAssembly: its installation runs no script and fetches nothing. */
interface Runtime {
  readonly env: { readonly wasm: { numThreads?: number }; logLevel?: string }
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> }
  readonly Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => unknown
}

interface Session {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  run(
    inputs: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, { readonly data: ArrayLike<number> }>>>
}

/** As much of `@huggingface/tokenizers` as is used. */
interface Tokenizers {
  readonly Tokenizer: new (
    tokenizer: object,
    settings: object,
  ) => {
    encode(
      text: string,
      options: { text_pair: string; return_token_type_ids: true },
    ): {
      readonly ids: readonly number[]
      readonly attention_mask: readonly number[]
      readonly token_type_ids?: readonly number[]
    }
  }
}

/** The optional packages; tests hand in others. */
export interface EntailmentPackages {
  readonly runtime: Runtime
  readonly tokenizers: Tokenizers
}

/** Loads both packages from where concord itself is installed, never from the project. Throws `model-failed` when one is missing. */
export async function loadEntailmentPackages(
  load: (name: string) => Promise<unknown> = name => import(name),
): Promise<EntailmentPackages> {
  return {
    runtime: (await loadPackage('onnxruntime-web', load)) as Runtime,
    tokenizers: (await loadPackage('@huggingface/tokenizers', load)) as Tokenizers,
  }
}

async function loadPackage(name: string, load: (name: string) => Promise<unknown>): Promise<unknown> {
  try {
    return await load(name)
  } catch (cause) {
    throw new ConcordError('model-failed', `--judge onnx: needs the package ${name}, which cannot be loaded here`, {
      hint: 'Install it beside concord: npm install onnxruntime-web @huggingface/tokenizers',
      cause,
    })
  }
}

/** Makes the model ready. Throws `models-unreadable` when the packages cannot make sense of its files. */
export async function openEntailment(
  folder: EntailmentFolder,
  { runtime, tokenizers }: EntailmentPackages,
  shown: string,
): Promise<Entails> {
  // One thread: the order in which several add up numbers differs from run to run.
  runtime.env.wasm.numThreads = 1
  runtime.env.logLevel = 'error'
  const [tokenizer, session] = await orUnreadable(shown, async () => [
    new tokenizers.Tokenizer(folder.tokenizer, folder.tokenizerSettings),
    await runtime.InferenceSession.create(folder.model),
  ])
  return async (premise, hypothesis) => {
    const encoded = tokenizer.encode(premise, { text_pair: hypothesis, return_token_type_ids: true })
    if (encoded.ids.length > folder.longest) return null
    const given: Readonly<Record<string, readonly number[]>> = {
      input_ids: encoded.ids,
      attention_mask: encoded.attention_mask,
      token_type_ids: encoded.token_type_ids ?? encoded.ids.map(() => 0),
    }
    return orUnreadable(shown, async () => {
      const inputs = session.inputNames.map(name => {
        const values = BigInt64Array.from(given[name] ?? [], BigInt)
        return [name, new runtime.Tensor('int64', values, [1, values.length])]
      })
      const outputs = await session.run(Object.fromEntries(inputs))
      const scores = Array.from(outputs[session.outputNames[0] ?? '']?.data ?? [])
      if (scores.length !== 3 || !scores.every(Number.isFinite)) throw new Error(`${scores.length} scores, not three`)
      return entailmentOf(scores, folder.labels)
    })
  }
}

async function orUnreadable<T>(shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new ConcordError('models-unreadable', `${shown}: the model cannot be run, ${(cause as Error).message}`, {
      hint: 'Expected a model for natural language inference that takes input_ids, attention_mask and perhaps token_type_ids.',
      cause,
    })
  }
}
