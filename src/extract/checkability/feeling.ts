import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, subjectOf } from '../clause.ts'

/**
 * What only the speaker can know: “I am proud of the crew”, “I love this harbour”, “We hope for the best”. “I think the ferry leaked” is a
 * guess about the world, which somebody can check.
 */
export function isFeeling(view: ClauseView, head: number, own: readonly number[]): boolean {
  const subject = subjectOf(view, head)
  const pronoun = subject === undefined ? '' : view.tokens[subject]!.form.toLowerCase()
  if (!/^(?:i|we)$/.test(pronoun)) return false
  const tokens = [head, ...childrenWith(view, head, 'aux', 'cop')].map(index => view.tokens[index]!)
  // “I loved that ship” tells of the past; “I would love to” is a wish.
  if (tokens.some(token => token.xpos === 'VBD' || /^(?:will|'ll|wo|shall)$/i.test(token.form))) return false
  // “I am proud to say that we sold the ferry” tells of a sale.
  const verbs = own.filter(index => isFiniteWord(view.tokens[index]!))
  if (verbs.some(index => !tokens.includes(view.tokens[index]!)) && !/^(?:hope|wish|pray)$/.test(lemmaOf(view, head)))
    return false
  if (view.tokens[head]!.upos === 'ADJ' || /^VB[NG]$/.test(view.tokens[head]!.xpos))
    return childWith(view, head, 'cop', 'aux') !== undefined && states.test(view.tokens[head]!.form.toLowerCase())
  return feelings.test(lemmaOf(view, head))
}

/** Written by hand: states of mind that have no outward mark. */
const states =
  /^(?:proud|glad|happy|unhappy|sorry|grateful|thankful|honoured|honored|sad|saddened|disappointed|confident|hopeful|optimistic|excited|delighted|pleased|thrilled|ashamed|humbled|blessed|worried|concerned|angry|tired|fed|shocked|appalled|disgusted|outraged|heartbroken|devastated|sick|convinced|certain|sure)$/
const feelings =
  /^(?:love|hate|hope|wish|admire|respect|appreciate|regret|apologise|apologize|thank|pray|trust|despise|adore|cherish|mourn|enjoy|salute|applaud|congratulate|doubt|wonder|fear)$/
