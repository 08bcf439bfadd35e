/**
 * The one field of government that the words of a minister's title name, in lower case; null when they name none or several, as "finance and trade". Two fields are two
 * ministers, though one person may hold both.
 */
export function portfolioOf(words: readonly string[]): string | null {
  const found = new Set(words.flatMap(word => fieldOf.get(word) ?? []))
  return found.size === 1 ? [...found][0]! : null
}

// Written by hand, from general knowledge of cabinets; words of one row are one field in different countries.
const rows = `interior home internal;foreign external;finance treasury financial economy economic;defence defense;health;education schools;justice;
environment climate environmental;transport transportation infrastructure;agriculture farming fisheries agricultural;labour labor employment;trade commerce business;housing;
culture;sport sports;tourism;immigration migration;energy;veterans;science research`

const fieldOf: ReadonlyMap<string, string> = new Map(
  rows.split(/;\s*/).flatMap(row => row.split(' ').map((word, _, same) => [word, same[0]!] as const)),
)
