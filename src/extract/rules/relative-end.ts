import { type ClauseView, childrenWith, childWith, lemmaOf, subtree } from '../clause.ts'

/** Whether words that the tree gives to a relative clause may as well go on the clause around it. */
export const outerGoesOn = (view: ClauseView, node: number): boolean =>
  reachesOver(view, node) || goesOnOutside(view, node)

/**
 * "will keep the cook Ada Olsen, who sails for Alton, | awake at night": after the last comma the outer clause goes on, wherever the tree hangs it.
 * With a verb, a joiner or a noun after it, it may as well be the relative clause that does.
 */
function reachesOver(view: ClauseView, node: number): boolean {
  return view.children[node]!.some(child => {
    const [first] = subtree(view, child).filter(word => view.tokens[word]!.upos !== 'PUNCT')
    if (child < node || first === undefined || view.tokens[first - 1]?.form !== ',') return false
    const { form, upos } = view.tokens[first]!
    const isAside = view.tokens.slice(child).some(({ form }) => form === ',')
    const isState = upos === 'ADJ' || /^(?:as|awake|alive|afloat|afraid)$/i.test(form)
    return !isAside && isState && childWith(view, child, 'nsubj') === undefined
  })
}

/** "if the crew sells the ship, which is old, and if the port agrees": the second condition is of the outer clause. */
const goesOnOutside = (view: ClauseView, node: number): boolean =>
  childrenWith(view, node, 'conj', 'advcl').some(
    each =>
      childWith(view, each, 'cc') !== undefined &&
      childrenWith(view, each, 'mark').some(mark => /^(?:if|because|although|unless)$/.test(lemmaOf(view, mark))),
  )
