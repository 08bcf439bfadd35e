/**
 * The official names of a country: "Republic of Kenya", "Kingdom of the Netherlands", "French Republic". Also forms that no
 * country uses, as nothing else bears them. From general knowledge.
 */
export function officialNames(name: string, adjectives: readonly string[]): string[] {
  const names = adjectives.map(word => `${word} Republic`)
  for (const form of ['Republic', 'Kingdom', 'State']) {
    if (!others.has(`${form} of ${name}`)) names.push(`${form} of ${name}`)
    if (name.endsWith('s') || withArticle.has(name)) names.push(`${form} of the ${name}`)
  }
  if (Object.hasOwn(longNames, name)) names.push(longNames[name]!)
  return names
}

/** A state of the United States, and Taiwan. */
const others: ReadonlySet<string> = new Set(['State of Georgia', 'Republic of China'])

/** Like the Netherlands, without an ending that tells. */
const withArticle: ReadonlySet<string> = new Set(['Congo', 'Gambia', 'Sudan'])

/** Official names of more words, as the United Nations list them. */
const longNames: Readonly<Record<string, string>> = {
  Afghanistan: 'Islamic Republic of Afghanistan',
  Algeria: "People's Democratic Republic of Algeria",
  Australia: 'Commonwealth of Australia',
  Bahamas: 'Commonwealth of the Bahamas',
  Bangladesh: "People's Republic of Bangladesh",
  Bolivia: 'Plurinational State of Bolivia',
  Brazil: 'Federative Republic of Brazil',
  Egypt: 'Arab Republic of Egypt',
  Ethiopia: 'Federal Democratic Republic of Ethiopia',
  Germany: 'Federal Republic of Germany',
  Greece: 'Hellenic Republic',
  Jordan: 'Hashemite Kingdom of Jordan',
  Laos: "Lao People's Democratic Republic",
  Mauritania: 'Islamic Republic of Mauritania',
  Mexico: 'United Mexican States',
  Nepal: 'Federal Democratic Republic of Nepal',
  Nigeria: 'Federal Republic of Nigeria',
  Oman: 'Sultanate of Oman',
  Pakistan: 'Islamic Republic of Pakistan',
  Somalia: 'Federal Republic of Somalia',
  'Sri Lanka': 'Democratic Socialist Republic of Sri Lanka',
  Switzerland: 'Swiss Confederation',
  Tanzania: 'United Republic of Tanzania',
  'United Kingdom': 'United Kingdom of Great Britain and Northern Ireland',
  Venezuela: 'Bolivarian Republic of Venezuela',
  Vietnam: 'Socialist Republic of Vietnam',
}
