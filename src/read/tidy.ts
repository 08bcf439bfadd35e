/**
 * Characters that are not seen: C0 and C1 controls except line feed, soft hyphen, zero-width space and joiners of words,
 * bidirectional marks, embeddings, overrides and isolates, byte order marks, non-characters and lone surrogates.
 * U+200C and U+200D stay: Persian, Indic scripts and emoji are spelt with them.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}]/gu

/** A terminal's command with its parameters: "ESC [31m". Without its first character alone, the rest would stand in the text. */
const escapeSequence =
  /\u001b(?:\[[0-9;:<=>?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001b\n]{0,256}(?:\u0007|\u001b\\)|[@-Z\\-_])/g

/** The text without unseen characters, with runs of white space as one space. Everything printed stays as printed. */
export function tidy(text: string): string {
  return withoutInvisible(text).replace(/\s+/gu, ' ').trim()
}

/** The text without unseen characters, its line ends as `\n`. */
export function withoutInvisible(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(escapeSequence, '')
    .replace(invisible, '')
}
