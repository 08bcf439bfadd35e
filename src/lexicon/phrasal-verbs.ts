/** The one verb that says what a verb with its particle says: "issue" for "put" with "out"; undefined where the two may mean several things. Both in lower case. */
export const phrasalVerb = (verb: string, particle: string): string | undefined => plain.get(`${verb} ${particle}`)

/** Whether a word stands as a particle in the list, so that most words are not looked up with their verb. */
export const mayBeParticle = (word: string): boolean => particles.has(word)

// Written by hand, from general knowledge of news: only those that have one plain meaning there ("set off", "take off", "pick up" and "make up" have several).
const list = `
step down resign;stand down resign;stay on remain;stay away boycott;put out issue;give out distribute;hand out distribute;hand over deliver;turn down reject;
call off cancel;put off postpone;push back postpone;set up establish;carry out conduct;shut down close;close down close;lay off dismiss;
rule out exclude;hold on keep;hang on keep;hold onto keep;give up abandon;pull out withdraw;back out withdraw;drop out withdraw;pull down demolish;
tear down demolish;knock down demolish;break out erupt;blow up explode;go off explode;go up rise;go down fall;come down fall;
speed up accelerate;slow down slow;scale back reduce;scale down reduce;cut back reduce;cut down reduce;ramp up increase;step up increase;
point out note;find out discover;throw out reject;vote down reject;strike down overturn;send off dismiss;bring in introduce;
phase out abolish;sell off sell;buy up buy;buy out buy;pay off repay;pay back repay;own up confess;wipe out destroy;track down find;round up arrest;
lock up jail;run away flee;get away escape;lift off launch;blast off launch;touch down land;kick off begin;open up open;wind up end;wrap up end;turn up arrive;show up arrive;
pass away die;draw up draft;fend off repel;leave out omit;back up support;take part participate;take place happen`

const entries = list
  .trim()
  .split(/;\s*/)
  .map(entry => entry.split(' ') as [string, string, string])

const plain: ReadonlyMap<string, string> = new Map(
  entries.map(([verb, particle, one]) => [`${verb} ${particle}`, one] as const),
)
const particles: ReadonlySet<string> = new Set(entries.map(([, particle]) => particle))
