/**
 * One deed in several wordings, for counts of those it befalls or who do it: "nine ministers attended" and "nine ministers took part", "14 sailors were rescued" and "14 sailors
 * were pulled from the sea". Before the colon its name. A wording is a verb, or a verb and the noun or particle below it; in front of it stands where the counted
 * ones stand: `s` for the subject of its active voice, `o` for what it is done to. Written by hand.
 */
const deedList = `
attend: s attend; s participate; s take part; s present; s turn up; s show up
protest: s protest; s demonstrate; s march; s rally; s take street
die: s die; s perish; s lose life; s dead; o kill; o slay; o death; o killing
hurt: o hurt; o injure; o wound; s suffer injury; s sustain injury; s suffer wound
detain: o detain; o arrest; o take custody; o round up; o detention
charge: o charge; o indict; s face charge
convict: o convict; o find guilty; o guilty; s guilty
release: o release; o free; o let go; s walk free
expel: o expel; o deport; o expulsion
escape: s escape; s flee; s break out
rescue: o rescue; o save; o pull sea; o pull water; o pull ferry; o pull ship; o pull wreck; o pull wreckage; o pull rubble; o bring safety; o bring ashore
evacuate: o evacuate; o move out; o evacuation
displace: o displace; s flee home; s lose home; o leave homeless
infect: o infect; s contract; s test positive
vaccinate: o vaccinate; o immunise; o immunize; o inoculate; s receive jab; s receive vaccine
destroy: o destroy; o level; o raze; o flatten; o demolish; o burn down; s burn down; o destruction
carry: o carry; o cargo; o payload; s aboard; s board; o have board; o have aboard
cancel: o cancel; o scrap; o call off
cut: o cut; o axe; o shed; o eliminate; o lose; o loss
arrive: s arrive; s land; o deliver; o receive
launch: o launch; o fire
intercept: o intercept; o shoot down; o down
seize: o seize; o confiscate; o impound
close: o close; o shut; o closure
back: s back; s support; s vote favour; s vote favor
oppose: s oppose; s vote against
strike: s strike; s walk out
`

interface Wording {
  readonly deed: string
  /** Where the counted ones stand. */
  readonly role: 'doer' | 'done'
  /** Lemma of the word below the verb; null where the verb says all. */
  readonly below: string | null
}

const wordings: ReadonlyMap<string, readonly Wording[]> = readWordings()

function readWordings(): ReadonlyMap<string, readonly Wording[]> {
  const found = new Map<string, Wording[]>()
  for (const line of deedList.trim().split('\n')) {
    const [deed = '', rest = ''] = line.split(': ')
    for (const entry of rest.split('; ')) {
      const [place, verb = '', below = null] = entry.split(' ')
      const wording: Wording = { deed, role: place === 's' ? 'doer' : 'done', below }
      found.set(verb, [...(found.get(verb) ?? []), wording])
    }
  }
  return found
}

/** The deed that a verb tells of those who stand in this role, by its lemma and the lemmas below it; null for a verb that no list knows. */
export function deedOf(verb: string, role: 'doer' | 'done', below: readonly string[]): string | null {
  const own = (wordings.get(verb) ?? []).filter(wording => wording.role === role)
  const found = own.find(wording => wording.below !== null && below.includes(wording.below))
  return (found ?? own.find(wording => wording.below === null))?.deed ?? null
}

// Words that count a deed where others count those it befalls: "14 arrests", "14 people were arrested".
const events: ReadonlyMap<string, string> = new Map([
  ['death', 'die'],
  ['fatality', 'die'],
  ['arrest', 'detain'],
  ['detention', 'detain'],
  ['injury', 'hurt'],
  ['rescue', 'rescue'],
  ['conviction', 'convict'],
])

/** The deed that a counted noun itself tells of: "police made 14 arrests"; null for others. */
export const deedCounted = (noun: string): string | null => events.get(noun) ?? null

/** Whom it befalls are people, also where none are named: "fourteen were detained". */
export const ofPeople: ReadonlySet<string> = new Set(
  'attend protest die hurt detain charge convict release expel escape rescue evacuate displace infect vaccinate back oppose strike'.split(
    ' ',
  ),
)
