/** True for a word that says nothing about what a sentence is about. Takes a lower-case form or lemma. */
export function isStopword(word: string): boolean {
  return stopwords.has(word)
}

// Written by hand: closed-class words, auxiliaries, and the reporting and light verbs every article uses.
const stopwords: ReadonlySet<string> = new Set(
  `a an the this that these those such
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  myself ourselves yourself himself herself itself themselves one ones someone something anyone anything everyone everything
  am is are was were be been being do does did done doing have has had having 's 're 've 'd 'll 'm ca wo
  will would shall should can could may might must ought
  and or but nor so yet if then than as because while although though whereas unless until till whether
  of in on at by for from to with without into onto upon within about against between among through during before after
  above below over under up down off out near across along around behind beyond despite toward towards via per amid since
  not n't no never neither also too very just only even still again already ever else rather quite really
  here there where when why how now
  all any both each every few more most many much other others some own same several another
  take takes took taken make makes made get gets got put puts
  say says said tell tells told saying according reportedly allegedly
  however moreover meanwhile therefore thus addition further furthermore
  mr mrs ms dr sir via etc`
    .split(/\s+/)
    .filter(word => word !== ''),
)
