/**
 * The office that the words of a description name, when nobody holds two of these at a time; null for others. `words` are lower case, in their
 * order: "deputy", "attorney", "general".
 */
export function exclusiveOffice(words: readonly string[]): string | null {
  const text = ` ${words.join(' ')} `
  const found = offices.find(office => text.includes(` ${office} `))
  return found === undefined ? null : (sameOffice.get(found) ?? found)
}

const sameOffice: ReadonlyMap<string, string> = new Map([
  ['chiefs of staff', 'chief of staff'],
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['national security advisor', 'national security adviser'],
])

// American and British offices of state, law, staff and companies, from general knowledge; ministers and chairs are left out, who often hold several.
const offices =
  `attorney general, solicitor general, surgeon general, inspector general, secretary of state, press secretary, chief of staff, chiefs of staff, general counsel,
  chief justice, district attorney, campaign manager, police chief, lieutenant governor, communications director, national security adviser, national security advisor,
  vice president, sheriff, chief executive, ceo, chief financial officer, cfo`.split(/,\s+/)
