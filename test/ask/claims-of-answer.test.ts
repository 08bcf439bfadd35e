import { describe, expect, test } from 'vitest'
import { type CheckedClaims, claimsOfAnswer } from '../../src/ask/claims-of-answer.ts'
import type { OfferedClaim } from '../../src/ask/claims-question.ts'
import type { Source } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { article } from '../fixtures/articles.ts'

const body = `A fire at the old ferry terminal hurt 17 people on Friday, the port authority said.

Mayor Ruth Amsel plans to close the harbour on Saturday. She will not reopen the pier before Monday, officials said.

The terminal was built in 1931. At least 12 boats burned in Westport. Tom Berg may resign.\u00a0The “Aliza” was towed to Northport – slowly.`

const source = article(body, { outlet: 'The Harbour Herald', published: '2024-05-03' })
const language = loadLanguage()

function check(...offers: readonly Partial<OfferedClaim>[]): CheckedClaims {
  const whole = offers.map(
    (offer): OfferedClaim => ({
      text: '',
      quote: '',
      attribution: [],
      polarity: 'affirmed',
      status: 'happened',
      ...offer,
    }),
  )
  return claimsOfAnswer(whole, source, language.analyse(body, source), source.published, language)
}

const authority = [{ speaker: 'the port authority', cue: 'said' }]
const fire: Partial<OfferedClaim> = {
  text: 'A fire at the old ferry terminal hurt 17 people on 3 May 2024.',
  quote: 'A fire at the old ferry terminal hurt 17 people on Friday',
  attribution: authority,
}
const built: Partial<OfferedClaim> = {
  text: 'The terminal was built in 1931.',
  quote: 'The terminal was built in 1931',
}
const boats: Partial<OfferedClaim> = {
  text: 'At least 12 boats burned in Westport.',
  quote: 'At least 12 boats burned in Westport',
}
const pier: Partial<OfferedClaim> = {
  text: 'Ruth Amsel will not reopen the pier before Monday.',
  quote: 'She will not reopen the pier before Monday',
  attribution: [{ speaker: 'officials', cue: 'said' }],
  polarity: 'negated',
  status: 'planned',
}
const closing: Partial<OfferedClaim> = {
  text: 'Mayor Ruth Amsel plans to close the harbour on Saturday.',
  quote: 'Mayor Ruth Amsel plans to close the harbour on Saturday',
  status: 'planned',
}
const berg: Partial<OfferedClaim> = { text: 'Tom Berg may resign.', quote: 'Tom Berg may resign', status: 'possible' }

test('a claim that the article bears out has the shape of concord’s own, and the rule `model`', () => {
  const { claims, refused } = check(fire)
  expect(refused).toEqual([])
  expect(claims).toMatchObject([
    {
      source: 'herald',
      text: fire.text,
      quote: { exact: fire.quote, start: 0, end: 57 },
      attribution: [{ speaker: 'the port authority', cue: 'said' }],
      polarity: 'affirmed',
      status: 'happened',
      times: [{ text: 'Friday', value: '2024-05-03' }],
      quantities: [{ text: '17', value: 17, counted: 'people' }],
      rule: 'model',
      parts: [],
    },
  ])
})

test('each of these stands in the article', () => {
  const { claims, refused } = check(berg, pier, fire, boats, closing, built)
  expect(refused).toEqual([])
  expect(claims.map(({ text }) => text)).toEqual([fire, closing, pier, built, boats, berg].map(({ text }) => text))
  for (const { quote } of claims) expect(body.slice(quote.start, quote.end)).toBe(quote.exact)
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
})

