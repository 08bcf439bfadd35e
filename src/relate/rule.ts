import type { Attribution, Kind, Polarity, Quote, Reason, RelationType, Status } from '../model.ts'
import type { Explained } from './explained.ts'
import type { Sides } from './sides.ts'

/** One way in which two aligned statements can stand to each other. */
export interface RelationRule {
  /** What it looks for, as `explain` prints it. */
  readonly title: string
  /** True when a contradiction it finds needs no alignment: the rule itself shows that both speak of one event or one person. */
  readonly isProof?: true
  match(sides: Sides): Outcome
  /** Run as tests: at least one that holds and one near miss. */
  readonly examples: readonly Example[]
}

/** Null: nothing of the kind. Stopped: the kind is there, but a stronger relation could not be proven or it means no difference. */
export type Outcome = Finding | Stopped | null

export interface Finding {
  readonly relation: Exclude<RelationType, 'agrees' | 'unrelated'>
  readonly kind: Kind
  readonly reason: Reason
  /** Why nothing stronger was said: "not a contradiction: the times differ". */
  readonly note?: string
  readonly explains?: Explained
  /** Tokens that tell the same in other words, which no comparison of single words shows: "attended", "took part". */
  readonly toldAlike?: Explained
  /** The rule has seen to it whose either value is: then it does not matter that a side gives the other's value to somebody else. */
  readonly isOfOneOwner?: true
  /** The words around are the same, one after the other: both print one text, of which nobody need ask whether it tells of one thing. */
  readonly isOneText?: true
  /** Both print those words between quotation marks: then it does not matter either of whom they are said. */
  readonly isQuotedByBoth?: true
  /** What one person is, by the name, not what happened: then few words are needed in common. */
  readonly isOfOnePerson?: true
}

export interface Stopped {
  readonly stopped: string
  readonly explains?: Explained
}

export interface Example {
  readonly a: string
  readonly b: string
  /** What the rule finds; null for a near miss. */
  readonly finds: Finding['relation'] | null
  /** Two texts that somebody gave without an outlet. */
  readonly areLone?: true
  readonly claimA?: ExampleClaim
  readonly claimB?: ExampleClaim
}

/** What extraction would say of an example's sentence beside its words. */
export interface ExampleClaim {
  readonly status?: Status
  readonly polarity?: Polarity
  readonly attribution?: readonly Attribution[]
  readonly published?: string
  /** The sentence it was taken from, with the words of attribution. */
  readonly sentence?: string
  readonly quote?: Quote
}
