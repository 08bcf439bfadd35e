/** The name an agency goes by in this list: "the Associated Press", "AP" → "Associated Press"; null for what is no agency. */
export function agencyOf(name: string): string | null {
  return agencies.get(name.replace(/^the /i, '').trim()) ?? null
}

// The agencies that English-language newspapers credit most, with their usual short names; from general knowledge.
const names: readonly (readonly string[])[] = [
  ['Associated Press', 'AP', 'A.P.'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'Agence France Presse', 'AFP'],
  ['United Press International', 'UPI'],
  ['Press Association', 'PA Media'],
  ['Deutsche Presse-Agentur', 'dpa', 'DPA'],
  ['Bloomberg', 'Bloomberg News'],
  ['Xinhua', 'Xinhua News Agency'],
  ['TASS', 'Tass'],
  ['Interfax'],
  ['RIA Novosti'],
  ['EFE'],
  ['ANSA'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA', 'Korean Central News Agency'],
  ['IRNA'],
  ['Anadolu Agency', 'Anadolu'],
  ['Press Trust of India', 'PTI'],
  ['Canadian Press'],
]

const agencies: ReadonlyMap<string, string> = new Map(
  names.flatMap(group => group.map(name => [name, group[0]!] as const)),
)

/** Every name of every agency, as printed. */
export const agencyNames: readonly string[] = [...agencies.keys()]
