import { type ClauseView, childWith, lemmaOf } from '../../clause.ts'

/** Whether the last printed word asks for more. */
export function endsMidway(
  view: ClauseView,
  head: number,
  printed: readonly number[],
  inside: ReadonlySet<number>,
): boolean {
  const end = printed.at(-1)!
  const { lemma, form, upos, xpos } = view.tokens[end]!
  const next = view.tokens[end + 1]
  // "an article was titled | In Hull"
  const spoken = printed.findLast(word => view.tokens[word]!.upos !== 'PUNCT')
  if (spoken !== undefined && /^(?:titled|entitled|headlined|dubbed|nicknamed)$/i.test(view.tokens[spoken]!.form))
    return true
  // "were named as Capt. | Ada Olsen": of a name only the title
  if (/^(?:Maj|Capt|Cmdr|Col|Gen|Lt|Sgt|Cpl|Pvt|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Rev)\.$/.test(form)) return true
  // "said its loss | for the year narrowed": what was said lost its verb.
  if (saysHalf(view, head, end)) return true
  // "was shocked | by how dark it | was"
  if (lemma === 'be' && printed.length > 2) return true
  // "could make them feel | like guests", "has seemed | about to sink"
  const goesOn = next !== undefined && next.upos !== 'PUNCT' && !inside.has(end + 1)
  if (/^(?:feel|seem|become|appear|sound|resemble)$/.test(lemma) && goesOn) return true
  // "32 percent opposed it, down | from 47"
  if (/^(?:down|up)$/.test(lemma) && view.lower[end + 1] === 'from') return true
  // "is down | almost five points"
  if (/^(?:down|up)$/.test(lemma) && goesOn && /^(?:NUM|SYM|ADV)$/.test(next!.upos)) return true
  // "ended much | as it began"
  if (lemma === 'much' && /^(?:as|like)$/.test(view.lower[end + 1] ?? '') && goesOn) return true
  // "hoped for a brighter | tomorrow"
  if (/^JJR?$/.test(xpos) && /^an?$/.test(view.lower[printed.at(-2) ?? 0]!)) return true
  // "a plan whereby"
  if (/^(?:where|when|why|how|which|who|whom|whose)(?:by|in|of|as|upon)?$|^(?:who|whom|what)ever$/i.test(form))
    return true
  if (/^(?:CCONJ|DET|SCONJ)$/.test(upos) || /^(?:MD|PRP\$|WDT)$/.test(xpos)) return true
  // "spend more | than the club"
  if (/^(?:JJR|RBR)$/.test(xpos) && next?.lemma === 'than') return true
  // "agreed to quotas designed | to protect them"
  const isParticiple = xpos === 'VBN' && view.relations[end] === 'acl' && end !== head
  return isParticiple && view.children[end]!.some(child => child > end)
}

/** Whether a verb of saying is left with the first words of what was said: "said a prayer" is whole, "said its loss |" is not. */
function saysHalf(view: ClauseView, head: number, last: number): boolean {
  if (!/^(?:say|claim|argue|insist)$/.test(lemmaOf(view, head))) return false
  const object = childWith(view, head, 'obj')
  return (
    object !== undefined &&
    object > head &&
    last >= object &&
    /^(?:PRP\$|DT)$/.test(view.tokens[head + 1]?.xpos ?? '') &&
    lemmaOf(view, object) !== 'thing' &&
    view.tokens.slice(last + 1).some(({ xpos }) => /^(?:VB[DZPN]|MD)$/.test(xpos))
  )
}
