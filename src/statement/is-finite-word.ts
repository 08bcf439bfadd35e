import type { Token } from '../model.ts'

/** Whether the word is a verb with tense: "left", "leaves", "leave", "will"; not "leaving", "to leave", "has left". No word is none. */
export const isFiniteWord = (token: Token | undefined): boolean => token !== undefined && isFiniteTag(token.xpos)

/** The same of a tag of the Penn Treebank. */
export const isFiniteTag = (tag: string): boolean => finite.has(tag)

const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
