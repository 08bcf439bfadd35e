import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A model for natural language inference made by hand: each word of the two sentences adds its own three scores, and the highest sum wins.
 * "not" speaks for a contradiction, "maybe" for neutral, everything else for entailment.
 */
const words = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'the', 'ferry', 'sank', 'not', 'did', 'sink', 'maybe', '.']
/** In the order of `id2label` below. */
const scores = words.map(word => (word === 'not' ? [9, 0, 0] : word === 'maybe' ? [0, 0, 9] : [0, 0.5, 0]))

export async function writeTinyModel(folder: string): Promise<void> {
  await mkdir(join(folder, 'onnx'), { recursive: true })
  await writeFile(join(folder, 'onnx', 'model.onnx'), modelBytes())
  await writeFile(
    join(folder, 'config.json'),
    JSON.stringify({
      id2label: { 0: 'CONTRADICTION', 1: 'ENTAILMENT', 2: 'NEUTRAL' },
      max_position_embeddings: 64,
    }),
  )
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer))
}

const special = (id: number) => ({
  id,
  content: words[id],
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
  special: true,
})

const tokenizer = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [0, 1, 2, 3].map(special),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [piece('SpecialToken', '[CLS]', 0), piece('Sequence', 'A', 0), piece('SpecialToken', '[SEP]', 0)],
    pair: [
      piece('SpecialToken', '[CLS]', 0),
      piece('Sequence', 'A', 0),
      piece('SpecialToken', '[SEP]', 0),
      piece('Sequence', 'B', 1),
      piece('SpecialToken', '[SEP]', 1),
    ],
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
    },
  },
  decoder: null,
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(words.map((word, index) => [word, index])),
  },
}

function piece(kind: 'SpecialToken' | 'Sequence', id: string, type: number): object {
  return { [kind]: { id, type_id: type } }
}

// ONNX is a protocol buffer (onnx.proto): fields by number, each a varint or a run of bytes with its length.

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))]
const number = (field: number, value: number): number[] => [...varint(field * 8), ...varint(value)]
const bytes = (field: number, content: readonly number[]): number[] => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
]
const text = (field: number, content: string): number[] => bytes(field, [...Buffer.from(content)])

const float = 1
const int64 = 7

function modelBytes(): Uint8Array {
  const weights = [...new Uint8Array(Float32Array.from(scores.flat()).buffer)]
  const graph = [
    ...bytes(1, node('Gather', ['scores', 'input_ids'], 'by_word')),
    ...bytes(1, [
      ...node('ReduceSum', ['by_word'], 'logits'),
      ...bytes(5, ints('axes', 1)),
      ...bytes(5, int('keepdims', 0)),
    ]),
    ...text(2, 'tiny'),
    ...bytes(5, [
      ...number(1, words.length),
      ...number(1, 3),
      ...number(2, float),
      ...text(8, 'scores'),
      ...bytes(9, weights),
    ]),
    ...bytes(11, value('input_ids', int64, [1, 'length'])),
    ...bytes(11, value('attention_mask', int64, [1, 'length'])),
    ...bytes(11, value('token_type_ids', int64, [1, 'length'])),
    ...bytes(12, value('logits', float, [1, 3])),
  ]
  // Version 11 of the operators is the last in which the axes of a sum are an attribute.
  return Uint8Array.from([...number(1, 7), ...bytes(7, graph), ...bytes(8, [...text(1, ''), ...number(2, 11)])])
}

const node = (operator: string, inputs: readonly string[], output: string): number[] => [
  ...inputs.flatMap(input => text(1, input)),
  ...text(2, output),
  ...text(4, operator),
]
const int = (name: string, content: number): number[] => [...text(1, name), ...number(3, content), ...number(20, 2)]
const ints = (name: string, content: number): number[] => [...text(1, name), ...number(8, content), ...number(20, 7)]

function value(name: string, type: number, shape: readonly (number | string)[]): number[] {
  const dimensions = shape.flatMap(each => bytes(1, typeof each === 'number' ? number(1, each) : text(2, each)))
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, dimensions)]))]
}
