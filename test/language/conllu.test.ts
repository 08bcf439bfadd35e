import { describe, expect, test } from 'vitest'
import { formatConllu, readConllu } from '../../src/language/conllu.ts'
import { loadLanguage } from '../../src/store/models.ts'

const input = `# text = “Fire!” she didn’t say.
1\t“\t_
2\tFire\t_
3-4\tdidn’t\t_
3\tdid\t_
4\tn’t\t_
4.1\tempty\t_

# only a comment

1\tBoats\t_
`

function analyse(sentences: readonly string[][]): string {
  const language = loadLanguage()
  return formatConllu(
    sentences.map(forms => {
      const tokens = language.tag(forms)
      return { forms, tokens, tree: language.parse(tokens), features: tokens.map(token => language.features(token)) }
    }),
  )
}

describe('CoNLL-U', () => {
  test('gives forms without multiword ranges, empty nodes and empty sentences', () => {
    expect(readConllu(input)).toEqual([['“', 'Fire', 'did', 'n’t'], ['Boats']])
    expect(readConllu(input.replaceAll('\n', '\r\n'))).toEqual(readConllu(input))
    expect(readConllu('')).toEqual([])
  })

  test('prints the words it was given, in ten columns', () => {
    const printed = analyse(readConllu(input))
    expect(readConllu(printed)).toEqual(readConllu(input))
    const lines = printed.split('\n').filter(line => line !== '')
    expect(lines.every(line => line.split('\t').length === 10)).toBe(true)
    expect(lines.at(-1)).toBe('1\tBoats\tboat\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\t_')
  })

  test('keeps lines whole whatever a word holds', () => {
    expect(
      analyse([['fer\try', '']])
        .split('\n')[1]!
        .split('\t'),
    ).toHaveLength(10)
  })
})
