import { reportingVerbs } from '../../lexicon/reporting.ts'
import type { Statement, Status } from '../../model.ts'
import { isFiniteWord } from '../../statement/is-finite-word.ts'

type Level = 'real' | 'future' | 'unreal'

/**
 * Whether a statement says that what a verb tells has happened ("sank"), will happen ("will sink") or leaves it open ("could sink", "if it
 * sank", "to sink it", "said it sank": the saying happened).
 */
export function levelOf(
  { claim, tokens, tree }: Statement,
  children: readonly (readonly number[])[],
  verb: number,
): Level {
  let level: Level = 'real'
  let at = verb
  for (let steps = 0; at >= 0 && steps < 40; steps++) {
    const relation = tree.relations[at]!
    if (tokens[at]!.upos === 'VERB' || at === verb) {
      for (const child of children[at]!) {
        const { upos, form } = tokens[child]!
        // "in May" is no "may".
        if (upos === 'NOUN' || upos === 'PROPN') continue
        const word = form.toLowerCase()
        if (openWords.has(word)) return 'unreal'
        if (futureWords.has(word)) level = 'future'
      }
    }
    const head = tree.heads[at]!
    // "Minister to visit Norway": a headline's future.
    if (head < 0 && children[at]!.some(child => tokens[child]!.xpos === 'TO')) level = 'future'
    if (head >= 0) {
      const above = tokens[head]!.lemma.toLowerCase()
      const isInfinitive = children[at]!.some(child => tokens[child]!.xpos === 'TO')
      if (/^ccomp/.test(relation) && (reportingVerbs.has(above) || wishing.has(above))) return 'unreal'
      if (isInfinitive && /^(?:xcomp|acl|advcl|ccomp)/.test(relation)) {
        if (planning.has(above)) level = 'future'
        else if (!achieving.has(above)) return 'unreal'
      }
    }
    // "the letters she signed after the council met": the council met, whatever she does; not "would sign after the council met".
    const isDated = /^advcl/.test(relation) && head >= 0 && isTensedPast(tokens, children, at)
    if (isDated && isGranted(tokens, children, at) && !isModal(tokens, children, head)) return 'real'
    // Who stands in a clause is there whatever becomes of it: a clause about a name leaves the sentence's mood behind.
    if (/^(?:acl:relcl|appos)/.test(relation)) return level
    // What extraction found of the whole sentence holds for its main clause: "is understood to have sunk".
    if (head < 0 && level === 'real') return levels[claim.status]
    // "intended to cooperate and had repaid": what has a tense of its own is no part of the plan.
    at = relation === 'conj' && isTensed(tokens, children, at) ? tensedAbove({ tokens, tree }, children, head) : head
  }
  return level
}

function isTensed(tokens: Statement['tokens'], children: readonly (readonly number[])[], at: number): boolean {
  return [at, ...children[at]!].some(
    word => isFiniteWord(tokens[word]!) && (word === at || tokens[word]!.upos === 'AUX'),
  )
}

const isTensedPast = (tokens: Statement['tokens'], children: readonly (readonly number[])[], at: number): boolean =>
  tokens[at]!.xpos === 'VBD' ||
  children[at]!.some(child => tokens[child]!.xpos === 'VBD' && tokens[child]!.upos === 'AUX')

/** "since", "after" and "when" take for granted that it happened; "before" and "until" do not. */
const isGranted = (tokens: Statement['tokens'], children: readonly (readonly number[])[], at: number): boolean =>
  children[at]!.some(child => /^(?:since|after|when)$/i.test(tokens[child]!.form))

const isModal = (tokens: Statement['tokens'], children: readonly (readonly number[])[], at: number): boolean =>
  children[at]!.some(child => tokens[child]!.xpos === 'MD')

function tensedAbove(
  { tokens, tree }: Pick<Statement, 'tokens' | 'tree'>,
  children: readonly (readonly number[])[],
  from: number,
): number {
  let at = from
  while (at >= 0 && tokens[at]!.upos === 'VERB' && !isTensed(tokens, children, at)) at = tree.heads[at]!
  return at
}

/** What their clause tells is only wished, feared or asked for. */
const wishing: ReadonlySet<string> = new Set(
  'want hope fear expect doubt wish demand require propose recommend ask urge deny order insist request suggest prefer'.split(
    ' ',
  ),
)

const levels: Readonly<Record<Status, Level>> = {
  happened: 'real',
  ongoing: 'real',
  planned: 'future',
  possible: 'unreal',
  conditional: 'unreal',
}

const openWords: ReadonlySet<string> = new Set(
  'if unless whether could would should might may can must cannot reportedly allegedly perhaps maybe'.split(' '),
)

const futureWords: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall'])

// "plans to leave": it is to come. From general knowledge, as are the verbs below.
const planning: ReadonlySet<string> = new Set('plan intend expect schedule set due'.split(' '))

/** "managed to leave", "went on to win": it happened. */
const achieving: ReadonlySet<string> = new Set('manage go begin start continue come prove help'.split(' '))
