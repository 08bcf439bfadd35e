import { existsSync } from 'node:fs'
import type { Language, Statement } from '../src/model.ts'
import { plainClaim } from '../src/statement/plain-claim.ts'
import { termsOf } from '../src/statement/terms.ts'
import { readPairs, readRows } from './labelled-pairs.ts'

/** Keys in fewer sentences are as good as unknown. */
const leastCount = 3

/** In how many sentences of news each key stands. Whole articles where there are some, else the sentences of the pairs in `pairFiles`. */
export function countTerms(
  dataFolder: string,
  pairFiles: readonly string[],
  language: Language,
): { sentences: number; lines: string[] } {
  const texts = new Set<string>()
  for (const file of ['basil/docs.jsonl']) {
    if (existsSync(`${dataFolder}/${file}`))
      for (const row of readRows(`${dataFolder}/${file}`))
        for (const text of row['sentences'] as string[]) texts.add(text)
  }
  for (const file of ['polnear/train.jsonl', 'tempeval3/train.jsonl']) {
    if (!existsSync(`${dataFolder}/${file}`)) continue
    for (const row of readRows(`${dataFolder}/${file}`))
      for (const text of String(row['text']).split(/\n+|(?<=[a-z]{2}[.!?]["”]?) (?=[A-Z"“])/))
        if (text.length > 20) texts.add(text)
  }
  for (const file of pairFiles) for (const { a, b } of readPairs(`${dataFolder}/${file}`)) texts.add(a).add(b)
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const key of new Set(termsOf(statementOf(text, language)).map(term => term.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const byCount = new Map<number, string[]>()
  for (const [key, count] of counts) {
    if (count < leastCount || /\s/.test(key) || /^[@#]/.test(key)) continue
    // Counts above thirty are told to a tenth of themselves.
    const told = count < 30 ? count : Number(count.toPrecision(2))
    byCount.set(told, [...(byCount.get(told) ?? []), key])
  }
  const lines = [...byCount]
    .sort((left, right) => right[0] - left[0])
    .map(([count, keys]) => [count, ...keys.sort()].join(' '))
  return { sentences: texts.size, lines }
}

/** A sentence as it stands, without attribution or status: alignment looks at words, names, numbers, times and roles. */
function statementOf(text: string, language: Language): Statement {
  const { sentences, mentions } = language.analyse(text, { published: null })
  const tokens = sentences.flatMap(sentence => sentence.tokens)
  return { claim: plainClaim('', '', text), published: null, tokens, tree: language.parse(tokens), mentions }
}
