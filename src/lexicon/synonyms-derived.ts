/** The verb (or noun) after a lower-case lemma: "decision" → "decide", "parliamentary" → "parliament"; else the lemma itself. */
export function derivedFrom(lemma: string): string {
  return bases.get(lemma) ?? lemma
}

// WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved. Used under the WordNet licence:
// https://wordnet.princeton.edu/license-and-commercial-use
// Derivationally related forms (noun → verb, adjective → noun) of early senses among the 15,000 most frequent words of the
// GloVe vocabulary whose stems differ; agent nouns ("minister") and loose pairs taken out by hand, a dozen pairs added.
const derivations = `
abolition abolish;absence absent;absent absence;academic academia;acquisition acquire;action act;addition add;
administration administer;admission admit;advisory advise;african africa;agreement agree;ambitious ambition;
analysis analyze;analyst analyze;ancestral ancestor;apology apologize;appellate appeal;application apply;
arabian arabia;archaeological archaeology;argument argue;arrival arrive;artistic art;asian asia;assumption assume;
astronomical astronomy;attention attend;automotive automobile;autonomous autonomy;bankruptcy bankrupt;belief believe;
beneficial benefit;biblical bible;biological biology;birth bear;boundary bound;bribery bribe;brokerage broker;
buddhist buddhism;budgetary budget;bureaucratic bureaucracy;burial bury;buying buy;cautious caution;central center;
chaotic chaos;charitable charity;chechen chechnya;chemical chemistry;choice choose;citation cite;coastal coast;
collegiate college;commercial commerce;comparative comparison;comparison compare;compliance comply;
concession concede;congressional congress;conscious consciousness;consideration consider;consumption consume;
contention contend;contentious contention;continental continent;conversion convert;creation create;creature create;
dead die;death die;deceased die;decision decide;defence defend;defiance defy;defiant defiance;definition define;
delivery deliver;democratic democracy;denial deny;departure depart;deployment deploy;description describe;
desperate despair;destruction destroy;deterrent deter;developmental development;diagnostic diagnosis;dietary diet;
differential difference;dimensional dimension;diplomatic diplomacy;disagreement disagree;disarmament disarm;
disastrous disaster;disciplinary discipline;disclosure disclose;discovery discover;dissolution dissolve;
distinction distinguish;diversion divert;documentary document;drainage drain;dramatic drama;dusty dust;
ecological ecology;economic economy;editorial editor;electoral election;emphasis emphasize;energetic energy;
enthusiastic enthusiasm;environmental environment;european europe;evolution evolve;evolutionary evolution;
exclusion exclude;experimental experiment;explanation explain;explosion explode;exposure expose;facial face;
failure fail;famous fame;faulty fault;financial finance;flight fly;focusing focus;forestry forest;formation form;
funny fun;furious fury;genetic gene;geographic geography;geographical geography;geological geology;gift give;
global globe;glorious glory;growing growth;growth grow;guidance guide;guilty guilt;healthy health;historic history;
historical history;honorary honor;hourly hour;humanitarian humanity;hungry hunger;identification identify;
ideological ideology;imagery image;infectious infection;inflationary inflation;influential influence;injured injure;
intensity intensify;intent intend;intervention intervene;invasion invade;jewish jew;judgment judge;
justification justify;killed kill;killing kill;korean korea;kurdish kurdistan;legendary legend;
legislative legislature;legitimacy legitimate;lengthy length;liable liability;literary literature;loss lose;
lucky luck;maintenance maintain;married marriage;medical medicine;metropolitan metropolis;ministerial minister;
missing miss;missionary mission;modification modify;molecular molecule;monetary money;monthly month;movement move;
naval navy;necessary necessity;nightly night;occupancy occupy;opponent oppose;opposition oppose;optimistic optimism;
orderly order;organizational organization;parliamentary parliament;patient patience;payment pay;permission permit;
pharmaceutical pharmacy;philosophical philosophy;photographic photography;piracy pirate;placement place;
pleasure please;poetic poetry;portrait portray;portrayal portray;preferential preference;pregnant pregnancy;
presidential president;prestigious prestige;problematic problem;product produce;proof prove;provincial province;
provocation provoke;psychological psychology;publication publish;pursuit pursue;qualification qualify;
quality qualify;racial race;rainy rain;rampage ramp;ratification ratify;reaction react;real reality;rebellion rebel;
recognition recognize;reconciliation reconcile;recovery recover;reduction reduce;registration register;
registry register;reliance rely;religious religion;rental rent;repetition repeat;representation represent;
residential residence;resumption resume;revelation reveal;revolution revolt;revolutionary revolution;risky risk;
ritual rite;rivalry rival;robbery rob;rocky rock;roman rome;romantic romance;royal royalty;sale sell;sandy sand;
scary scare;scenic scene;scholarly scholar;sectarian sect;seizure seize;sensation sense;serial series;
serious seriousness;sexual sex;sexy sex;shipment ship;shot shoot;signature sign;silent silence;simple simplicity;
social society;spectacular spectacle;speedy speed;spinal spine;stable stability;stance stand;statement state;
statutory statute;stimulus stimulate;storage store;strategic strategy;student study;submission submit;
suburban suburb;succession succeed;suit sue;supervisory supervisor;surgical surgery;suspension suspend;
suspicion suspect;suspicious suspicion;sympathetic sympathy;synthetic synthesis;taxation tax;technical technique;
technological technology;tendency tend;tension tense;terminal term;testimony testify;theatrical theater;theft steal;
theological theology;therapeutic therapy;thought think;tibetan tibet;tidal tide;tragic tragedy;transmission transmit;
traumatic trauma;treatment treat;tribal tribe;urgent urgency;usage use;vacant vacancy;variation vary;
verification verify;vicious vice;victorian victoria;violent violence;volcanic volcano;voluntary volunteer;
wealthy wealth;wedding wed;weekly week;wild wilderness;willing willingness;woody wood;worthy worth;wounded wound;
wreckage wreck;yearly year;yugoslav yugoslavia;
`

const bases: ReadonlyMap<string, string> = new Map(
  derivations
    .split(/[;\n]/)
    .map(pair => pair.split(' '))
    .flatMap(([word, base]) => (word && base ? [[word, base] as const] : [])),
)
