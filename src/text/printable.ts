/**
 * Characters that steer a terminal or reorder what a reader sees: C0 controls except `\n` and `\t`, DEL, C1 controls,
 * bidirectional overrides and isolates. All lie in the basic plane, one code unit each.
 */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Half of a surrogate pair without its other half: no character at all. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text as it may reach a terminal or a log: nothing in it can move the cursor, set a title or reorder a line. */
export function printable(text: string): string {
  return text.replace(steering, '').replace(loneSurrogate, '\ufffd')
}

/** What must not stand raw inside a quoted string of JSON or YAML: the above, and the line breaks Unicode adds. */
const unsafeInQuotes = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/** A double-quoted string, valid in JSON and in YAML, that keeps every character and shows none that `printable` would drop. */
export function quoted(text: string): string {
  return escapeUnsafe(JSON.stringify(text))
}

/** Escapes as `\uXXXX` what JSON allows raw in a string and a terminal should not see. Takes JSON text, gives JSON text of the same meaning. */
export function escapeUnsafe(json: string): string {
  return json.replace(unsafeInQuotes, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** True when the text cannot stand raw in a line of a file: it holds a control character, a line break or half a surrogate pair. */
export function needsEscapes(text: string): boolean {
  return /[\u0000-\u001f]/.test(text) || text.search(unsafeInQuotes) !== -1 || text.search(loneSurrogate) !== -1
}
