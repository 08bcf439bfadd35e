import { describe, expect, it } from 'vitest'
import { openPage } from '../../src/read/read-page.ts'
import { bytesOf, codeOf, fire, paragraphsOf, read } from './pages.ts'

const dump = `The Coast Herald - News Sport WEATHER Opinion Ferries Harbour Lund Politics
Coast Herald News

Ferry fire kills two in Lund harbour

Two people died when a ferry burned, and all crossings are stopped until Thursday.

By JO LUND \u00a0
MARCH 16, 2021 15:33
The burning ferry in Lund harbour (photo credit: BO ROE/COAST PRESS)
The burning ferry in Lund harbour
(photo credit: BO ROE/COAST PRESS)
${fire[0]}
${fire[1]}
Read more: Mayor opens new pier
Two people died when a ferry burned, and all crossings are stopped until Thursday.
${fire[2]}

Tags Ferries Harbour Lund
Subscribe for our daily newsletter
By subscribing I accept the terms of use

Most Read

1

Lighthouse keeper retires after forty years

Customer Service
For customers abroad: the desk can be reached by telephone from Sunday to Thursday between 7 and 14, e-mail subs@coast.example
Copyright © 2021 Coast Media. All rights reserved • Terms of Use`

describe('the text of a page', () => {
  it('gives the article and nothing else; a deck the article repeats once', async () => {
    const page = await read(dump, 'coast.txt')
    expect(paragraphsOf(page)).toEqual([
      fire[0],
      fire[1],
      'Two people died when a ferry burned, and all crossings are stopped until Thursday.',
      fire[2],
    ])
  })

  it('gives title, deck, author in usual letters and the day; an hour without a zone is no instant', async () => {
    expect(await read(dump, 'coast.txt')).toMatchObject({
      title: 'Ferry fire kills two in Lund harbour',
      deck: 'Two people died when a ferry burned, and all crossings are stopped until Thursday.',
      author: 'Jo Lund',
      published: '2021-03-16',
      outlet: null,
      kind: 'text',
    })
  })

  it('reads a bare article of one sentence', async () => {
    expect(await read(`${fire[0]}\n`, 'short.txt')).toMatchObject({ title: null, published: null, body: fire[0] })
  })

  it('joins lines broken at a width', async () => {
    const wrapped = fire.map(text => text.replace(/(.{1,64})(?:\s|$)/g, '$1\n')).join('\n')
    expect(paragraphsOf(await read(wrapped, 'wire.txt'))).toEqual(fire)
  })

  it('keeps what is printed and drops what is not seen', async () => {
    const text =
      'The ca\u0301fe\u0301 “Müller”\u202e in\u00a0the  har\u00adbour\u0007 was\u200b closed by \ufeffthe mayor on Monday after the fire.'
    expect((await read(text, 'a.txt')).body).toBe(
      'The ca\u0301fe\u0301 “Müller” in the harbour was closed by the mayor on Monday after the fire.',
    )
  })

  it('reads the format from the text where the name does not tell', async () => {
    expect(
      (await read(`<!doctype html><article>${fire.map(text => `<p>${text}</p>`).join('')}</article>`, '-')).kind,
    ).toBe('html')
    expect(
      (await read(`<!doctype html><article>${fire.map(text => `<p>${text}</p>`).join('')}</article>`, 'saved.txt'))
        .kind,
    ).toBe('html')
    expect((await read(fire.join('\n\n'), '-')).kind).toBe('text')
  })

  it('takes a text with front matter as a stored article, and a rule between paragraphs for none', () => {
    const opened = (text: string) => openPage({ name: 'coast.txt', bytes: bytesOf(text) })
    expect(opened(`---\noutlet: The Coast\npublished: 2021-05-05\n---\n\n${fire.join('\n\n')}`).stored).toBe(true)
    expect(opened(`---\n${fire[0]}\n---\n${fire[1]}`).stored).toBe(false)
  })

  it('finds no article in a menu', async () => {
    expect(await codeOf(read('Home\nNews\nSport\nWeather\n', 'menu.txt'))).toBe('article-not-found')
  })

  it('reads 5 MB of paragraphs, and of one line', async () => {
    const many = Array.from({ length: 15_000 }, (_, index) => `${index} ${fire.join(' ')}`).join('\n')
    expect(paragraphsOf(await read(many, 'long.txt'))).toHaveLength(15_000)
    expect((await read(`${fire[0]} `.repeat(50_000), 'line.txt')).body.length).toBeGreaterThan(4_000_000)
  })
})

describe('Markdown', () => {
  it('is read like text, without its signs', async () => {
    const page = await read(
      `# Ferry *fire* in Lund\n\nBy Jo Lund\n\n${fire[0]}\n\n![Smoke](a.jpg)\n\n${fire[1]?.replace('harbour master', '[harbour\nmaster](https://a.example)')}\n\n${fire[2]}\n`,
      'a.md',
    )
    expect(page).toMatchObject({ title: 'Ferry fire in Lund', author: 'Jo Lund', kind: 'markdown' })
    expect(paragraphsOf(page)).toEqual(fire)
  })
})
