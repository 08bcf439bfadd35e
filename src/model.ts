/**
 * Every noun that crosses a stage, as plain readonly data. This file is the glossary.
 *
 * outlet: who publishes. source: one stored article. story: the sources about one matter (a folder).
 * claim: one proposition of one source. fact: a cluster of aligned claims, that is, what is said, not what is true.
 */

/** Half-open `[start, end)`, in UTF-16 code units of the source's body exactly as stored. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One stored article. */
export interface Source {
  /** File name without `.md`; unique within its story. */
  readonly id: string
  /** Relative to the project, with `/`; or the path as given for a file outside any project. */
  readonly path: string
  readonly outlet: string
  readonly title: string | null
  readonly author: string | null
  /** ISO 8601: a bare date, or an instant with its UTC offset. Null when the page gives none. */
  readonly published: string | null
  readonly url: string | null
  readonly language: string
  /** What follows the front matter, untouched. */
  readonly body: string
}

/** One word or sign of a sentence, in UD tokenisation ("doesn't" is "does" + "n't"). */
export interface Token extends Span {
  /** The word with curly quotes made straight; otherwise as printed. */
  readonly form: string
  readonly lemma: string
  /** Universal part-of-speech tag: NOUN, VERB, AUX, PROPN … */
  readonly upos: string
  /** Penn Treebank tag: NN, VBD, MD, NNP … */
  readonly xpos: string
}

/** A dependency tree over a list of tokens. Both arrays are as long as the list. */
export interface Tree {
  /** Index of each token's head within the list; -1 for the root. Exactly one root unless the list is empty. */
  readonly heads: readonly number[]
  /** Universal Dependencies relation with subtype: `nsubj:pass`, `acl:relcl`, `obl` … */
  readonly relations: readonly string[]
  /** Arcs that are nearly as likely as those of the tree; absent where nobody weighed them. */
  readonly rivals?: readonly RivalArc[]
}

/** Another head that a word of a tree may have. */
export interface RivalArc {
  readonly word: number
  /** Never -1. */
  readonly head: number
  /** How far its score is behind that of the word's arc in the tree: 0 is as likely, 1 about a third as likely; below 0 likelier by itself. */
  readonly behind: number
}

export interface Sentence extends Span {
  /** Index of the paragraph it stands in, from 0. */
  readonly paragraph: number
  /** Spans are in the body, never empty, ascending and disjoint. */
  readonly tokens: readonly Token[]
}

export type NameType = 'person' | 'organisation' | 'place'

/** A name in the text. */
export interface NameMention extends Span {
  readonly type: NameType
  readonly text: string
  /** The fullest form this article gives the same holder: "Lavrov" → "Sergey Lavrov". */
  readonly value: string
  /** The country whose government a capital stands for: "Moscow would like …" → "Russia". Its type is then `organisation`. */
  readonly government?: string
}

/** A time expression. */
export interface TimeMention extends Span {
  readonly type: 'time'
  readonly text: string
  /**
   * TIMEX3 value: a day `2021-03-17`, month `2021-03`, year `2021`, week `2021-W11`, quarter `2021-Q1`, season `2021-SP`,
   * part of day `2021-03-17TEV`, duration `P2D`, `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. Null when it cannot be resolved.
   */
  readonly value: string | null
  /** TIMEX3 type. */
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  /** Present when the value counts from another event: "two days after his counterpart met …". */
  readonly anchor?: { readonly direction: 'before' | 'after'; readonly offset: string }
  /** True when the year or day rests on an inferred publication date. */
  readonly inferred: boolean
}

/** A number with what it measures or counts. */
export interface QuantityMention extends Span {
  readonly type: 'quantity'
  readonly text: string
  /** The number in `unit`; for a range or a vague number its lower bound or conventional value; null when there is none ("many"). */
  readonly value: number | null
  /** Closed interval the words allow; null on an open side. "at least 12" → [12, null]; "about 50" → [45, 55]. */
  readonly low: number | null
  readonly high: number | null
  /** Base unit: `day`, `year`, `%`, `USD`, `m`, `kg` …; or null when it only counts things. */
  readonly unit: string | null
  /** Lemma of what is counted: "two IDF soldiers" → "soldier". Null when nothing is counted. */
  readonly counted: string | null
  readonly kind: 'cardinal' | 'ordinal' | 'money' | 'percent' | 'measure' | 'duration' | 'age'
  /** False for "about 50", "dozens", "nearly 70,000". */
  readonly exact: boolean
}

