import type { Statement } from '../model.ts'
import { rememberByStatement } from './by-statement.ts'

/** The words as printed, in lower case, in the order of the tokens: many rules look for words of theirs in every statement. */
export const lowerForms: (statement: Statement) => readonly string[] = rememberByStatement(({ tokens }: Statement) =>
  tokens.map(({ form }) => form.toLowerCase()),
)

/** The same of the lemmas. */
export const lowerLemmas: (statement: Statement) => readonly string[] = rememberByStatement(({ tokens }: Statement) =>
  tokens.map(({ lemma }) => lemma.toLowerCase()),
)
