import type { Tree } from '../model.ts'
import { createMemory } from '../text/remember.ts'
import type { Reader, Reading } from './reader.ts'

/** Sentences of which all is remembered, and pieces of which the tree is; a story of ten articles has some 500. */
const mostRemembered = 4096

/** Words of any kind as one string, without two lists that give the same. Joined at once: a string made bit by bit is copied before it is looked up. */
const keyOf = (words: readonly string[]): string => `${words.map(word => word.length).join(' ')}:${words.join(' ')}`

/** The reader with a memory. Of the pieces that sentences are cut into nobody asks but the tree; a sentence that was read has one already. */
export function rememberReadings({ read, parse }: Reader): Reader {
  const readings = createMemory<Reading>(mostRemembered)
  const trees = createMemory<Tree>(mostRemembered)
  return {
    read(forms) {
      const key = keyOf(forms)
      return readings.find(key) ?? readings.keep(key, read(forms))
    },
    parse(forms) {
      const key = keyOf(forms)
      return readings.find(key)?.tree ?? trees.find(key) ?? trees.keep(key, parse(forms))
    },
  }
}
