import type { Draft } from './draft.ts'

/** "…, although some do not believe that": with nothing behind it, it is what the verb right before is about, whatever clause the reader hung it in. */
export function mendFinalThat({ tokens, heads, relations }: Draft): void {
  let last = tokens.length - 1
  while (last > 0 && tokens[last]!.upos === 'PUNCT') last--
  const verb = last - 1
  const isLast = tokens[last]?.form === 'that' && tokens[verb]?.upos === 'VERB'
  if (!isLast || heads[last] === verb || heads[last] === -1 || heads.includes(last)) return
  heads[last] = verb
  relations[last] = 'obj'
}
