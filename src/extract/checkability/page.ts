import { type ClauseView, childrenWith, lemmaOf, says, subjectOf } from '../clause.ts'
import type { Proposition } from '../propositions.ts'

/**
 * "This story has been updated", "The full letter is below", "Here is what we know", "Ada Olsen contributed to this report": what the article says of itself
 * and not of the matter.
 */
export function isAboutPage(view: ClauseView, { head, own }: Proposition): boolean {
  const words = own.filter(index => view.tokens[index]!.upos !== 'PUNCT')
  const [first, second] = words.slice(0, 2).map(index => view.lower[index]!)
  // "© 2014 Harbour News all rights reserved"
  const isReserved = () => / all rights reserved /.test(` ${words.map(index => view.lower[index]!).join(' ')} `)
  if (says(view, ['©']) || (says(view, ['reserved']) && isReserved())) return true
  // "MORE: Ten ferries to see"
  if (linksTo(view)) return true
  // "21 July 2020 Last updated at 11:11", "http://www.example.org/news/33481"
  const isHead = words.some((index, at) => {
    const form = view.lower[index]!
    return (form === 'last' && view.lower[words[at + 1] ?? -1] === 'updated') || /^(?:https?\b|www\.)/.test(form)
  })
  if (isHead) return true
  // "Here are the details": not "Here the river bends"
  if (first === 'here' && /^(?:is|are|['’]s)$/.test(second ?? '')) return true
  if (/^(?:contribute|help)$/.test(lemmaOf(view, head)) && words.some(index => isOwnText(view, index))) return true
  const subject = subjectOf(view, head)
  if (subject === undefined || !own.includes(subject)) return false
  // "This is a developing story"
  if (/^this$/i.test(view.tokens[subject]!.form) && /^(?:story|article|post|blog)$/.test(lemmaOf(view, head)))
    return true
  if (isOwnText(view, subject) && edited.test(lemmaOf(view, head))) return true
  // "You can read the full story on Heron.com"
  const isOnPage =
    isAddressed(view, subject) &&
    childrenWith(view, head, 'aux').some(word => /^can$/i.test(view.tokens[word]!.form)) &&
    childrenWith(view, head, 'obj').some(word =>
      /^(?:list|report|interview|review|post|article|piece)$/.test(lemmaOf(view, word)),
    )
  if (isOnPage && isSeen(view, head)) return true
  // "You can watch the video below", "The letter can be read here in full"
  const points = words.some(index => /^(?:below|above|here)$/i.test(view.tokens[index]!.form) && index > subject)
  return points && (isAddressed(view, subject) || shown.test(lemmaOf(view, subject))) && isSeen(view, head)
}

/** Labels of links to other articles; from reading news pages. */
function linksTo(view: ClauseView): boolean {
  const colon = view.tokens.slice(0, 4).findIndex(({ form }) => form === ':')
  return (
    colon > 0 &&
    /^(?:(?:read |see |watch |view )?(?:more|also|next|now)|related(?: stories| articles| news)?|don't miss)$/.test(
      view.lower.slice(0, colon).join(' '),
    )
  )
}

/** "this report", "our live blog": the text itself. */
const isOwnText = (view: ClauseView, word: number): boolean =>
  /^(?:story|article|report|post|page|piece|blog|headline)$/.test(lemmaOf(view, word)) &&
  childrenWith(view, word, 'det', 'nmod:poss').some(child => /^(?:this|our)$/i.test(view.tokens[child]!.form))

const isAddressed = (view: ClauseView, subject: number): boolean => /^you$/i.test(view.tokens[subject]!.form)

/** "can be read", "is", not "was read" */
const isSeen = (view: ClauseView, head: number): boolean =>
  /^(?:below|above|here|be|see|watch|read|find|listen|view|follow)$/.test(lemmaOf(view, head)) &&
  [head, ...childrenWith(view, head, 'aux', 'cop')].some(word => /^(?:MD|VBZ|VBP)$/.test(view.tokens[word]!.xpos))

/** Written by hand: what is done to articles, and what pages show below. */
const edited = /^(?:update|correct|amend|edit|close|end|publish|appear|archive|translate)$/
const shown = /^(?:story|statement|video|text|transcript|photo|picture|image|tweet|letter|list|clip|footage|map|chart)$/
