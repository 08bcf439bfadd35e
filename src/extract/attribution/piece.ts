import type { Certainty, Span } from '../../model.ts'

/** A stretch of a sentence that one voice says. Every word token of the sentence belongs to at most one piece. */
export interface Piece {
  /** Index into the sentences. */
  readonly sentence: number
  /**
   * Ascending indices into that sentence's tokens: the content, without speaker, cue, enclosing quotation marks and the comma or "that" that
   * joins them. May have gaps where an attribution was cut out of the middle, or where a speaker was borrowed as the subject.
   */
  readonly tokens: readonly number[]
  /** Outermost first. Empty: the outlet itself. */
  readonly voices: readonly Voice[]
  /** Direct quotation: first person means the innermost speaker. */
  readonly direct: boolean
  /** How many of the first tokens name a speaker beside whom the rest stands: "Smith | , the mayor of Hull". */
  readonly speaker?: number
}

export interface Voice {
  /** Words as printed ("An Israeli diplomatic source", "he", "Smith"), determiners kept. */
  readonly speaker: string
  /** Where the speaker's words stand, in the text; null when they are in another sentence (a quotation that runs on). */
  readonly speakerSpan: Span | null
  /** Token indices, in sentence `speakerSentence`, of the speaker's noun phrase. */
  readonly speakerTokens: readonly number[]
  readonly speakerSentence: number
  /** "said", "according to", "told reporters", "was quoted as saying". */
  readonly cue: string
  /** How far the cue commits the speaker. */
  readonly certainty: Certainty
}
