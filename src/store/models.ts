import { readFileSync } from 'node:fs'
import { ConcordError } from '../errors.ts'
import { createLanguage, type TrainedLanguage } from '../language/index.ts'
import { readKnownWords } from '../language/known-words.ts'
import { readLemmas } from '../language/lemma.ts'
import { readNameModel } from '../language/name-model.ts'
import { readReaderModel } from '../language/reader-model.ts'
import { readVectors } from '../language/vectors.ts'
import { sha256 } from './sha256.ts'

/** Beside `src/` and `dist/` alike. */
const installed = new URL('../../models/', import.meta.url)

let language: TrainedLanguage | undefined

/** The language layer with the weights that come with concord; read once. Throws `models-unreadable`. */
export function loadLanguage(): TrainedLanguage {
  language ??= readLanguage(installed)
  return language
}

/** SHA-256 over all files of weights: equal weights of equal versions of concord conclude the same from the same sources. */
export function modelsDigest(): string {
  const names = ['reader.bin', 'names.bin', 'words.bin', 'lemmas.bin', 'vectors.bin', 'aligner.json']
  return sha256(...names.map(name => readModel(installed, name, bytes => bytes)))
}

/** Reads the language layer from a folder (a URL that ends in `/`). */
export function readLanguage(folder: URL): TrainedLanguage {
  return createLanguage({
    reader: readModel(folder, 'reader.bin', readReaderModel),
    names: readModel(folder, 'names.bin', readNameModel),
    words: readModel(folder, 'words.bin', readKnownWords),
    lemmas: readModel(folder, 'lemmas.bin', readLemmas),
    vectors: readModel(folder, 'vectors.bin', readVectors),
  })
}

function readModel<Model>(folder: URL, name: string, read: (bytes: Uint8Array) => Model): Model {
  try {
    return read(readFileSync(new URL(name, folder)))
  } catch (cause) {
    throw new ConcordError('models-unreadable', `Cannot read models/${name}: ${(cause as Error).message}.`, {
      hint: 'Install concord again, or make the models with `npm run train` (models/README.md says how).',
      cause,
    })
  }
}
