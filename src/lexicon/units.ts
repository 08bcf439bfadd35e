/**
 * Units of measure and currencies of English news. Factors are the international definitions (inch 25.4 mm, pound 0.45359237 kg,
 * US gallon 3.785411784 l).
 */

export interface Unit {
  /** The base unit that values are given in. */
  readonly base: string
  /** One of this unit, in base units. */
  readonly factor: number
  /** Added after multiplying; only temperatures have one. */
  readonly shift?: number
}

const table: readonly (readonly [forms: string, base: string, factor: number, shift?: number])[] = [
  ['millimetre|millimetres|millimeter|millimeters|mm', 'm', 0.001],
  ['centimetre|centimetres|centimeter|centimeters|cm', 'm', 0.01],
  ['metre|metres|meter|meters', 'm', 1],
  ['kilometre|kilometres|kilometer|kilometers|km|kms', 'm', 1000],
  ['inch|inches', 'm', 0.0254],
  ['foot|feet|ft', 'm', 0.3048],
  ['yard|yards', 'm', 0.9144],
  ['mile|miles', 'm', 1609.344],
  ['nautical mile|nautical miles', 'm', 1852],
  ['square metre|square metres|square meter|square meters', 'm²', 1],
  ['square kilometre|square kilometres|square kilometer|square kilometers|sq km', 'm²', 1e6],
  ['square foot|square feet|sq ft', 'm²', 0.09290304],
  ['square mile|square miles|sq miles', 'm²', 2589988.110336],
  ['hectare|hectares|ha', 'm²', 1e4],
  ['acre|acres', 'm²', 4046.8564224],
  ['gram|grams|gramme|grammes', 'kg', 0.001],
  ['milligram|milligrams|mg', 'kg', 1e-6],
  ['kilogram|kilograms|kilo|kilos|kilogramme|kilogrammes|kg|kgs', 'kg', 1],
  ['ounce|ounces', 'kg', 0.028349523125],
  ['pound|pounds|lb|lbs', 'kg', 0.45359237],
  ['tonne|tonnes|metric ton|metric tons', 'kg', 1000],
  // A short ton is 907 kg and a long ton 1,016 kg; a text never says which, so tons only compare with tons.
  ['ton|tons', 'ton', 1],
  ['kiloton|kilotons', 'ton', 1000],
  ['megaton|megatons', 'ton', 1e6],
  ['litre|litres|liter|liters', 'l', 1],
  ['millilitre|millilitres|milliliter|milliliters|ml', 'l', 0.001],
  ['gallon|gallons', 'l', 3.785411784],
  ['barrel|barrels', 'barrel', 1],
  ['cubic metre|cubic metres|cubic meter|cubic meters', 'l', 1000],
  ['mile per hour|miles per hour|miles an hour|mph', 'km/h', 1.609344],
  ['kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km/h|kmh|kph', 'km/h', 1],
  ['knot|knots', 'km/h', 1.852],
  ['degree celsius|degrees celsius|degrees centigrade|degrees c|° c|°c|°', '°C', 1],
  ['degree fahrenheit|degrees fahrenheit|degrees f|° f|°f', '°C', 5 / 9, -160 / 9],
  ['degree|degrees', 'degree', 1],
  ['magnitude', 'magnitude', 1],
  ['watt|watts', 'W', 1],
  ['kilowatt|kilowatts|kw', 'W', 1e3],
  ['megawatt|megawatts|mw', 'W', 1e6],
  ['gigawatt|gigawatts|gw', 'W', 1e9],
  ['volt|volts', 'V', 1],
  ['byte|bytes', 'byte', 1],
  ['megabyte|megabytes|mb', 'byte', 1e6],
  ['gigabyte|gigabytes|gb', 'byte', 1e9],
  ['percentage point|percentage points|percent points', 'percentage point', 1],
  ['basis point|basis points', 'percentage point', 0.01],
  // Months and longer have no fixed length in days: two bases, exact inside each.
  ['second|seconds', 'day', 1 / 86400],
  ['minute|minutes', 'day', 1 / 1440],
  ['hour|hours', 'day', 1 / 24],
  ['day|days', 'day', 1],
  ['week|weeks', 'day', 7],
  ['fortnight|fortnights', 'day', 14],
  ['month|months', 'year', 1 / 12],
  ['year|years', 'year', 1],
  ['decade|decades', 'year', 10],
  ['century|centuries', 'year', 100],
]

