import { wordnetSynonyms } from './synonyms-wordnet.ts'

/** True when two lower-case lemmas can stand for each other in news: "probe" and "investigation". A word is no synonym of itself. */
export function areSynonyms(left: string, right: string): boolean {
  return left !== right && shareGroup(synonymGroups(left), synonymGroups(right))
}

// Written by hand for what newsrooms vary; WordNet lacks most of these pairs. Semicolons and line ends part the groups, each word
// in the sense its group shares. Words that only go together (attack, war) are not here: they are related, not the same.
const newsSynonyms = `
kill slay;murder kill;die perish;bear born;dead killed;casualty victim;death fatality;wound injure hurt;injury wound
remains body corpse;raid storm;attack assault strike;airstrike strike;shoot gun;blast explosion;explode detonate
blaze fire;ad advertisement advert;crash collision;collide crash;quake earthquake tremor temblor;quake seismic;flood flooding
storm hurricane cyclone typhoon;probe investigation inquiry;probe investigate;verdict ruling judgment;court tribunal
judge justice;attorney lawyer;jail imprison;jail prison;arrest detain;arrest detention;hold detain;captive hostage
abduct kidnap;accuse charge;allege accuse;suspect defendant;convict condemn;guilty convicted;sue litigate;lawsuit suit
allow permit let;ban prohibit forbid outlaw bar;ban prohibition;prevent stop block;halt stop suspend
end finish conclude;end stop cease;begin start launch commence;beginning start;open launch;continue persist
resume restart;delay postpone defer;cancel scrap;agree consent;agreement deal accord pact treaty;deal contract
ceasefire truce;talk discussion;talk negotiation;discuss debate;negotiate bargain;meet gather
meeting session summit talks;meet encounter;visit trip;visit tour;travel journey;travel go;arrive come reach
leave depart exit;return comeback;head leader chief boss;leader president;chief director;counterpart colleague
official authority;minister secretary;premier prime-minister;government administration cabinet;parliament legislature
parliamentary legislative;lawmaker legislator;senator lawmaker;congressman lawmaker;election vote poll;vote ballot
win triumph;victory win triumph;beat defeat;candidate nominee contender;party bloc faction;opposition opponent
rebel insurgent militant;soldier troop serviceman;army military;police cop;officer cop;citizen national
resident inhabitant;people person;child kid;youth teenager teen;woman lady;doctor physician;hospital clinic
vaccine vaccination jab inoculation;vaccinate inoculate immunise immunize;disease illness sickness;virus coronavirus
coronavirus covid-19 covid;quarantine isolation isolate;test testing;antibody serological;medicine drug
firm company business corporation;company corporation;worker employee staff;job employment;dismiss fire sack oust
resign quit;hire recruit employ;appoint name nominate;buy purchase acquire;acquisition purchase takeover
buyback repurchase;sell sale;pay spend;cost price;price value;income revenue earnings;profit earnings
rise increase climb grow jump surge soar;increase raise boost;rise increase growth gain
fall drop decline decrease plunge slump sink tumble;fall drop decline decrease;reduce cut lower decrease;cut reduction
show reveal disclose;reveal expose;announce declare;announcement statement declaration;state declare;claim assert
deny reject;refuse reject decline;refute reject;confirm verify;admit acknowledge concede confess
recognise recognize accept;recognize acknowledge accept;accept recognise;warn caution;urge press pressure;urge call
demand call request;ask request;question ask;seek pursue;try attempt;attempt effort bid;effort try;plan intend
plan scheme;plan proposal;propose suggest;suggest hint;expect anticipate;hope wish;help assist aid;help assistance aid
support back endorse;support backing;supporter backer;oppose resist;criticise criticize condemn denounce slam blast
criticism condemnation;praise laud commend hail;thank acknowledge;celebrate mark commemorate;honour honor
use utilise employ;build construct;building structure;destroy demolish;damage harm;repair fix;find discover
discovery finding;spot see;view regard consider;think believe;understanding agreement;choose pick select;choice option
give grant;give provide supply;provide offer;send dispatch;receive get;take seize;seize capture;free release
release publish;print publish;story report;document file;record register;channel line;line communication
dialogue talk communication conversation;coordination cooperation;relation relationship tie;bond tie
spat dispute row quarrel;dispute disagreement;conflict clash;fight battle;fight combat;protest demonstrate
protest demonstration rally;protester demonstrator;riot unrest;house residence;country nation state;capital city
region area;area zone;road street;plane aircraft jet airliner;ship vessel boat;car vehicle;truck lorry;missile rocket
bomb explosive;gun firearm;money cash;fund money;fund finance;tax levy;bill legislation;rule regulation;policy measure
issue topic subject matter;problem difficulty;difficult hard;important significant;big large huge
huge enormous massive;small little tiny;new fresh;early initial;final last;main chief principal;quick fast rapid
wreath flower;memorial monument;tomb grave;cemetery graveyard;anniversary jubilee;annual yearly;ahead before
approximately roughly;nearly almost;entire whole;approve pass;approve back;sign ink;adopt pass;repeal revoke
veto block;threaten menace;threat menace;danger risk peril;safe secure;safety security;secret confidential
hide conceal;escape flee;flee leave;evacuate flee;rescue save;survive live;disappear vanish;missing lost
injured wounded hurt;happen occur;cause trigger spark;result outcome;effect impact;affect impact;change alter
remain stay;keep maintain retain;run operate;work operate;study research;study examine;researcher scientist
scientist expert;expert analyst;film movie;actor performer;song tune;match game;player athlete;coach manager;team side
trial hearing;sentence term;spy agent;intelligence espionage;ambassador envoy diplomat;embassy mission;refugee migrant
border frontier;referendum plebiscite;turnout participation;landslide rockfall mudslide;protest march;march demonstration
protester marcher;permit licence license;wage salary pay;barrier barricade;medicine drug pharmaceutical;coup putsch
fugitive runaway;bidder suitor;outbreak epidemic;dose shot;stake holding shareholding;merger takeover;nuclear atomic;dismantle disarm;sanction penalty;fine penalty;shipment delivery
`

function build(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  const lines = `${newsSynonyms}\n${wordnetSynonyms}`.split(/[\n;]/)
  lines.forEach((line, group) => {
    for (const word of line.split(' ')) {
      if (word === '') continue
      const groups = map.get(word)
      if (groups) groups.push(group)
      else map.set(word, [group])
    }
  })
  return map
}

const groupsOf = build()

/** The groups of words of one meaning that a lower-case lemma stands in, by number; empty for a word without synonyms. */
export function synonymGroups(lemma: string): readonly number[] {
  return groupsOf.get(lemma) ?? []
}

/** Whether two words of these groups are synonyms. */
export function shareGroup(left: readonly number[], right: readonly number[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  for (const group of left) if (right.includes(group)) return true
  return false
}
