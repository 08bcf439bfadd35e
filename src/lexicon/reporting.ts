import type { Certainty } from '../model.ts'
import { eachWith } from './each-with.ts'

/**
 * Words of reported speech. Every list here was written by hand for news English; the verbs were checked against the commonest cues of
 * PolNeAR, a corpus of attributions in news, so that none that takes a clause or a quotation is missing.
 */

/** Where a verb may stand and still report. */
export type ReportingUse =
  /** Any position, with or without "that": "She said the ferry sank." */
  | 'speech'
  /** Takes an addressee first: "She told reporters the ferry sank." */
  | 'address'
  /** Often takes a plain object ("announced the sale"), so without "that" a whole clause must follow at once. */
  | 'statement'
  /** A state of mind: reports only as the main verb of the outlet's own sentence. */
  | 'belief'
  /** Papers, polls and pictures only: "The survey showed that …". */
  | 'document'
  /** Only beside a quotation: “We are safe,” she continued. */
  | 'quotation'

export interface ReportingVerb {
  readonly use: ReportingUse
  readonly certainty: Certainty
}

const entries = (use: ReportingUse, certainty: Certainty, lemmas: string): (readonly [string, ReportingVerb])[] =>
  eachWith(lemmas, { use, certainty })

/** By lemma. Proposals, promises, orders and denials are absent on purpose: they are events, not reports of one. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...entries(
    'quotation',
    'asserted',
    'continue promise vow pledge urge begin shout yell exclaim cry laugh counter retort interject muse elaborate proclaim thunder email text whisper advise offer sigh sing chant gush enthuse rejoin scoff crow plead implore answer',
  ),
  ...entries('quotation', 'asked', 'ask wonder inquire query demand'),
  ...entries('speech', 'asserted', 'say add state tweet reply respond remark'),
  ...entries('speech', 'claimed', 'quip joke complain lament boast brag'),
  ...entries('address', 'asserted', 'tell inform remind assure'),
  ...entries(
    'statement',
    'asserted',
    'report announce note emphasize emphasise stress explain declare disclose reveal reiterate repeat underline underscore highlight observe mention testify recall recount write post clarify comment affirm conclude agree',
  ),
  ...entries('statement', 'confirmed', 'confirm acknowledge admit concede'),
  ...entries('statement', 'claimed', 'claim contend argue insist maintain assert opine warn caution predict forecast'),
  ...entries('statement', 'alleged', 'allege charge'),
  ...entries('statement', 'suggested', 'suggest hint imply speculate'),
  ...entries('belief', 'believed', 'believe think estimate suspect assume reckon expect'),
  ...entries('document', 'asserted', 'show indicate find read'),
])

/** Verbs that also take papers as their subject: "the report said". */
export const documentVerbs: ReadonlySet<string> = new Set('show indicate reveal find read'.split(' '))

/** Verbs after which "and …" leaves the reported words: "said the ferry was safe and accused the port of neglect". */
export const speechActVerbs: ReadonlySet<string> = new Set(
  [
    ...reportingVerbs.keys(),
    ...'accuse blame praise criticize criticise condemn denounce urge call thank vow pledge promise propose offer reject dismiss deny defend question attack demand order ask apologize apologise refuse decline cite describe refer'.split(
      ' ',
    ),
  ].filter(
    lemma =>
      !/^(?:begin|find|show|read|continue|offer|observe|text|post|sing|cry|order|maintain|think|question|attack|counter|conclude)$/.test(
        lemma,
      ),
  ),
)

/** Heads of a phrase that can show, find or suggest something in print. */
export const documentNouns: ReadonlySet<string> = new Set(
  'report poll survey study document data figure statistic record analysis investigation inquiry audit memo email e-mail letter filing transcript statement result finding research census paper image footage article column op-ed editorial book polling lawsuit affidavit indictment ruling photo photograph picture video test review'.split(
    ' ',
  ),
)

/** Common nouns that may follow the verb as its subject: ", said a spokesman". A name may always. */
export const speakerNouns: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson official source police officer authority government ministry minister prosecutor lawyer attorney aide adviser advisor analyst expert researcher scientist professor doctor witness resident organizer organiser leader president chairman chairwoman director manager member senator lawmaker mayor governor ambassador diplomat reporter journalist agency newspaper company group committee strategist historian voter activist critic supporter operative donor economist author teacher student worker owner chief general commander captain judge consultant executive secretary statement man woman neighbor neighbour friend mother father brother sister son daughter wife husband person'.split(
    ' ',
  ),
)

/** Heads of phrases that name the occasion or the medium of the words: "said in a statement", "wrote on Twitter". */
export const occasionNouns: ReadonlySet<string> = new Set(
  'statement interview letter speech report tweet email e-mail post release conference briefing call meeting appearance rally hearing debate address remark comment message note memo filing document video television tv radio broadcast show program programme forum event article column op-ed essay editorial blog press news transcript testimony court twitter facebook instagram telegram youtube series ceremony event round-table roundtable summit town-hall hall telephone phone account profile page'.split(
    ' ',
  ),
)

/** Whom the words were said to, after "to": "said to reporters". */
export const addressNouns: ReadonlySet<string> = new Set(
  'reporter journalist supporter crowd audience lawmaker member ally friend colleague press medium media him her them me us you voter donor delegate student'.split(
    ' ',
  ),
)

/** Words before a speaker that make the report a condition: "If the minister says that …". */
export const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest', 'supposing', 'provided'])

/** Subjects that are nobody: "This suggests", "Nobody said". */
export const emptySubjects: ReadonlySet<string> = new Set(
  'this that these those there nothing nobody none neither which what whatever whoever something anything here you'.split(
    ' ',
  ),
)
