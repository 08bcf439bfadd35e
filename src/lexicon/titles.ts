export type Gender = 'male' | 'female'

/** Forms of address that stand straight before a name, with the gender they tell. Lower case, without full stop. */
export const courtesyTitles: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'male'],
  ['messrs', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['prince', 'male'],
  ['king', 'male'],
  ['duke', 'male'],
  ['father', 'male'],
  ['sheikh', 'male'],
  ['pope', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['princess', 'female'],
  ['queen', 'female'],
  ['duchess', 'female'],
  ['sister', 'female'],
  ['dr', null],
  ['prof', null],
  ['professor', null],
  ['doctor', null],
  ['rev', null],
  ['reverend', null],
  ['hon', null],
  ['judge', null],
  ['justice', null],
  ['rabbi', null],
  ['imam', null],
  ['ayatollah', null],
  ['cardinal', null],
  ['archbishop', null],
  ['bishop', null],
  ['pastor', null],
])

/**
 * Nouns for offices and callings, lower case and singular, from general knowledge. With a capital they stand before a name
 * ("President Osei"); with or without they are heads of descriptions ("the harbour master", "a spokeswoman").
 */
export const offices: ReadonlySet<string> = new Set(
  `activist, actor, actress, admiral, adviser, advisor, agent, aide, ambassador, analyst, anchor, architect, artist,
  astronaut, athlete, attorney, attorney-general, author, ayatollah, banker, baron, billionaire, biologist, bishop,
  boss, brigadier, businessman, businesswoman, candidate, captain, cardinal, ceo, cfo, chair, chairlady, chairman,
  chairperson, chairwoman, chancellor, chef, chief, cleric, clerk, coach, colonel, columnist, comedian, commandant,
  commander, commander-in-chief, commentator, commissioner, comptroller, congressman, congressperson, congresswoman,
  constable, consul, consultant, coordinator, coroner, corporal, correspondent, councillor, councilman, councilor,
  councilwoman, counsel, counselor, critic, czar, defender, delegate, deputy, designer, detective, dictator,
  diplomat, director, director-general, doctor, driver, economist, editor, emir, emperor, engineer, envoy,
  executive, expert, farmer, filmmaker, financier, firefighter, foreman, forward, founder, general, goalkeeper,
  governor, governor-general, guard, guitarist, harbourmaster, historian, host, inspector, investigator, investor,
  journalist, judge, justice, king, lawmaker, lawyer, leader, lecturer, legislator, lieutenant, magistrate, magnate,
  major, manager, marshal, mayor, mediator, midfielder, minister, mogul, monarch, mp, negotiator, novelist, nurse,
  officer, official, ombudsman, operative, organiser, organizer, owner, painter, parliamentarian, pastor,
  philanthropist, photographer, physician, pilot, playwright, poet, policeman, policewoman, politician, pollster,
  pope, premier, president, priest, prince, princess, principal, producer, professor, prosecutor, psychologist,
  quarterback, queen, rabbi, rapper, rebel, rep, reporter, representative, researcher, scholar, scientist,
  secretary, secretary-general, sen, senator, sergeant, sheikh, sheriff, singer, skipper, soldier, solicitor,
  speaker, spokesman, spokesperson, spokeswoman, spy, star, strategist, striker, student, sultan, superintendent,
  surgeon, taoiseach, teacher, trader, treasurer, trustee, tsar, tycoon, undersecretary, veteran, vicar,
  vice-chancellor, vice-president, viceroy, victim, warden, whip, whistleblower, winner, writer`.split(/,\s+/),
)

/** Abbreviated titles that stand only before a name, lower case, without full stop. */
export const shortTitles: ReadonlySet<string> = new Set(
  'sen, rep, gov, gen, lt, sgt, col, maj, capt, cpl, adm, cmdr, pres, supt, insp, det, hon, atty, amb, sec, pvt, brig'.split(
    /,\s+/,
  ),
)

/** Words that stand before an office inside a title: "Deputy Prime Minister", "acting Police Chief". Lower case. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `acting, agriculture, air, army, assistant, associate, attorney, brigadier, business, cabinet, campaign, caretaker,
  chief, city, co, coast, commerce, committee, company, council, county, court, crown, culture, defence, defense,
  democratic, deputy, designate, development, district, economic, economics, economy, education, elect, energy,
  environment, ex, executive, federal, fellow, finance, financial, fire, first, foreign, former, general,
  government, grand, group, health, high, home, house, housing, immigration, incoming, industry, information,
  intelligence, interim, interior, international, junior, justice, labor, labour, late, lead, leading, lieutenant,
  local, longtime, major, majority, managing, medical, military, ministry, minority, municipal, national, naval,
  navy, new, nominee, oil, opposition, outgoing, parliament, parliamentary, party, permanent, police, political,
  presidential, press, prime, principal, professor, public, rear, regional, republican, retired, royal, secretary,
  security, senate, senior, shadow, special, staff, state, supreme, tech, technology, then, top, tourism, town,
  trade, transport, transportation, treasury, under, union, veteran, vice, village, world`.split(/,\s+/),
)

const maleNouns = new Set(
  `actor, boy, boyfriend, brother, businessman, chairman, congressman, councilman, dad, duke, emperor, father,
  fisherman, gentleman, grandfather, grandson, husband, king, man, nephew, policeman, priest, prince, salesman,
  sheikh, son, spokesman, stepfather, sultan, uncle, widower`.split(/,\s+/),
)
const femaleNouns = new Set(
  `actress, aunt, businesswoman, chairwoman, congresswoman, councilwoman, daughter, duchess, girl, girlfriend,
  granddaughter, grandmother, lady, mom, mother, mum, niece, nun, policewoman, princess, queen, sister, spokeswoman,
  stepmother, waitress, widow, wife, woman`.split(/,\s+/),
)

/** The gender a singular noun tells by itself: "spokeswoman" female; "minister" null. Lower case. */
export function genderOfNoun(noun: string): Gender | null {
  if (maleNouns.has(noun)) return 'male'
  return femaleNouns.has(noun) ? 'female' : null
}
