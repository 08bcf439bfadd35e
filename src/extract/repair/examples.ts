import { type Draft, isBelow } from './draft.ts'

/** In tokens; a longer member is a clause rather than a name. */
const longestMember = 12

/**
 * "films such as Dark Water, The Heron and Night Ferry", "ports, including Alton, Bree and Corby": what follows the marker are members of one
 * list and examples of the noun before it, however the tree hangs them.
 */
export function mendExamples(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach((_, at) => {
    const marker = markerAt(draft, at)
    if (marker === null) return
    const noun = /^,$/.test(tokens[at - 1]?.form ?? '') ? at - 2 : at - 1
    if (noun < 0 || !/^NNP?S$/.test(tokens[noun]!.xpos)) return
    // "a visit of four days, including talks and a dinner": the visit includes them.
    if (
      /^(?:minute|hour|day|week|month|year|decade|mile|kilometre|kilometer|dollar|euro|pound)$/.test(
        tokens[noun]!.lemma,
      )
    )
      return
    const members = membersFrom(draft, marker.to)
    if (members === null) return
    const tops = members.map(([from, to]) => topOf(draft, from, to))
    // What hangs on a member from elsewhere, or the noun below one of them, shows a tree too wrong to mend.
    if (tops.some(top => top < 0 || isBelow(draft, noun, top))) return
    const [first, ...others] = tops as [number, ...number[]]
    members.forEach(([from, to], index) => {
      for (let word = from; word < to; word += 1)
        if (word !== tops[index]) {
          if (heads[word]! < from || heads[word]! >= to) heads[word] = tops[index]!
          // "the comedy film The Heron" is one member.
          if (relations[word] === 'conj') relations[word] = 'appos'
        }
    })
    heads[first] = noun
    relations[first] = 'nmod'
    for (const other of others) {
      heads[other] = first
      relations[other] = 'conj'
    }
    heads[at] = first
    relations[at] = 'case'
    for (let word = at + 1; word < marker.to; word += 1) {
      heads[word] = at
      relations[word] = 'fixed'
    }
    members.forEach(([, to], index) => {
      const next = tops[index + 1]
      const joint = members[index + 1]?.[0]
      if (next === undefined || joint === undefined) return
      for (let word = to; word < joint; word += 1) {
        heads[word] = next
        relations[word] = tokens[word]!.upos === 'CCONJ' ? 'cc' : 'punct'
      }
    })
  })
}

/** "such as", "including"; null for another word. */
function markerAt({ tokens }: Draft, at: number): { to: number } | null {
  const form = tokens[at]!.form.toLowerCase()
  if (form === 'including') return { to: at + 1 }
  return form === 'such' && tokens[at + 1]?.form.toLowerCase() === 'as' ? { to: at + 2 } : null
}

/** The members up to the last one after "and" or "or", each `[from, to)`; null when no list ends the clause. */
function membersFrom({ tokens }: Draft, start: number): [number, number][] | null {
  const members: [number, number][] = []
  let from = start
  let isLast = false
  for (let at = start; at <= tokens.length; at += 1) {
    const token = tokens[at]
    const isEnd = token === undefined || /^[.;:!?]$/.test(token.form)
    const isJoint = token !== undefined && (token.form === ',' || /^(?:and|or|&)$/i.test(token.form))
    // "a system using sails": what a noun does goes with it.
    const isOfNoun = token?.xpos === 'VBG' && at > from && tokens[at - 1]!.upos === 'NOUN'
    if (token !== undefined && !isOfNoun && /^(?:VB[DZP]|MD|WDT|WP|WRB|TO|VBG)$/.test(token.xpos)) return null
    if (at - from > longestMember) return null
    if (!isEnd && !isJoint) continue
    if (at > from) {
      const hasNoun = tokens.slice(from, at).some(each => /^(?:NOUN|PROPN)$/.test(each.upos))
      if (!hasNoun) return null
      members.push([from, at])
    }
    // "closed three ports, including Alton."
    if (isEnd && members.length === 1) return members
    if (isLast || isEnd) return (isEnd || token?.form === ',') && isLast && members.length > 1 ? members : null
    if (token !== undefined && /^(?:and|or)$/i.test(token.form)) isLast = true
    from = at + 1
  }
  return null
}

/** The word of a stretch on which the rest of it hangs: the last noun whose head is outside, else the last word of a title ("Dead on Arrival"). */
function topOf({ tokens, heads }: Draft, from: number, to: number): number {
  const isOuter = (at: number) => heads[at]! < from || heads[at]! >= to
  for (const fits of [/^(?:NOUN|PROPN)$/, /^(?:ADJ|NUM|VERB)$/])
    for (let at = to - 1; at >= from; at -= 1) if (isOuter(at) && fits.test(tokens[at]!.upos)) return at
  return -1
}
