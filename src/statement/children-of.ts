import { rememberByStatement } from './by-statement.ts'

/** For each token of a statement those that hang on it, ascending. */
export const childrenOf = rememberByStatement(({ tree: { heads } }): readonly (readonly number[])[] => {
  const children: number[][] = heads.map(() => [])
  for (let index = 0; index < heads.length; index++) children[heads[index]!]?.push(index)
  return children
})
