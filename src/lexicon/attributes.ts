/** What a number can be of. */
export interface Attribute {
  readonly name: string
  /** Of which sort its number is: a span of time, money, a share, a length or weight, or a plain count. */
  readonly sort: 'span' | 'money' | 'share' | 'size' | 'count'
}

/**
 * What the words near a number make it, in whatever construction: "sentenced to 18 years", "jailed for 15 years"; "a $4 billion takeover", "a deal valued at $3.8 billion". A story has one of
 * each for one person or firm. Before the colon the name and the sort; a word after a plus sign must stand somewhere in the sentence, too. Written by hand.
 */
const list = `
sentence span: sentence jail imprison prison term+prison
deliberation span: deliberate deliberation take+verdict need+verdict
premium share: premium
dividend money: dividend
reward money: reward bounty
fine money: fine
bail money: bail
ransom money: ransom
takeover money: takeover acquisition buyout merger value+deal worth+deal worth+takeover worth+merger value+takeover value+merger value+acquisition
fee money: fee
prize money: prize
donation money: donate donation
salary money: salary
stake share: stake
height size: high tall height altitude
weight size: weigh weight
capacity count: capacity
workforce count: employ workforce payroll
`

const attributes: ReadonlyMap<string, readonly (Attribute & { readonly beside: string | null })[]> = readList()

function readList() {
  const found = new Map<string, (Attribute & { readonly beside: string | null })[]>()
  for (const line of list.trim().split('\n')) {
    const [head = '', words = ''] = line.split(': ')
    const [name = '', sort = ''] = head.split(' ')
    for (const entry of words.split(' ')) {
      const [word = '', beside = null] = entry.split('+')
      found.set(word, [...(found.get(word) ?? []), { name, sort: sort as Attribute['sort'], beside }])
    }
  }
  return found
}

/** What a number of this sort is of that hangs on a word with this lemma; `lemmas` are those of its sentence. */
export function attributeOf(word: string, sort: Attribute['sort'], lemmas: ReadonlySet<string>): string | null {
  const own = attributes
    .get(word)
    ?.find(attribute => attribute.sort === sort && (attribute.beside === null || lemmas.has(attribute.beside)))
  return own?.name ?? null
}

/** What goes on for a time that outlets give: "the talks lasted six hours", "nine hours of talks". Written by hand. */
export const courses: ReadonlySet<string> = new Set(
  `talk meeting negotiation session debate hearing trial siege standoff strike operation surgery flight search chase pursuit manhunt blackout outage closure summit ceremony
  speech interview match battle war fighting protest march delay journey voyage crossing tremor shaking`.split(/\s+/),
)
