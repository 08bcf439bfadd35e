/** What many do at the same event, each in words of their own; from general knowledge. Lemmas in lower case. */
export const reactions: ReadonlySet<string> = new Set(
  `condemn denounce criticise criticize praise welcome applaud hail congratulate mourn urge support oppose endorse back
  express call demand offer send pay visit attend react respond`.split(/\s+/),
)
