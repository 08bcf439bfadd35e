import { describe, expect, it } from 'vitest'
import { isBoilerplate } from '../../src/read/boilerplate.ts'

describe('isBoilerplate', () => {
  it.each([
    'Advertisement',
    'Share this article',
    'Image 3 of 5',
    'Facebook Twitter Email',
    'Related Stories',
    'You may also like:',
    '[Related: Mayor opens new pier]',
    'READ MORE ON COAST BUSINESS: ferry shares fall',
    'Tags Ferries Harbour Lund',
    'Sign up for our daily newsletter',
    'The Coast in your inbox',
    'Follow Jo Lund on Twitter @jolund',
    '(Image credit: Coast Press)',
    'MARCH 16, 2021 15:33',
    'Updated 3 hours ago',
    '5 min read',
    '© 2021 Coast Media',
    'https://coast.example/fire',
    'This article was originally published by Coast News.',
  ])('knows %s', line => expect(isBoilerplate(line)).toBe(true))

  it.each([
    'The mayor will share this money with the harbour.',
    'More than forty people watched from the pier.',
    'Related parties sold their shares before the fire, the court heard.',
    'Updated rules for ferries come into force in May.',
    'Follow-up inspections found rust on both decks.',
    'On March 16, 2021, the ferry burned.',
    'The newspaper’s newsletter was the first to report the fire, and the police confirmed it.',
    '“Sign up for what?” she asked.',
    'Reuters reported the fire first.',
    '“No.”',
  ])('leaves %s alone', line => expect(isBoilerplate(line)).toBe(false))
})
