import { wordnetAntonyms } from './antonyms-wordnet.ts'

/**
 * True when two lower-case lemmas (or participles) cannot both hold of one thing in one respect: "accept" and "reject".
 * The order of the two does not matter.
 */
export function areOpposites(left: string, right: string): boolean {
  return (opposites.get(left)?.has(right) ?? false) || differByNegativePrefix(left, right)
}

/** Two lower-case words are opposites only where both stand in the list or one begins as a negated word does. */
export const isListedOpposite = (word: string): boolean => opposites.has(word)
/** "unfair", "disagree", "illegal", also words that only look so: "union". */
export const beginsNegative = (word: string): boolean => /^(?:un|non|dis|il|ir|im)/.test(word)

// Written by hand for news; WordNet lacks these pairs or has only one member of a family.
const newsAntonyms = `
support oppose;support reject;support criticise;support criticize;back oppose;back reject;supporter opponent;support opposition;
endorse oppose;endorse reject;backing opposition;favour oppose;favor oppose;praise condemn;praise criticise;praise criticize;
welcome condemn;welcome reject;welcome criticise;welcome criticize;confirm deny;acknowledge deny;concede deny;confirm refute;
claim deny;prove disprove;accept decline;accept deny;agree refuse;agree disagree;agree reject;approve reject;approve block;approve veto;
approve disapprove;approve deny;pass reject;pass fail;adopt reject;ratify reject;sign veto;grant deny;grant refuse;allow ban;allow block;allow prohibit;
allow forbid;allow prevent;allow refuse;let stop;permit ban;permit deny;permit prohibit;permit block;authorise ban;
authorize ban;legalise ban;legalize ban;legal illegal;ban lift;impose lift;tighten ease;tighten loosen;tighten relax;
rise drop;rise decline;rise decrease;rise plunge;rise slump;rise sink;rise tumble;rise slip;climb fall;climb drop;climb slip;
climb decline;gain lose;gain fall;gain drop;gain slip;jump fall;jump drop;jump plunge;surge fall;surge drop;surge plunge;surge slump;
soar plunge;soar fall;soar drop;soar slump;grow shrink;grow fall;grow decline;grow contract;growth decline;growth contraction;expand contract;
expand shrink;increase fall;increase drop;increase decline;increase reduce;increase cut;increase lower;increase reduction;rise reduction;
increase slash;raise cut;raise reduce;raise slash;hike cut;hike lower;boost cut;boost reduce;boost weaken;boost hurt;higher lower;
above below;exceed miss;outperform underperform;beat miss;up down;upward downward;improve worsen;improve deteriorate;
improvement deterioration;strengthen weaken;strengthen undermine;accelerate slow;accelerate decelerate;speed slow;
widen narrow;lengthen shorten;extend shorten;extend cut;start end;start stop;start finish;start conclude;begin finish;begin stop;begin conclude;
launch end;open close;opening closure;reopen close;resume suspend;resume halt;resume stop;continue stop;continue end;continue halt;
continue cease;continue suspend;continue abandon;keep abandon;keep drop;maintain abandon;join leave;join quit;enter leave;enter exit;
stay leave;remain leave;stay resign;remain resign;stay quit;remain quit;win fail;live die;survive die;alive dead;survivor victim;safe dead;safe unsafe;save kill;
rescue abandon;release arrest;release detain;release jail;release imprison;release hold;free arrest;free detain;free jail;free imprison;
acquit convict;acquit sentence;acquitted convicted;clear convict;clear charge;innocent guilty;exonerate convict;accuse exonerate;accuse clear;uphold overturn;
uphold reject;uphold reverse;uphold strike;affirm overturn;affirm reverse;appoint dismiss;appoint fire;hire dismiss;hire fire;hire sack;employ dismiss;elect oust;
include omit;include exclude;including excluding;with without;attack protect;attack defend;protect endanger;
protect harm;build destroy;build demolish;construct demolish;create destroy;create abolish;establish dissolve;
establish abolish;restore remove;add remove;install remove;insert remove;give take;provide withhold;provide deny;deliver withhold;reveal conceal;
reveal hide;disclose conceal;disclose withhold;expose hide;publish withhold;release withhold;remember forget;succeed fail;manage fail;success failure;
successful failed;victory loss;win loss;winner loser;winning losing;advance retreat;advance withdraw;advance trail;deploy withdraw;
send withdraw;invade withdraw;capture lose;capture release;seize lose;surrender resist;comply defy;comply violate;obey defy;
obey disobey;honour break;honour violate;follow ignore;follow violate;respect violate;keep break;trust suspect;believe doubt;
certain doubtful;likely improbable;possible unlikely;real fake;genuine fake;authentic fake;true fake;true untrue;real hoax;true hoax;
fact hoax;valid void;lawful illegal;legitimate illegal;voluntary forced;voluntary compulsory;optional compulsory;optional mandatory;mandatory voluntary;
required optional;peaceful violent;calm violent;peaceful armed;friendly unfriendly;ally enemy;friend enemy;friendly hostile;
present absent;attend skip;attend boycott;attend avoid;participate boycott;public secret;open secret;openly secretly;
publicly secretly;majority few;many few;most few;always never;often never;often seldom;always rarely;frequently rarely;frequent rare;common rare;
everyone nobody;everything nothing;all none;some none;both neither;before after;early late;earlier later;first last;former current;
old new;young elderly;senior junior;temporary permanent;temporarily permanently;partial full;partial complete;partially fully;
partly fully;partly entirely;local foreign;domestic international;domestic overseas;north south;east west;northern southern;eastern western;
northeast southwest;northwest southeast;inside outside;indoors outdoors;male female;man woman;boy girl;brother sister;father mother;
son daughter;husband wife;morning evening;morning afternoon;morning night;day night;single married;poor wealthy;rich needy;crucial irrelevant;
important irrelevant;important unimportant;significant negligible;significant trivial;major minor;large tiny;huge tiny;huge small;big tiny;
strong feeble;tough lenient;harsh lenient;strict lenient;hard easy;simple complicated;optimistic gloomy;hopeful pessimistic;hope fear;
confident doubtful;positive bad;positive negative;good poor;great terrible;best worst;better worse;beneficial harmful;benefit harm;help hinder;
help harm;help hurt;enable prevent;enable hinder;encourage deter;encourage dissuade;promote hinder;promote discourage;facilitate hinder;
profit loss;surplus deficit;asset debt;income expense;revenue cost;buyer seller;lender borrower;inflow outflow;upgrade downgrade;
credit blame;love despise;like hate;glad sorry;happy angry;satisfied dissatisfied;satisfied disappointed;proud ashamed;
healthy sick;healthy ill;infected uninfected;sober drunk;awake asleep;clean polluted;clean contaminated;visible hidden;
complete unfinished;finished unfinished;intact destroyed;intact damaged;undamaged damaged;unharmed injured;unhurt injured;unhurt hurt;unscathed injured;
dry flooded;calm rough;clear cloudy;quiet loud;busy empty;crowded empty;packed empty;vote abstain;guilty acquitted;
aware ignorant;defend abandon;ease worsen;ease intensify;decrease grow;reject welcome;reject embrace;unite split;unite divide;merge split;
specific general;gain loss;novice expert;beginner expert;upper lower;arrive depart;largest smallest;biggest smallest;youngest oldest;
fastest slowest;decline agree;suspend reinstate;retain lose;delay hasten;enact reject;enact repeal;promote demote;preserve destroy;save destroy;pardon punish;
confirm reject;grant reject;allow bar;fund defund;kill spare;thank blame;lead trail;halve double;toughen ease;same different;upheld overturned;ancient modern;entry exit;struggle thrive;king queen;uncle aunt;daily weekly;weekly monthly;monthly annual
`

/** "legal" and "illegal", "known" and "unknown": the same word with a prefix that negates adjectives and nouns. */
function differByNegativePrefix(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  // Four letters keep "able" and "unable" (both in WordNet's list) from being the pattern for "it" and "unit".
  if (short.length < 5 || long.length > short.length + 3 || !long.endsWith(short)) return false
  return negativePrefixes.has(long.slice(0, long.length - short.length))
}

// "in" also means "into" (income, inform, inside): its true pairs come from WordNet's list.
const negativePrefixes: ReadonlySet<string> = new Set(['un', 'non', 'non-', 'dis', 'il', 'ir', 'im'])

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>()
  const add = (from: string, to: string) => {
    const known = map.get(from)
    if (known) known.add(to)
    else map.set(from, new Set([to]))
  }
  for (const pair of `${newsAntonyms};${wordnetAntonyms}`.split(/[;\n]/)) {
    const [left, right] = pair.trim().split(' ')
    if (!left || !right) continue
    add(left, right)
    add(right, left)
  }
  return map
}

const opposites = build()
