/** Letters and digits in runs, in lower case: "Westport's 14" → westport, s, 14. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
