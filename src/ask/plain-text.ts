import { printable } from '../text/printable.ts'

/**
 * Characters that a reader does not see and a model does: zero-width space, word joiner, byte order mark, and the tag characters
 * U+E0000 to U+E007F, in which whole instructions have been hidden (the Unicode standard deprecates them as language tags).
 */
const unseen = /[\u200b\u2060\ufeff]|\udb40[\udc00-\udc7f]/g

/** The text as it may be sent to a model: without control characters, marks that reorder, and characters nobody sees. */
export const plainText = (text: string): string => printable(text.replace(unseen, ''))

/** What a model wrote, fit for one line of a report. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
