import { describe, expect, test } from 'vitest'
import { settleDoubled } from '../../src/language/mend/settle-doubled.ts'
import { settleNames } from '../../src/language/mend/settle-names.ts'
import { settleUpAndDown } from '../../src/language/mend/settle-up-and-down.ts'
import type { Token, Tree } from '../../src/model.ts'

/** `form/XPOS>head:relation` a word; heads count from 0, -1 is the root. */
function read(text: string): { tokens: Token[]; tree: Tree } {
  const words = text
    .split(' ')
    .map(word => /^(.+)\/(.+)>(-?\d+):(.+)$/.exec(word)!.slice(1) as [string, string, string, string])
  const uposOf = (tag: string) =>
    tag.startsWith('NNP') ? 'PROPN' : tag.startsWith('NN') ? 'NOUN' : tag.startsWith('VB') ? 'VERB' : 'X'
  const tokens = words.map(([form, xpos]) => ({ form, lemma: form, upos: uposOf(xpos), xpos, start: 0, end: 0 }))
  return { tokens, tree: { heads: words.map(word => Number(word[2])), relations: words.map(word => word[3]) } }
}

const arcs = ({ heads, relations }: Tree) => heads.map((head, at) => `${head}:${relations[at]}`)

describe('what the words settle where the tree errs', () => {
  test('a noun said twice takes no phrase', () => {
    const { tokens, tree } = read(
      'They/PRP>1:nsubj see/VBP>-1:root eye/NN>1:obj to/IN>4:case eye/NN>1:obl on/IN>6:case fees/NNS>4:nmod',
    )
    expect(arcs(settleDoubled(tokens, tree))[6]).toBe('1:obl')
    const other = read(
      'They/PRP>1:nsubj see/VBP>-1:root eye/NN>1:obj to/IN>4:case ear/NN>1:obl on/IN>6:case fees/NNS>4:nmod',
    )
    expect(settleDoubled(other.tokens, other.tree)).toBe(other.tree)
  })

  test('prices are down, not percent', () => {
    const { tokens, tree } = read(
      'Prices/NNS>4:nsubj were/VBD>4:cop down/RB>4:case three/CD>4:nummod percent/NN>-1:root',
    )
    expect(arcs(settleUpAndDown(tokens, tree))).toEqual(['2:nsubj', '2:cop', '-1:root', '4:nummod', '2:obl:unmarked'])
    const other = read('It/PRP>1:nsubj fell/VBD>-1:root down/RP>1:compound:prt three/CD>4:nummod steps/NNS>1:obl')
    expect(settleUpAndDown(other.tokens, other.tree)).toBe(other.tree)
  })

  test('a name without comma or conjunction is no member of a list', () => {
    const { tokens, tree } = read(
      'noise/NN>-1:root and/CC>4:cc the/DT>4:det pilot/NN>4:compound boat/NN>0:conj Heron/NNP>0:conj',
    )
    expect(arcs(settleNames(tokens, tree))[5]).toBe('4:flat')
    const other = read('noise/NN>-1:root in/IN>2:case town/NN>0:nmod and/CC>4:cc Heron/NNP>0:conj')
    expect(settleNames(other.tokens, other.tree)).toBe(other.tree)
  })
})
