import type { Token } from '../../model.ts'
import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { type ClauseView, says } from '../clause.ts'

/** "Subscribe for our newsletter", "Dear members, please join us", "Let's go", "Don't make faces", "At least respect the harbour". */
export function isCommand(view: ClauseView): boolean {
  const words = view.tokens.filter(token => !/^(?:PUNCT|INTJ|CCONJ)$/.test(token.upos))
  const isPlain = (token: Token | undefined) => token !== undefined && /^VBP?$/.test(token.xpos)
  if (/^let$/i.test(words[0]?.form ?? '') && /^(?:'s|’s|us|me)$/i.test(words[1]?.form ?? '')) return true
  if (says(view, ['please']) && view.lower.some((form, at) => form === 'please' && isPlain(view.tokens[at + 1])))
    return true
  const hasSubject = view.children[view.root]!.some(
    child =>
      /^(?:nsubj|csubj|expl|cop)/.test(view.relations[child]!) ||
      (/^aux/.test(view.relations[child]!) && view.tokens[child]!.lemma !== 'do'),
  )
  // "For the latest news, visit the pier", "Instead of selling it, let the crew stay": what stands before the comma has no subject.
  const comma = view.tokens.findLastIndex(({ form }, at) => form === ',' && at < view.root)
  const isPhrase =
    comma > 0 &&
    /^(?:ADP|SCONJ|ADV|PART)$/.test(view.tokens[0]!.upos) &&
    view.tokens.every((token, at) => at > comma || (!isFiniteWord(token) && !/^[:;]$/.test(token.form)))
  const before = view.tokens.slice(isPhrase ? comma + 1 : 0, view.root)
  return (
    view.tokens[view.root]!.xpos === 'VB' &&
    !hasSubject &&
    before.every(
      token =>
        (/^(?:ADV|INTJ|PUNCT|CCONJ|PART)$/.test(token.upos) && token.xpos !== 'TO') ||
        token.lemma === 'do' ||
        /^(?:at|least)$/i.test(token.form),
    )
  )
}