export type Mention = NameMention | TimeMention | QuantityMention

/** What the language layer makes of a text: everything later stages may ask about its words. */
export interface Analysis {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Sorted by start, then end. */
  readonly mentions: readonly Mention[]
}

/** The trained language layer, as the pure stages see it. */
export interface Language {
  /** Splits, tags and finds names, times and quantities. Never throws on a text. */
  analyse(text: string, context: TextContext): Analysis
  /** What `analyse` gives of the same text in another context; only times and quantities are looked for again. */
  date(analysis: Analysis, context: TextContext): Analysis
  /** Splits and tags without looking for mentions. */
  tokens(text: string): readonly Token[]
  /** The dependency tree of these tokens, taken as one sentence. */
  parse(tokens: readonly Token[]): Tree
  /** Relatedness of two lower-case words in -1..1 (cosine of vectors); null when either is unknown. Never evidence of agreement by itself. */
  relatedness(left: string, right: string): number | null
  /** The vector of a lower-case word, scaled to length 1; null when it is unknown. */
  vector(word: string): Float32Array | null
}

export interface TextContext {
  /** ISO date or instant that relative times count from; null when unknown. */
  readonly published: string | null
  /** True when `published` was not printed on the page but worked out from the text. */
  readonly inferred?: boolean
}

export interface Quote extends Span {
  /** Always equal to `body.slice(start, end)`. */
  readonly exact: string
}

/** Who says it, and with which word. */
export interface Attribution {
  /** The name the article settles on, else the words as printed. */
  readonly speaker: string
  /** The reporting words as printed: "said", "according to", "promised". */
  readonly cue: string
  /** How far the cue commits the speaker. */
  readonly certainty?: Certainty
}

/** An attribution that is part of what a claim tells. */
export interface Saying extends Attribution {
  /** From the cue to the end of what is said, in the body. */
  readonly span: Span
}

export const certainties = [
  'asserted',
  'confirmed',
  'claimed',
  'alleged',
  'denied',
  'suggested',
  'believed',
  'judged',
  'wanted',
  'intended',
  'asked',
] as const
/**
 * What the reporting words say of the speaker's commitment: said as a fact, vouched for or admitted ("confirmed"), maintained against doubt
 * ("claimed"), charged without proof ("alleged"), denied, hinted at ("suggested"), thought ("believes", "fears"), valued ("praised"), wished for
 * ("urged"), undertaken or refused ("vowed", "plans", "declined"), or only asked.
 */
export type Certainty = (typeof certainties)[number]

export const statuses = ['happened', 'ongoing', 'planned', 'possible', 'conditional'] as const
export type Status = (typeof statuses)[number]
export type Polarity = 'affirmed' | 'negated'

/** One proposition of one source. */
export interface Claim {
  /** Stable while the source's id, the quote and the text stay the same. */
  readonly id: string
  /** Id of its source. */
  readonly source: string
  /** A sentence that stands alone. */
  readonly text: string
  readonly quote: Quote
  /** Outermost first; empty when the outlet asserts the claim itself. */
  readonly attribution: readonly Attribution[]
  /**
   * Whose sayings, views and wishes the claim itself tells of, in the order of its words: "The mayor vowed to close the port" → the mayor,
   * "vowed". Whoever stands in `attribution` asserts that it was said; what was said is this speaker's. Absent when there are none.
   */
  readonly sayings?: readonly Saying[]
  /** The words that keep a distance without naming anybody: "reportedly", "is understood to". */
  readonly hedge?: string
  readonly polarity: Polarity
  readonly status: Status
  /** Spans are in the body. */
  readonly times: readonly TimeMention[]
  readonly quantities: readonly QuantityMention[]
  /** Names that stand in the claim, also those that replaced a pronoun; spans are in the body. */
  readonly names: readonly NameMention[]
  /** Which rule made it: `main`, `relative`, `apposition`, `quote` … Shown by `explain`. */
  readonly rule: string
  /** What in it can be checked apart from the rest, each as a sentence of its own; empty when it cannot be taken apart further. */
  readonly parts: readonly ClaimPart[]
  /** Why nobody could check it; absent when somebody could. */
  readonly uncheckable?: Uncheckable
  /** `needs sentence before` when a pronoun or description in it was left because the article does not settle whom it means. */
  readonly context?: 'needs sentence before'
}

