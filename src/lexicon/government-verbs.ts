/**
 * Verbs of saying, wishing and deciding, by lemma: what governments do and cities do not. "Lisbon warned that …", not "Lisbon
 * woke up to …". From general knowledge of diplomatic reporting.
 */
export const governmentVerbs: ReadonlySet<string> = new Set(
  `accept accuse acknowledge admit agree aim announce annex appeal approve argue ask assert back ban believe blame block boycott call
  claim condemn confirm consider criticise criticize debate decide declare decline defend demand deny deplore disagree dismiss
  dispute endorse expel expect express extradite fear favour favor hail halt hint hope impose indicate insist intend invade
  invoke lobby maintain mull negotiate object offer oppose pledge plan portray prefer press pressure promise propose protest
  provoke push ratify react reaffirm rebuff rebuke recall recognise recognize refuse regard reiterate reject renew
  renounce reply request resist respond retaliate revoke sanction say seek send sever side sign signal slam stress suggest
  summon support suspect suspend tell threaten toughen underline urge veto view voice vow want warn waive weigh welcome wish
  withdraw withhold`.split(/\s+/),
)

/** What a government has and a city has not, singular and plural: "Lisbon's offer", not "Lisbon's trams". */
export const governmentPossessions: ReadonlySet<string> = new Set(
  `accession accusation accusations actions aggression agenda aim aims allegation allegations alliance allies ally ambassador ambassadors ambition
  ambitions annexation answer anger approach approval argument arguments assertion assurances attempt attempts backing bid
  claim claims commitment commitments compliance concern concerns condemnation conduct consent cooperation counteroffer decision decisions
  delegation demand demands denial denials diplomacy diplomats disapproval efforts envoy envoys explanation fears goal goals
  government hopes insistence intention intentions intelligence interests interference intervention invasion involvement leadership
  leverage line military motives negotiators objection objections objectives offer opposition overtures participation plan plans
  pledge pledges policies policy position pressure priorities priority promise promises proposal proposals reaction readiness refusal
  rejection relations representative representatives request requests response restraint retaliation rhetoric role ruling sanctions
  stance statement statements strategy support suspicion suspicions tactics terms threat threats ties troops veto view views violations war
  warning warnings willingness withdrawal`.split(/\s+/),
)

/** What governments have with each other: "talks between Lisbon and Oslo", not "flights between Lisbon and Oslo". */
export const governmentRelations: ReadonlySet<string> = new Set(
  `accord agreement agreements alliance ceasefire channel communication communications conflict confrontation consultations contact
  contacts cooperation deal deals dialogue differences diplomacy disagreement dispute disputes feud friction hostilities mediation
  negotiation negotiations pact partnership rapprochement relations relationship rift rivalry row split standoff summit talks tension tensions
  ties treaty truce trust understanding war`.split(/\s+/),
)