export const units: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([forms, base, factor, shift]) =>
    forms.split('|').map(form => [form, shift === undefined ? { base, factor } : { base, factor, shift }] as const),
  ),
)

/** Bases that measure how long something takes. */
export const durationBases: ReadonlySet<string> = new Set(['day', 'year'])

/** Signs and codes before an amount: "$5", "US$5", "NIS 5 million". Lower case; ISO 4217 values. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['us $', 'USD'],
  ['usd', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['a $', 'AUD'],
  ['c$', 'CAD'],
  ['c $', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['hk $', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['nis', 'ILS'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['chf', 'CHF'],
])

/** Names after an amount; the factor turns cents and pence into the currency. */
export const currencyNames: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['dollar|dollars|us dollars|u.s. dollars|american dollars|bucks|usd', 'USD', 1],
      ['cent|cents', 'USD', 0.01],
      ['euro|euros|eur', 'EUR', 1],
      ['pounds sterling', 'GBP', 1],
      ['pence', 'GBP', 0.01],
      ['yen', 'JPY', 1],
      ['yuan|renminbi', 'CNY', 1],
      ['rupee|rupees', 'INR', 1],
      ['ruble|rubles|rouble|roubles', 'RUB', 1],
      ['shekel|shekels', 'ILS', 1],
      ['lira|liras', 'TRY', 1],
      ['won', 'KRW', 1],
      ['swiss francs', 'CHF', 1],
      ['francs|franc', 'franc', 1],
      ['krona|kronor', 'SEK', 1],
      ['kroner', 'krone', 1],
      ['zloty|zlotys', 'PLN', 1],
      ['hryvnia|hryvnias', 'UAH', 1],
      ['rand', 'ZAR', 1],
      ['peso|pesos', 'peso', 1],
      ['rial|rials', 'rial', 1],
      ['naira', 'NGN', 1],
      ['marks', 'mark', 1],
      ['canadian dollars', 'CAD', 1],
      ['australian dollars', 'AUD', 1],
      ['new zealand dollars', 'NZD', 1],
      ['singapore dollars', 'SGD', 1],
      ['hong kong dollars', 'HKD', 1],
      ['british pounds', 'GBP', 1],
      ['egyptian pounds', 'EGP', 1],
      ['japanese yen', 'JPY', 1],
      ['chinese yuan', 'CNY', 1],
      ['pakistani rupees', 'PKR', 1],
      ['saudi riyals', 'SAR', 1],
      ['riyals|riyal', 'riyal', 1],
      ['iranian rials', 'IRR', 1],
      ['dirhams|dirham', 'dirham', 1],
      ['dinars|dinar', 'dinar', 1],
      ['turkish lira|turkish liras', 'TRY', 1],
      ['swedish kronor|swedish krona', 'SEK', 1],
      ['norwegian kroner|norwegian krone', 'NOK', 1],
      ['danish kroner|danish krone', 'DKK', 1],
      ['mexican pesos', 'MXN', 1],
      ['baht', 'THB', 1],
      ['ringgit', 'MYR', 1],
      ['rupiah', 'IDR', 1],
      ['taka', 'BDT', 1],
      ['forints|forint', 'HUF', 1],
      ['reais', 'BRL', 1],
      ['bitcoins|bitcoin', 'BTC', 1],
    ] as const
  ).flatMap(([forms, base, factor]) => forms.split('|').map(form => [form, { base, factor }] as const)),
)