/** One thing a claim says that can be right or wrong without the rest: "The film premiered in Lisbon" of "The film premiered in Lisbon in May". */
export interface ClaimPart {
  /** Id of the claim, a dot and the part's place in it from 1. */
  readonly id: string
  /** A sentence that stands alone. */
  readonly text: string
  /** From its first to its last own word. */
  readonly quote: Quote
  readonly status: Status
  readonly polarity: Polarity
  /** Those of the claim that stand in the part's own words. */
  readonly times: readonly TimeMention[]
  readonly quantities: readonly QuantityMention[]
  /** Which rule made it: `adjunct`, `member`, `age` … */
  readonly rule: string
  readonly context?: 'needs sentence before'
}

export const uncheckableReasons = ['question', 'command', 'opinion', 'scene', 'page'] as const
/** Asks, demands, judges, sets a scene, or speaks of the article itself. */
export type Uncheckable = (typeof uncheckableReasons)[number]

/** A claim with the analysis of its text: what `align` and `relate` look at. */
export interface Statement {
  readonly claim: Claim
  /** When its source was published; null when unknown. */
  readonly published: string | null
  /** Tokens of `claim.text`; their spans are in that text, not in the body. */
  readonly tokens: readonly Token[]
  readonly tree: Tree
  /** Mentions in `claim.text`; spans are in that text. */
  readonly mentions: readonly Mention[]
  /** Absent for a text that stands alone. */
  readonly surroundings?: Surroundings
}

/** Where a claim was taken from: outlets differ also in who said it to whom and when, which is no part of the claim. */
export interface Surroundings {
  /** The sentence in which its quote begins, whole. It was not parsed: all its words hang on the first. */
  readonly sentence: Statement
  /** Where the sentence begins in the body. */
  readonly start: number
  /** Starts, in the body, of the sentence's mentions that no claim tells. */
  readonly untold: ReadonlySet<number>
  /** Keys of all terms of the article, each with the number of its sentences that have it. */
  readonly article: ReadonlyMap<string, number>
  /** How many sentences the article has. */
  readonly sentences: number
}

export const relationTypes = ['agrees', 'refines', 'updates', 'differs', 'contradicts', 'unrelated'] as const
/** Read as "b … a". */
export type RelationType = (typeof relationTypes)[number]

export const kinds = [
  'quantity',
  'time',
  'place',
  'actor',
  'role',
  'polarity',
  'status',
  'attribution',
  'stance',
  'cause',
  'event',
  'detail',
] as const
/** What differs between two aligned claims. */
export type Kind = (typeof kinds)[number]

/** Why a relation holds, with the words of both sides. */
export interface Reason {
  /** A kind of difference, or the name of the feature that carries an agreement. */
  readonly kind: string
  readonly a: string
  readonly b: string
  /** In words a reader understands: "14 ≠ 17 people killed". */
  readonly text: string
}

export interface Relation {
  /** Claim ids; `a` comes first in the order of claims. */
  readonly a: string
  readonly b: string
  readonly relation: RelationType
  /** Sorted as in `kinds`; empty for `agrees`. */
  readonly kinds: readonly Kind[]
  readonly because: readonly Reason[]
  /** How surely both speak of the same fact, 0..1, four decimals. */
  readonly score: number
  /** A second opinion, only when a judge was asked for. Nothing else depends on it. */
  readonly judge?: Opinion
}