describe('what does not is refused with the reason', () => {
  test.each<[string, Partial<OfferedClaim>, string]>([
    ['a quote that is nowhere', { ...built, quote: 'The terminal was built in 1913' }, 'quote does not stand'],
    ['a quote that ends in a number', { ...built, quote: 'The terminal was built in 19' }, 'quote does not stand'],
    ['no quote', { ...built, quote: ' ' }, 'quote does not stand'],
    [
      'a quote over several sentences',
      { ...built, quote: body.slice(body.indexOf('The terminal'), -20) },
      'one sentence',
    ],
    ['no text', { ...built, text: ' \u0000 ' }, 'no words'],
    [
      'another number',
      { ...fire, text: 'A fire at the old ferry terminal hurt 71 people on Friday.' },
      'the number “71”',
    ],
    [
      'a number lost',
      { ...fire, text: 'A fire at the old ferry terminal hurt people on Friday.' },
      'the number “17” of the quote was lost',
    ],
    ['a bound lost', { ...boats, text: '12 boats burned in Westport.' }, 'the number “12”'],
    [
      'another day',
      { ...fire, text: 'A fire at the old ferry terminal hurt 17 people on Thursday.' },
      'the time “Thursday”',
    ],
    ['another year', { ...built, text: 'The terminal was built in 1913.' }, '1913'],
    ['another name', { ...boats, text: 'At least 12 boats burned in Eastport.' }, 'Eastport'],
    ['a name from another sentence', { ...built, text: 'Tom Berg built the terminal in 1931.' }, 'Tom'],
    [
      'a negation lost',
      { ...pier, text: 'Ruth Amsel will reopen the pier before Monday.', polarity: 'affirmed' },
      'negation',
    ],
    ['a negation added', { ...built, text: 'The terminal was never built in 1931.', polarity: 'negated' }, 'negation'],
    ['the wrong polarity', { ...built, polarity: 'negated' }, 'called negated'],
    ['a plan called done', { ...closing, status: 'happened' }, 'called happened'],
    ['a plan told as done', { ...closing, text: 'Mayor Ruth Amsel closed the harbour on Saturday.' }, 'was lost'],
    ['a "may" left out', { ...berg, text: 'Tom Berg resigned.' }, 'was lost'],
    ['a "may" told as a fact', { ...berg, text: 'Tom Berg is resigning.', status: 'ongoing' }, 'was lost'],
    ['a speaker who is not there', { ...fire, attribution: [{ speaker: 'Dana Holm', cue: 'said' }] }, '“Dana Holm”'],
    [
      'another speaker of the article',
      { ...fire, attribution: [{ speaker: 'Ruth Amsel', cue: 'said' }] },
      'the speaker is the port authority',
    ],
    [
      'a reporting word that is not there',
      { ...fire, attribution: [{ speaker: 'the port authority', cue: 'denied' }] },
      '“denied”',
    ],
    ['a speaker left out', { ...fire, attribution: [] }, 'no speaker is given'],
    [
      'another speaker than concord finds',
      { ...pier, attribution: [{ speaker: 'Ruth Amsel', cue: 'said' }] },
      'the speaker is officials',
    ],
    ['a speaker left out whom concord finds', { ...pier, attribution: [] }, 'no speaker is given'],
    ['a speaker without words', { ...fire, attribution: [{ speaker: 'the', cue: 'said' }] }, 'no name'],
    [
      'a claim about something else',
      { ...built, text: 'The terminal was opened to passengers with fireworks in 1931.' },
      'most of its words are new',
    ],
  ])('%s', (_, offer, reason) => {
    const { claims, refused } = check(offer)
    expect(claims).toEqual([])
    expect(refused).toHaveLength(1)
    expect(refused[0]!.reason).toContain(reason)
  })
})

describe('what a model may do', () => {
  test.each<[string, Partial<OfferedClaim>, string]>([
    [
      'straighten marks and spaces',
      { text: 'The "Aliza" was towed to Northport.', quote: 'The "Aliza" was  towed to Northport - slowly' },
      'The “Aliza” was towed to Northport – slowly',
    ],
    [
      'write a number as a word',
      { ...fire, text: 'A fire at the old ferry terminal hurt seventeen people on Friday.' },
      fire.quote!,
    ],
    ['leave a day out', { ...fire, text: 'A fire at the old ferry terminal hurt 17 people.' }, fire.quote!],
    [
      'tell of the saying itself',
      { ...fire, text: 'The port authority said a fire hurt 17 people on Friday.', attribution: [] },
      fire.quote!,
    ],
    ['be more careful', { ...built, status: 'possible' }, built.quote!],
  ])('%s', (_, offer, exact) => {
    const { claims, refused } = check(offer)
    expect(refused).toEqual([])
    expect(claims.map(({ quote }) => quote.exact)).toEqual([exact])
  })

  test('say the same twice: it is one claim', () => {
    expect(check(built, { ...built, text: 'the terminal was built in 1931.' }).claims).toHaveLength(1)
  })
})

test('the order of what is offered changes nothing', () => {
  expect(check(built, fire, berg).claims).toEqual(check(berg, built, fire).claims)
})

test.each(['', '\u0000', '\ud800', 'x'.repeat(1000), '__proto__', '“‘’”', '🚢 '.repeat(300)])(
  'no text of a model makes it throw: %j',
  words => {
    const offer = { text: words, quote: words, attribution: [{ speaker: words, cue: words }] }
    expect(check(offer, { ...built, text: words }, { ...built, attribution: offer.attribution }).claims).toEqual([])
  },
)

test('of the places where a quote stands, the first that bears the claim out is taken', () => {
  const said = '“The pier is closed,” officials said.\n\n'
  const twice: Source = { ...source, body: `${said}The pier is closed.\n` }
  const offer: OfferedClaim = {
    text: 'The pier is closed.',
    quote: 'The pier is closed',
    attribution: [],
    polarity: 'affirmed',
    status: 'ongoing',
  }
  const { claims } = claimsOfAnswer([offer], twice, language.analyse(twice.body, twice), null, language)
  expect(claims.map(({ quote }) => quote.start)).toEqual([said.length])
})
