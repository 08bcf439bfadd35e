import { isHuman } from '../reference/nouns.ts'
import { childrenOf, type Draft, hasSubject, isPredicate, isTensed } from './draft.ts'

/**
 * "plans to meet Lavrov and intends to ask": a tensed verb joins a tensed one, not the infinitive beside it. "We remember their role, and we
 * will be grateful": a clause with a subject joins a clause, not a noun.
 */
export function mendCoordination(draft: Draft): void {
  const { heads, relations } = draft
  if (!relations.includes('conj')) return
  relations.forEach((relation, node) => {
    const partner = heads[node]!
    if (relation !== 'conj' || partner < 0 || !isTensed(draft, node)) return
    const isClause = hasSubject(draft, node)
    if (
      isClause
        ? isPredicate(draft, partner) || relations[partner] === 'root'
        : isTensed(draft, partner) || isPredicate(draft, partner) === (draft.tokens[partner]!.upos !== 'VERB')
    )
      return
    if (!isClause && childrenOf(draft, node).some(child => relations[child] === 'mark')) return
    let governor = heads[partner]!
    while (governor >= 0 && !(isTensed(draft, governor) && isPredicate(draft, governor))) governor = heads[governor]!
    if (governor >= 0 && governor < node) heads[node] = governor
  })
}

/**
 * "turn the talk from leaked papers, seized files and other signs": a second object, after a comma and before a conjunction, is a member of the list
 * that the noun before the comma begins.
 */
export function mendSplitLists(draft: Draft): void {
  const { tokens, heads, relations } = draft
  if (relations.indexOf('obj') === relations.lastIndexOf('obj')) return
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (relation !== 'obj' || verb < 0) return
    const isSecond = childrenOf(draft, verb).some(child => child < node && relations[child] === 'obj')
    if (!isSecond || !childrenOf(draft, node).some(child => child > node && relations[child] === 'conj')) return
    const comma = childrenOf(draft, node).find(child => child < node && tokens[child]!.form === ',')
    const noun = comma === undefined ? -1 : comma - 1
    if (tokens[noun]?.upos === 'NOUN' && heads[noun] !== node) {
      heads[node] = noun
      relations[node] = 'conj'
    }
  })
}

/** "hit the pier, waking the crew, shaking the port, and sinking a boat": a gerund at the end of a list joins the gerunds before it, not the verb. */
export function mendGerundLists(draft: Draft): void {
  const { tokens, heads, relations } = draft
  if (!relations.includes('conj')) return
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (relation !== 'conj' || verb < 0 || tokens[node]!.xpos !== 'VBG' || tokens[verb]!.xpos === 'VBG') return
    const children = childrenOf(draft, node)
    if (children.some(child => /^(?:aux|nsubj)/.test(relations[child]!))) return
    // "freezing the fees and banning travel": with an object of its own it joins the gerund, not that one's object.
    const governor = heads[verb]!
    const isObject = governor >= 0 && relations[verb] === 'obj' && tokens[governor]!.xpos === 'VBG'
    // "saying that the pier is safe and promising a ferry": not the verb of the clause that is said.
    const isSaid =
      governor >= 0 && relations[verb] === 'ccomp' && tokens[governor]!.xpos === 'VBG' && isTensed(draft, verb)
    if (isSaid || (isObject && children.some(child => relations[child] === 'obj'))) {
      heads[node] = governor
      return
    }
    const before = childrenOf(draft, verb).findLast(
      child => child > verb && child < node && relations[child] === 'advcl' && tokens[child]!.xpos === 'VBG',
    )
    if (before === undefined) return
    heads[node] = before
    // The gerunds between them are hung now here, now there.
    for (const between of childrenOf(draft, before))
      if (between < node && relations[between] === 'advcl' && tokens[between]!.xpos === 'VBG')
        relations[between] = 'conj'
  })
}

/** "was tried and sentenced to ten years": what follows two participles side by side is the second one's, and of the first only perhaps. */
export function mendJoinedParticiples(draft: Draft): void {
  const { tokens, heads, relations } = draft
  if (!relations.includes('conj')) return
  relations.forEach((relation, node) => {
    const first = heads[node]!
    if (relation !== 'conj' || first < 0 || tokens[node]!.xpos !== 'VBN' || !/^(?:VBN|JJ)$/.test(tokens[first]!.xpos))
      return
    // "was born and raised in Alton": alone the first says nothing.
    if (/^(?:bear|know|name|call|base)$/.test(tokens[first]!.lemma)) return
    const isBeside = tokens.slice(first + 1, node).every(({ upos }) => /^(?:CCONJ|ADV)$/.test(upos))
    const isBare = childrenOf(draft, node).every(child => child < node || relations[child] === 'punct')
    if (!isBeside || !isBare) return
    for (const child of childrenOf(draft, first))
      if (child > node && /^(?:obl|xcomp|ccomp|obj)/.test(relations[child]!)) heads[child] = node
  })
}

/** "counted 34, 40 and 12 boats": the noun after the last number is what all of them count, not one more member. */
export function mendCountedLists(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, noun) => {
    const first = heads[noun]!
    if (relation !== 'conj' || tokens[noun]!.upos !== 'NOUN' || tokens[first]?.upos !== 'NUM') return
    if (tokens[noun - 1]!.upos !== 'NUM' || relations[noun - 1] !== 'conj') return
    heads[noun] = heads[first]!
    relations[noun] = relations[first]!
  })
}

/** "stepped aside as secretary of health and human services": two fields of one office, not an office and a field. */
export function mendFieldsOfOffices(draft: Draft): void {
  const { tokens, heads, relations } = draft
  if (!relations.includes('conj')) return
  relations.forEach((relation, field) => {
    const office = heads[field]!
    if (relation !== 'conj' || tokens[field]!.upos !== 'NOUN' || isHuman(tokens[field]!.lemma)) return
    if (!/^(?:secretary|minister|ministry|department)$/.test(tokens[office]?.lemma ?? '')) return
    const first = childrenOf(draft, office).find(child => child === office + 2 && relations[child] === 'nmod')
    // "the ministry of trade and the council": a body of its own.
    if (first === undefined || childrenOf(draft, field).some(child => relations[child] === 'det')) return
    heads[field] = first
  })
}
