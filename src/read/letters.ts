/** Letters and digits only, so that a missing full stop or another kind of quotation mark makes no difference. */
export const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
