import { genderOfNoun, offices } from '../../lexicon/titles.ts'

/** Nouns for one human besides offices, lower case; from general knowledge of news text. */
const humans = new Set(
  `accuser adult applicant assailant attacker baby bomber boy bystander child citizen client colleague composer contestant convict counterpart customer defendant
  detainee donor employee employer entrepreneur escort fan fighter foreigner friend fugitive girl gunman hacker head heir hero hostage immigrant inmate insider juror kid killer lobbyist loyalist
  man migrant militant motorist neighbor neighbour nominee opponent parent partner passenger patient pedestrian player prisoner protester protestor refugee relative resident rival runner sailor
  shooter shopkeeper source spectator staffer successor suspect teen teenager terrorist tourist volunteer voter waiter watchman witness woman worker`.split(
    /\s+/,
  ),
)

/** Nouns for bodies that act like people: "the court ruled". */
export const bodies: ReadonlySet<string> = new Set(
  `agency airline army association authority bank board broadcaster brigade bureau cabinet charity club coalition commission committee company congress corporation council court department firm
  foundation government group hospital institute institution insurer league magazine manufacturer maker militia ministry movement network newspaper operator organisation organization outlet parliament party police
  publisher regulator retailer school senate team tribunal union university watchdog website`.split(/\s+/),
)

const kin = new Set('brother sister mother father wife husband son daughter uncle aunt cousin nephew niece'.split(' '))

/** Lower-case singular. */
export function isHuman(noun: string): boolean {
  return offices.has(noun) || humans.has(noun) || kin.has(noun) || genderOfNoun(noun) !== null
}

/** Plural nouns for people that are no plural in form or have no singular. */
const crowds = new Set(
  'people police troops authorities families analysts allies critics forces survivors relatives loyalists media'.split(
    ' ',
  ),
)

/** A plural that means people: `noun` is its singular. */
export function isCrowd(form: string, noun: string): boolean {
  return crowds.has(form.toLowerCase()) || isHuman(noun)
}

/** "police", "people": plural without an s. */
export function isCollective(form: string): boolean {
  return crowds.has(form.toLowerCase())
}
