/**
 * One deed in several wordings, for counts of those it befalls or who do it: "nine ministers attended" and "nine ministers took part", "14 sailors were rescued" and "14 sailors
 * were pulled from the sea". Before the colon its name. A wording is a verb, or a verb and the noun or particle below it; in front of it stands where the counted
 * ones stand: `s` for the subject of its active voice, `o` for what it is done to. Written by hand.
 */
const deedList = `
attend: s attend; s participate; s take part; s present; s turn up; s turn out; s show up
die: s die; s perish; s lose life; s dead; o kill; o slay
hurt: o hurt; o injure; o wound; s suffer injury; s sustain injury; s suffer wound
detain: o detain; o arrest; o take custody; o round up
rescue: o rescue; o save; o pull sea; o pull water; o pull ferry; o pull ship; o pull wreck; o pull wreckage; o pull rubble; o bring safety; o bring ashore
destroy: o destroy; o level; o raze; o flatten; o demolish; o burn down; s burn down
carry: o carry; s aboard; s board; o have board; o have aboard
convict: o convict; o find guilty
evacuate: o evacuate; o move out
cancel: o cancel; o scrap; o call off
arrive: s arrive; s land; o deliver; o receive
cut: o cut; o axe; o shed; o eliminate
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
