import type { Certainty } from '../model.ts'
import { eachWith } from './each-with.ts'

/** A verb that tells of somebody's saying, view or wish. */
export interface PositionVerb {
  readonly certainty: Certainty
  /** What must follow for it to tell one: a thing or a clause ("praised the plan"), only a clause ("claimed to be first"), or one of these prepositions. */
  readonly takes: 'anything' | 'clause' | ReadonlySet<string>
}

const entries = (
  certainty: Certainty,
  takes: 'anything' | 'clause',
  lemmas: string,
): (readonly [string, PositionVerb])[] => eachWith(lemmas, { certainty, takes })

const before = (certainty: Certainty, prepositions: string, lemmas: string): (readonly [string, PositionVerb])[] =>
  eachWith(lemmas, { certainty, takes: new Set(prepositions.split(' ')) })

/**
 * Verbs that tell what somebody says, holds or wants without the rules for reported speech: "praised the plan", "vowed to close the port",
 * "called for a vote". Written by hand for news English, by the classes of Levin (1993): judgement, desire, commitment, speaking. Verbs that
 * as often tell of something else ("addressed", "pressed", "found", "saw", "claimed victory") are absent or need a clause.
 */
export const positionVerbs: ReadonlyMap<string, PositionVerb> = new Map([
  ...entries(
    'asserted',
    'anything',
    'announce declare describe explain mention cite note reiterate stress emphasize emphasise outline recount reveal disclose highlight underscore underline recall portray depict characterize characterise label brand dub liken echo predict forecast foresee envision',
  ),
  ...entries('asserted', 'clause', 'say tell state report repeat write tweet joke quip remark testify'),
  ...before('asserted', 'to', 'refer point allude'),
  ...before('asserted', 'about against out', 'speak talk'),
  ...entries('confirmed', 'anything', 'confirm acknowledge admit concede'),
  ...entries('claimed', 'clause', 'claim boast brag argue insist maintain contend assert'),
  ...entries('alleged', 'anything', 'accuse allege blame fault'),
  ...entries('denied', 'anything', 'deny reject dismiss refute rebut dispute disavow repudiate contradict'),
  ...entries('suggested', 'anything', 'suggest imply hint'),
  ...entries(
    'judged',
    'anything',
    'praise criticize criticise condemn denounce slam blast assail mock ridicule deride decry lament bemoan welcome applaud commend hail laud thank congratulate regret defend endorse back support oppose favor favour prefer embrace champion rebuke chide scold lambaste castigate admire dislike resent disown question challenge bash savage deplore vilify disparage malign belittle insult excoriate tout credit love hate compare',
  ),
  ...before(
    'judged',
    'about of for to with on',
    'complain apologize apologise object disagree agree protest boast brag joke',
  ),
  ...entries(
    'wanted',
    'anything',
    'want demand urge request propose recommend advocate exhort implore ask order instruct encourage invite',
  ),
  ...entries('wanted', 'clause', 'hope wish beg'),
  ...before('wanted', 'for on upon against', 'call push press lobby appeal plead'),
  ...entries('intended', 'anything', 'promise pledge vow'),
  ...entries('intended', 'clause', 'swear threaten offer refuse decline volunteer plan intend agree'),
  ...entries('believed', 'anything', 'fear doubt anticipate'),
  ...entries(
    'believed',
    'clause',
    'believe think consider regard view worry expect assume suspect estimate feel warn know',
  ),
  ...before('believed', 'about of against as', 'worry warn view'),
])

/** Verbs by which papers, polls and pictures speak: "The survey found a tight race". */
export const findingVerbs: ReadonlySet<string> = new Set('show find indicate suggest reveal conclude'.split(' '))

/** Nouns made from such verbs, which tell whose saying, view or wish it is by a genitive or "by" and "from": "the mayor's promise to", "criticism from". */
export const positionNouns: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ...eachWith('announcement assertion comment declaration depiction description explanation remark', 'asserted'),
  ...eachWith('admission acknowledgement confirmation', 'confirmed'),
  ...eachWith('argument claim contention insistence boast', 'claimed'),
  ...eachWith('accusation allegation charge', 'alleged'),
  ...eachWith('denial rejection', 'denied'),
  ...eachWith('suggestion hint', 'suggested'),
  ...eachWith(
    'apology approval complaint condemnation criticism defence defense disapproval endorsement objection opposition praise rebuke support',
    'judged',
  ),
  ...eachWith('call demand desire hope plea proposal request wish', 'wanted'),
  ...eachWith('commitment intention pledge plan promise refusal threat vow willingness', 'intended'),
  ...eachWith('belief concern doubt fear prediction view warning worry opinion', 'believed'),
])

/** Verbs whose subject owns the saying that is their object: "voiced concern about", "made a promise to". */
export const voicingVerbs: ReadonlySet<string> = new Set(
  'express voice make raise repeat reiterate issue announce declare renew'.split(' '),
)

/** Heads of phrases that are a body of people, besides those of the rules for references. */
export const voiceNouns: ReadonlySet<string> = new Set(
  'campaign administration staff leadership faction camp side audience crowd public family community electorate delegation respondent advocate partisan independent radical proponent majority establishment establishmentarian superdelegate campaigner team electorate household ad advert advertisement article book bill editorial op-ed resolution speech platform message sign petition polling'.split(
    ' ',
  ),
)
