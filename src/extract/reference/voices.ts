import type { Piece } from '../attribution/index.ts'

/** Whose words a token is: the innermost voice, by where its speaker stands. */
export interface Speaking {
  readonly sentence: number
  /** The speaker's words, tokens `[first, last]` of that sentence. */
  readonly first: number
  readonly last: number
  /** In the speaker's own words, between quotation marks. */
  readonly direct: boolean
}

/** For each sentence the voice of its tokens, by token index; what the outlet says itself is missing. */
export function speakingIn(pieces: readonly Piece[]): ReadonlyMap<number, ReadonlyMap<number, Speaking>> {
  const found = new Map<number, Map<number, Speaking>>()
  for (const { sentence, tokens, voices, direct } of pieces) {
    const voice = voices.at(-1)
    const first = voice?.speakerTokens[0]
    const last = voice?.speakerTokens.at(-1)
    if (voice === undefined || first === undefined || last === undefined) continue
    const speaking = { sentence: voice.speakerSentence, first, last, direct }
    const known = found.get(sentence) ?? new Map<number, Speaking>()
    for (const token of tokens) known.set(token, speaking)
    found.set(sentence, known)
  }
  return found
}