/** What a model thinks of a relation. */
export interface Opinion {
  /** The name it was asked for by. */
  readonly model: string
  /** Null when its answer was refused; `why` then says what was wrong with it. */
  readonly relation: RelationType | null
  readonly why: string
}

export const factStatuses = ['difference', 'agreement', 'single-source'] as const
export type FactStatus = (typeof factStatuses)[number]

/** A cluster of aligned claims. Every claim is in exactly one fact. */
export interface Fact {
  readonly id: string
  readonly status: FactStatus
  /** True when one of its relations is `contradicts`. */
  readonly contradiction: boolean
  /** The claim that says it best, as the heading of the fact. */
  readonly text: string
  /** Claim ids in the order of `Report.claims`. */
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  /** Number of distinct origins among its claims: whoever prints another's words is no second witness. */
  readonly independentSources: number
  /** Its claims whose words are another's. Absent when every source tells it in its own. */
  readonly copies?: readonly Copy[]
  /** Why nobody could check it: that of its claim, which then is its only one. Absent when somebody could. */
  readonly uncheckable?: Uncheckable
  /** One for each pair of its claims that come from different sources. */
  readonly relations: readonly Relation[]
  readonly decision: Decision | null
}

/** A claim that its source took over from somebody else, or credits to somebody else. */
export interface Copy {
  readonly claim: string
  /** Id of a source of the story, or the name of an agency that is none. */
  readonly origin: string
}

/** A source as a report lists it. */
export interface ReportSource {
  readonly id: string
  readonly path: string
  readonly outlet: string
  readonly title: string | null
  readonly published: string | null
  /** True when `published` was inferred from the text. */
  readonly publishedInferred: boolean
  /** Whose words most of it is: its own id, that of another source, or the name of an agency. Equal origins are one witness. */
  readonly origin: string
  /** Its title laid beside its own text; absent when it has none, or none in words. */
  readonly headline?: Headline
  /** How many claims it yielded; 0 is a result and is shown. */
  readonly claims: number
  /** Words that yielded no claim, and why: counted and shown, never silently dropped. */
  readonly leftOut?: readonly LeftOut[]
}

/** What a title says, and how the article under it bears that out. A title is no claim: its words do not stand in the body. */
export interface Headline {
  readonly text: string
  readonly status: Status
  readonly polarity: Polarity
  readonly attribution: readonly Attribution[]
  /** The claim of its article that says it best; null when none was found. */
  readonly claim: string | null
  /** How the headline stands to that claim; null without one. */
  readonly relation: RelationType | null
  readonly kinds: readonly Kind[]
  /** What it says more than any claim of its article: `status` for a surer one, `attribution` for leaving out who says it. Empty when it does not. */
  readonly exceeds: readonly ('status' | 'attribution')[]
}

/** Words of a source that assert nothing concord could use; `no-antecedent`: they only label something that a sentence before names. */
export interface LeftOut extends Span {
  readonly text: string
  readonly reason: 'question' | 'command' | 'no-predicate' | 'no-speaker' | 'no-antecedent' | 'too-long'
}

/** Everything concord concludes about one story. */
export interface Report {
  readonly story: string
  readonly sources: readonly ReportSource[]
  /** By source id, then by quote. */
  readonly claims: readonly Claim[]
  /** Differences first, then agreements, then single-source facts; contradictions first among differences, what nobody could check last. */
  readonly facts: readonly Fact[]
}

export type DecisionAction = 'accept' | 'reject' | 'note' | 'undo'

/** What a reviewer did, one entry of the append-only log. */
export interface Decision {
  readonly action: DecisionAction
  /** Id of the fact at the time; `claims` find it again after a re-run. */
  readonly fact: string
  readonly claims: readonly string[]
  /** ISO 8601 instant. */
  readonly at: string
  readonly by: string | null
  readonly note: string | null
  /** How the fact read then, for people; absent in entries written by hand or long ago. */
  readonly text?: string
}
