import { eachWith } from './each-with.ts'
/**
 * Abbreviations that keep their full stop, lower case, written for English news from general knowledge.
 * `before`: a name or number follows ("Gen. Smith"), so no sentence ends there. `soft`: a sentence may end there ("in Washington, D.C.").
 * `final`: like soft, and the full stop belongs to the word even at the end of a sentence ("Acme Inc.").
 */
export type AbbreviationUse = 'before' | 'soft' | 'final'

const words: Readonly<Record<AbbreviationUse, string>> = {
  before:
    'mr mrs ms dr prof sen sens rep reps gov govs gen gens lt col maj capt sgt cmdr adm rev hon st messrs mt ft pres supt det insp fr no nos vol pp art sec fig vs approx ca cf brig cpl pvt amb atty dist',
  soft: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun calif mass conn ill fla ariz colo ga mich minn okla ore pa tenn tex va wash wis ave blvd rd dept est v al',
  final: 'inc corp co ltd llc plc jr sr bros etc',
}

/** Words with a meaning of their own ("no", "fig", "sat", "sun", "art", "mar") only count when they begin with a capital; the caller checks. */
export const abbreviations: ReadonlyMap<string, AbbreviationUse> = new Map(
  (Object.entries(words) as [AbbreviationUse, string][]).flatMap(([use, list]) => eachWith(list, use)),
)

/** Of the abbreviations, those that are also everyday words in lower case: "no.", "sat.", "sun.", "mass.", "wash.". */
export const alsoWords: ReadonlySet<string> = new Set(
  'no sec art fig sat sun mon wed mar mass wash ill miss ore pa co est al ga fr gen rep hon mt ft ave st v'.split(' '),
)
