import { type ClauseView, childrenWith, mainRelation } from './clause.ts'

type Number = 'singular' | 'plural'

/** Number that the finite verb of a clause asks of its subject; null when its form fits both ("left", "will meet"). */
export function verbNumber(view: ClauseView, node: number): Number | null {
  for (const index of [...childrenWith(view, node, 'aux', 'cop'), node]) {
    const form = view.tokens[index]!.form.toLowerCase()
    const tag = view.tokens[index]!.xpos
    if (/^(?:was|is|has|does)$/.test(form) || tag === 'VBZ') return 'singular'
    if (/^(?:were|are|have|do)$/.test(form) && tag !== 'VB') return 'plural'
    if (tag === 'VBP') return 'plural'
  }
  return null
}

/** Number of a noun phrase; null when it may be either ("the crew", "a number of ships", "you"). */
export function nounNumber(view: ClauseView, node: number): Number | null {
  if (childrenWith(view, node, 'conj').length > 0) return 'plural'
  const { xpos, form } = view.tokens[node]!
  if (/^(?:NNS|NNPS)$/.test(xpos) || /^(?:they|we|these|those|both|many|few|several)$/i.test(form)) return 'plural'
  // Collective nouns take either: "police were", "the government have".
  if (
    /^(?:police|staff|crew|team|government|family|group|majority|number|percent|half|rest|lot|media|company|party|couple|people|you|who|which|that|some|all|most|none|any)$/i.test(
      form,
    )
  )
    return null
  if (xpos === 'NN' || xpos === 'NNP' || /^(?:he|she|it|this)$/i.test(form))
    return view.children[node]!.some(child => mainRelation(view, child) === 'nummod') ? null : 'singular'
  return null
}

/** False when subject and verb cannot belong together ("Israel" and "were"): then the tree is wrong, and nothing may be built on it. */
export function agrees(view: ClauseView, subject: number, verb: number): boolean {
  const wanted = verbNumber(view, verb)
  const given = nounNumber(view, subject)
  return wanted === null || given === null || wanted === given
}
