/** Irregular English verbs, "base past"; from general knowledge. Others take "-ed". */
const irregular =
  'arise arose,be was,beat beat,become became,begin began,bend bent,bet bet,bind bound,bite bit,bleed bled,blow blew,break broke,breed bred,bring brought,build built,burn burned,burst burst,buy bought,cast cast,catch caught,choose chose,cling clung,come came,cost cost,creep crept,cut cut,deal dealt,dig dug,do did,draw drew,drink drank,drive drove,eat ate,fall fell,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew,forbid forbade,forecast forecast,forget forgot,forgive forgave,freeze froze,get got,give gave,go went,grind ground,grow grew,hang hung,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew,lay laid,lead led,leap leapt,leave left,lend lent,let let,lie lay,light lit,lose lost,make made,mean meant,meet met,mislead misled,mistake mistook,offset offset,overcome overcame,override overrode,oversee oversaw,overtake overtook,overthrow overthrew,pay paid,prove proved,put put,quit quit,read read,rebuild rebuilt,repay repaid,ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,send sent,set set,shake shook,shed shed,shine shone,shoot shot,show showed,shrink shrank,shut shut,sing sang,sink sank,sit sat,sleep slept,slide slid,speak spoke,spend spent,spin spun,split split,spread spread,spring sprang,stand stood,steal stole,stick stuck,sting stung,strike struck,strive strove,swear swore,sweep swept,swim swam,swing swung,take took,teach taught,tear tore,tell told,think thought,throw threw,thrust thrust,understand understood,undergo underwent,undertake undertook,undo undid,uphold upheld,upset upset,wake woke,wear wore,weave wove,weep wept,win won,withdraw withdrew,withhold withheld,withstand withstood,write wrote'

const pastOf: ReadonlyMap<string, string> = new Map(
  irregular.split(',').map(pair => pair.split(' ') as [string, string]),
)

/** Verbs whose final consonant doubles although the stress is not written: "stop", "refer"; other short verbs follow the spelling. */
const doubling =
  /^(?:admit|commit|compel|control|defer|equip|expel|infer|occur|omit|permit|prefer|propel|rebel|refer|regret|repel|submit|transfer|transmit)$/

/** Past tense of a base form: "mention" → "mentioned", "meet" → "met". */
export function pastTense(lemma: string): string {
  const known = pastOf.get(lemma)
  if (known) return known
  if (/e$/.test(lemma)) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (doubling.test(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma)) return `${lemma}${lemma.at(-1)}ed`
  return `${lemma}ed`
}

/** Participles that are not like the past tense, "base participle"; from general knowledge. */
const participleOf: ReadonlyMap<string, string> = new Map(
  'arise arisen,be been,beat beaten,become become,begin begun,bite bitten,blow blown,break broken,choose chosen,come come,do done,draw drawn,drink drunk,drive driven,eat eaten,fall fallen,fly flown,forbid forbidden,forget forgotten,forgive forgiven,freeze frozen,give given,go gone,grow grown,hide hidden,know known,mistake mistaken,overcome overcome,override overridden,oversee overseen,overtake overtaken,overthrow overthrown,prove proven,ride ridden,ring rung,rise risen,run run,see seen,shake shaken,show shown,shrink shrunk,sing sung,sink sunk,speak spoken,spring sprung,steal stolen,strive striven,swear sworn,swim swum,take taken,tear torn,throw thrown,undergo undergone,undertake undertaken,undo undone,wake woken,wear worn,weave woven,withdraw withdrawn,write written'
    .split(',')
    .map(pair => pair.split(' ') as [string, string]),
)

/** Past participle of a base form: "lift" → "lifted", "withdraw" → "withdrawn". */
export const pastParticiple = (lemma: string): string => participleOf.get(lemma) ?? pastTense(lemma)

/** Present tense for a third person: "carry" → "carries"; plural gives the base form ("have"). */
export function presentTense(lemma: string, plural: boolean): string {
  if (lemma === 'be') return plural ? 'are' : 'is'
  if (plural) return lemma
  if (lemma === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}
