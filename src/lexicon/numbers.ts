/**
 * English number words and the words that bound a number. Written for news prose from general knowledge; fractions and magnitudes
 * follow the abbreviations that Reuters, the BBC and the Guardian print ("1.2bn", "£3.5m").
 */

export const cardinals: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
)

/** Written out, they stand after a space or a hyphen: "2.5 million", "a 2.5-million". */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** Only directly after digits: "13bn", "£3.5m", "70k". */
export const gluedMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** "a dozen people", "two dozen people", "a couple of weeks". */
export const groupWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['couple', 2],
])

/** Plurals that only give an order of magnitude: "dozens of boats". */
export const vaguePlurals: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

export const ordinalTens: ReadonlyMap<string, number> = new Map(
  'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index) => [word, (index + 3) * 10] as const),
)

/** Denominators: "a third of voters", "two-thirds", "three quarters". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
])

export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
])

/** Counts without a number: how few at least, and whether a number can be given at all. */
export const vagueCounts: ReadonlyMap<string, number | null> = new Map([
  ['several', 3],
  ['few', 2],
  ['many', null],
  ['numerous', null],
  ['countless', null],
])

/**
 * What a word beside a number says of its bounds. `about`: up to a tenth to either side, the tolerance the shared vocabulary gives for
 * "about 50" → [45, 55]. `nearly` and `justOver`: up to a tenth to one side. `none`: "exactly 12".
 */
export type Bound = 'atLeast' | 'atMost' | 'about' | 'nearly' | 'justOver' | 'none'

/** Before the number, words parted by a space. Longer ones win over their beginnings. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map(
  (
    [
      [
        'atLeast',
        'at least|more than|over|above|no fewer than|no less than|not less than|upwards of|upward of|north of|greater than|in excess of|exceeding|well over|a minimum of|as few as|as little as',
      ],
      [
        'atMost',
        'at most|up to|as many as|as much as|fewer than|less than|under|below|no more than|not more than|a maximum of|no greater than|no higher than|not as many as',
      ],
      [
        'about',
        'about|around|some|roughly|approximately|an estimated|estimated|circa|in the region of|close to|more or less|~|an average of|just about|somewhere around|in the neighborhood of|in the neighbourhood of|on the order of|something like',
      ],
      [
        'nearly',
        'nearly|almost|just under|just below|just short of|virtually|slightly less than|slightly fewer than|slightly under|a little under|a little less than|not quite|close on',
      ],
      [
        'justOver',
        'just over|slightly more than|a little over|a little more than|slightly over|just above|slightly above',
      ],
      ['none', 'exactly|precisely|a total of|a record'],
    ] as const
  ).flatMap(([bound, phrases]) => phrases.split('|').map(phrase => [phrase, bound] as const)),
)

/** After the number: "17 or more", "a week or so". */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map([
  ['or more', 'atLeast'],
  ['or so', 'about'],
  ['or fewer', 'atMost'],
  ['or less', 'atMost'],
  ['at least', 'atLeast'],
  ['+', 'atLeast'],
  ['plus', 'atLeast'],
  // "20-odd boats"
  ['odd', 'justOver'],
  ['or thereabouts', 'about'],
])
