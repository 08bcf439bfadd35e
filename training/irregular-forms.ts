/** Irregular verbs and nouns of English that a treebank of news and web text may lack. Written from general knowledge of the language. */
const verbs = `abide abode abode, arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, befall befell befallen,
beget begot begotten, begin began begun, behold beheld beheld, bend bent bent, beseech besought besought, beset beset beset,
bestride bestrode bestridden, bet bet bet, bid bade bidden, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown,
break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burst burst burst,
buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost,
creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, drink drank drunk, drive drove driven,
dwell dwelt dwelt, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled,
fling flung flung, fly flew flown, forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, foretell foretold foretold,
forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten,
give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hit hit hit,
hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, leap leapt leapt,
leave left left, lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant,
meet met met, mislead misled misled, mistake mistook mistaken, misunderstand misunderstood misunderstood, mow mowed mown,
offset offset offset, outdo outdid outdone, outgrow outgrew outgrown, overcome overcame overcome, override overrode overridden,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, pay paid paid, plead pled pled, prove proved proven,
put put put, quit quit quit, read read read, rebuild rebuilt rebuilt, repay repaid repaid, rid rid rid, ride rode ridden, ring rang rung,
rise rose risen, run ran run, saw sawed sawn, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set,
sew sewed sewn, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk,
shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain, sleep slept slept, slide slid slid, sling slung slung,
slit slit slit, sow sowed sown, speak spoke spoken, speed sped sped, spend spent spent, spin spun spun, spit spat spat, split split split,
spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, stink stank stunk,
stride strode stridden, strike struck struck, string strung strung, strive strove striven, swear swore sworn, sweep swept swept,
swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told,
think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden, undergo underwent undergone,
understand understood understood, undertake undertook undertaken, undo undid undone, uphold upheld upheld, upset upset upset,
wake woke woken, wear wore worn, weave wove woven, weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn,
withhold withheld withheld, withstand withstood withstood, wring wrung wrung, write wrote written`

const nouns = `analysis analyses, axis axes, basis bases, child children, crisis crises, criterion criteria, diagnosis diagnoses, foot feet,
goose geese, grandchild grandchildren, half halves, hypothesis hypotheses, knife knives, leaf leaves, life lives, loaf loaves, louse lice,
man men, mouse mice, oasis oases, ox oxen, phenomenon phenomena, self selves, sheaf sheaves, shelf shelves, synthesis syntheses,
thesis theses, thief thieves, tooth teeth, wife wives, wolf wolves, woman women, fisherman fishermen, spokesman spokesmen,
spokeswoman spokeswomen, congressman congressmen, gunman gunmen, policeman policemen, policewoman policewomen, fireman firemen,
businessman businessmen, businesswoman businesswomen, serviceman servicemen, lawman lawmen, crewman crewmen, chairman chairmen,
aircraft aircraft, spacecraft spacecraft, series series, species species, sheep sheep, fish fish, hovercraft hovercraft`

/** Each irregular form as if it stood once in the treebank. */
export function irregularForms() {
  const word = (form: string, lemma: string, upos: string, xpos: string) => ({
    form,
    lemma,
    upos,
    xpos,
    isFirst: false,
  })
  const pastForms = split(verbs).flatMap(([lemma, past, participle]) => [
    word(past!, lemma!, 'VERB', 'VBD'),
    word(participle!, lemma!, 'VERB', 'VBN'),
  ])
  return [...pastForms, ...split(nouns).map(([lemma, plural]) => word(plural!, lemma!, 'NOUN', 'NNS'))]
}

function split(list: string): string[][] {
  return list.split(/,\s+/).map(entry => entry.split(' '))
}
