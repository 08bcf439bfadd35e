import { type ClauseView, childrenWith, lemmaOf, says } from '../clause.ts'

/**
 * Whether the claim hangs on a condition: "if", "unless", "provided that", "as long as", or an inversion ("Had the storm passed, …"). Not
 * "even if few came" and "as if", which leave the claim as it is, and not "asked if".
 */
export function isConditional(view: ClauseView, head: number, own: readonly number[]): boolean {
  if (!says(view, openers)) return false
  const inClaim = new Set(own)
  return isMarked(view, head, inClaim) || isPhrased(view, head, inClaim) || isInverted(view, inClaim)
}

function isMarked(view: ClauseView, head: number, inClaim: ReadonlySet<number>): boolean {
  if (!says(view, ['if', 'unless'])) return false
  const clauses = [head, ...childrenWith(view, head, 'advcl')].filter(index => inClaim.has(index))
  return clauses.some(clause =>
    childrenWith(view, clause, 'mark').some(
      mark =>
        inClaim.has(mark) &&
        /^(?:if|unless)$/.test(lemmaOf(view, mark)) &&
        // "even if few came", "as if nothing had happened"
        !/^(?:even|as)$/i.test(view.tokens[mark - 1]?.form ?? ''),
    ),
  )
}

/** "Provided that the storm passes", "as long as it lasts", "in case of fire", "assuming it sails", "in the event of a strike". */
const phrases =
  /^(?:(?:provided|providing|assuming) (?:that|it|the|he|she|they)|(?:as|so) long as (?:the|it|he|she|they|we|there|no)|in case of|in the event (?:of|that|the|it|he|she|they|we|there)|on condition that|on the condition that) /

/** One of them is in each. */
const inPhrases = 'provided providing assuming long case event condition'.split(' ')

/** A plan or a fact about the future alone can hang on such a phrase: "left on condition that his name is not printed" did happen. */
function isPhrased(view: ClauseView, head: number, inClaim: ReadonlySet<number>): boolean {
  if (!says(view, inPhrases)) return false
  const looksAhead = view.tokens.some(
    ({ xpos, form }, at) => inClaim.has(at) && xpos === 'MD' && /^(?:will|would|'ll|'d|wo|may|can)$/i.test(form),
  )
  if (!looksAhead) return false
  const own = [...inClaim].sort((left, right) => left - right)
  return own.some(
    (index, at) =>
      // In front of the clause, or after its verb.
      (at === 0 || index > head) &&
      /^(?:provided|providing|assuming|as|so|in|on)$/i.test(view.tokens[index]!.form) &&
      phrases.test(
        own
          .slice(at, at + 5)
          .map(word => view.tokens[word]!.form.toLowerCase())
          .join(' ')
          .concat(' '),
      ),
  )
}

/** One of them is in every condition. */
const openers = ['if', 'unless', ...inPhrases, 'had', 'should', 'were']

/** "Had the storm passed, the mayor would have opened the pier", "Should it rain, the fair will be moved", "Were she to leave, …". */
function isInverted(view: ClauseView, inClaim: ReadonlySet<number>): boolean {
  if (!says(view, ['had', 'should', 'were'])) return false
  const first = Math.min(...inClaim)
  if (!/^(?:had|should|were)$/i.test(view.tokens[first]?.form ?? '')) return false
  const comma = view.tokens.findIndex(({ form }, at) => at > first && form === ',')
  // The modal stands in the clause after the comma, wherever the tree hangs it.
  return (
    comma > 0 &&
    view.tokens.some(
      ({ xpos, form }, at) =>
        at > comma && inClaim.has(at) && xpos === 'MD' && /^(?:would|will|could|might|may|'d|'ll)$/i.test(form),
    )
  )
}
