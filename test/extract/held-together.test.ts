import { describe, expect, test } from 'vitest'
import { type ClauseView, viewClause } from '../../src/extract/clause.ts'
import { heldTogether } from '../../src/extract/parts/guards/held-together.ts'
import type { RivalArc } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()
const forms = 'The mayor met voters in some towns like Alton at noon .'.split(' ')
const at = (form: string) => forms.indexOf(form)

function viewWith(...rivals: RivalArc[]): ClauseView {
  const tokens = language.tag(forms)
  return viewClause(tokens, { ...language.parse(tokens), rivals }, [])
}

const phrase = (from: string, to: string) => forms.map((_, word) => word).slice(at(from), at(to) + 1)
const all = new Set(forms.map((_, word) => word))
const together = (view: ClauseView, ...found: number[][]) =>
  heldTogether(view, found, all, at('met')).map(words => words.map(word => forms[word]).join(' '))

describe('a phrase and what may belong to it', () => {
  test('are told together where the reader could hardly tell', () => {
    const view = viewWith({ word: at('Alton'), head: at('towns'), behind: 0.2 })
    expect(together(view, phrase('in', 'towns'), phrase('like', 'Alton'), phrase('at', 'noon'))).toEqual([
      'in some towns like Alton',
      'at noon',
    ])
  })

  test('are told apart where it could', () => {
    const view = viewWith({ word: at('Alton'), head: at('towns'), behind: 2 })
    expect(together(view, phrase('in', 'towns'), phrase('like', 'Alton'))).toEqual(['in some towns', 'like Alton'])
  })

  test('stay whole when it stands elsewhere', () => {
    const view = viewWith({ word: at('voters'), head: at('towns'), behind: 0.1 })
    expect(together(view, phrase('in', 'towns'), phrase('at', 'noon'))).toEqual(['at noon'])
  })

  test('leave a time to the verb', () => {
    const tokens = language.tag(['Osei', 'met', 'the', 'mayor', 'in', 'Alton', 'on', 'Sunday', '.'])
    const view = viewClause(tokens, { ...language.parse(tokens), rivals: [{ word: 7, head: 5, behind: 0 }] }, [])
    expect(
      heldTogether(
        view,
        [
          [4, 5],
          [6, 7],
        ],
        new Set(tokens.keys()),
        1,
      ),
    ).toEqual([
      [4, 5],
      [6, 7],
    ])
  })
})

test('the reader names the arcs it nearly took', () => {
  const tokens = language.tag('Old sailors and mates in boats near the pier in the storm sang .'.split(' '))
  const { heads, rivals = [] } = language.parse(tokens)
  expect(rivals.length).toBeGreaterThan(0)
  for (const { word, head, behind } of rivals) {
    expect(head).not.toBe(heads[word])
    expect(head).not.toBe(word)
    expect(behind).toBeLessThan(1)
  }
})
