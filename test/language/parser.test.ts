import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tree } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'

const parseWords = (sentence: string) => loadLanguage().parse(loadLanguage().tag(sentence.split(' ')))

/** `relation(head, dependant)` for each word, in order. */
function describeTree(sentence: string): string[] {
  const words = sentence.split(' ')
  const { heads, relations } = parseWords(sentence)
  return words.map((word, at) => `${relations[at]}(${words[heads[at]!] ?? 'ROOT'}, ${word})`)
}

function expectTree({ heads, relations }: Tree, count: number): void {
  expect(heads).toHaveLength(count)
  expect(relations).toHaveLength(count)
  expect(heads.filter(head => head === -1)).toHaveLength(Math.min(count, 1))
  heads.forEach((head, at) => {
    expect(relations[at] === 'root').toBe(head === -1)
    const seen = new Set<number>()
    for (let node = at; node !== -1; node = heads[node]!) {
      expect(seen.has(node), 'no word is its own ancestor').toBe(false)
      seen.add(node)
    }
  })
}

describe('trees', () => {
  test('have subject, object and modifiers', () => {
    expect(describeTree('The crew left the harbour on Monday .')).toEqual([
      'det(crew, The)',
      'nsubj(left, crew)',
      'root(ROOT, left)',
      'det(harbour, the)',
      'obj(left, harbour)',
      'case(Monday, on)',
      'obl(left, Monday)',
      'punct(left, .)',
    ])
  })

  test('hang a day on the verb', () => {
    expect(describeTree('The mayor closed the harbour on Monday .')).toContain('obl(closed, Monday)')
  })

  test('mark the passive', () => {
    const tree = describeTree('Two sailors were injured in the fire .')
    expect(tree).toContain('nsubj:pass(injured, sailors)')
    expect(tree).toContain('aux:pass(injured, were)')
  })

  test('hang what is said under the reporting verb', () => {
    const tree = describeTree('Olsen said that the ferry would not sail .')
    expect(tree).toContain('ccomp(said, sail)')
    expect(tree).toContain('advmod(sail, not)')
    expect(tree).toContain('nsubj(sail, ferry)')
  })

  test('attach relative clauses to their noun', () => {
    expect(describeTree('The sailors who survived the fire thanked the crew .')).toContain(
      'acl:relcl(sailors, survived)',
    )
  })

  test('know one word, and none', () => {
    expect(parseWords('Fire')).toEqual({ heads: [-1], relations: ['root'], rivals: [] })
    expect(loadLanguage().parse([])).toEqual({ heads: [], relations: [], rivals: [] })
  })

  test('are trees with one root, whatever the words', () => {
    const word = fc.oneof(fc.constantFrom('the', 'ferry', 'said', ',', 'who', '"', 'and', '.', 'to'), fc.string())
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), words => {
        const tokens = loadLanguage().tag(words)
        expectTree(loadLanguage().parse(tokens), words.length)
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('are made for sentences of thousands of words, later pieces under the first', () => {
    const words = Array.from({ length: 5000 }, (_, at) => (at % 2 === 0 ? 'ferry' : 'and'))
    const tree = loadLanguage().parse(loadLanguage().tag(words))
    expectTree(tree, words.length)
    const root = tree.heads.indexOf(-1)
    expect(
      tree.relations.filter((relation, at) => relation === 'parataxis' && tree.heads[at] === root).length,
    ).toBeGreaterThan(30)
  })

  test('are made for words of any length, unknown tags and halves of letters', () => {
    const token = (form: string) => ({ form, lemma: form, upos: 'NO', xpos: 'TAG', start: 0, end: form.length })
    const forms = ['ferry'.repeat(2000), '\ud83d', '', '__proto__', '\udea2\ud83d']
    expectTree(loadLanguage().parse(forms.map(token)), forms.length)
  })

  test('depend on the words only', () => {
    const [first, second] = [parseWords('The ferry sank .'), parseWords('The ferry sank .')]
    expect(first).toEqual(second)
  })
})
