import { expect, test } from 'vitest'
import type { Draft } from '../../src/extract/repair/draft.ts'
import { mendLostPredicates } from '../../src/extract/repair/lost-predicates.ts'

/** `form/UPOS/XPOS>head:relation` a word; heads count from 0, -1 is the root. */
function draft(text: string): Draft {
  const words = text.split(' ').map(word => /^(.+)\/(.+)\/(.+)>(-?\d+):(.+)$/.exec(word)!.slice(1))
  return {
    tokens: words.map(([form = '', upos = '', xpos = '']) => ({ form, lemma: form, upos, xpos, start: 0, end: 0 })),
    heads: words.map(word => Number(word[3])),
    relations: words.map(word => word[4]!),
    names: [],
  }
}

test('a clause without subject behind what was set off is what the noun does', () => {
  const tree = draft(
    'Heron/PROPN/NNP>-1:root ,/PUNCT/,>4:punct with/ADP/IN>4:case forty/NUM/CD>4:nummod cabins/NOUN/NNS>0:nmod ,/PUNCT/,>8:punct is/AUX/VBZ>8:cop a/DET/DT>8:det ferry/NOUN/NN>0:appos',
  )
  mendLostPredicates(tree)
  expect([tree.heads[8], tree.relations[8], tree.heads[0], tree.relations[0]]).toEqual([-1, 'root', 8, 'nsubj'])
})

test('but a relative clause stays with its noun', () => {
  const tree = draft(
    'Heron/PROPN/NNP>-1:root ,/PUNCT/,>4:punct which/PRON/WDT>4:nsubj is/AUX/VBZ>4:cop old/ADJ/JJ>0:acl:relcl',
  )
  mendLostPredicates(tree)
  expect(tree.heads).toEqual([-1, 4, 4, 4, 0])
})
