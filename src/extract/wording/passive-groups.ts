import { pastParticiple } from '../../lexicon/verbs.ts'
import { range } from '../../text/range.ts'
import { type ClauseView, lemmaOf } from '../clause.ts'

/** "has to lift": the verb that is bound to; undefined for any other. */
export function bound(view: ClauseView, governor: number): number | undefined {
  const { tokens } = view
  const verb = governor + 2
  const isBound =
    lemmaOf(view, governor) === 'have' && tokens[governor + 1]?.xpos === 'TO' && tokens[verb]?.xpos === 'VB'
  return isBound && view.heads[verb] === governor && view.relations[verb] === 'xcomp' ? verb : undefined
}

/** "has to lift" → "has to be lifted"; only where nothing stands between. */
export function boundGroup(view: ClauseView, subject: number, governor: number, verb: number): Group | null {
  const { xpos } = view.tokens[governor]!
  if (governor !== subject + 1 || !/^VB[DZP]$/.test(xpos)) return null
  const rest = ['to', 'be', pastParticiple(lemmaOf(view, verb))]
  return {
    needsNumber: xpos !== 'VBD',
    passive: plural => [xpos === 'VBD' ? 'had' : plural ? 'have' : 'has', ...rest],
  }
}

export interface Group {
  readonly needsNumber: boolean
  passive(plural: boolean): readonly string[]
}

/** How a verb with this helper and tag is put into the passive: the helper for one and for several, and what stands before the participle. */
interface Passive {
  /** Empty for a verb without helper. */
  readonly helper: RegExp
  readonly tag: RegExp
  readonly one: string
  readonly several: string
  readonly tail: readonly string[]
}

const passives: readonly Passive[] = [
  // "lifted", "lifts"
  { helper: /^$/, tag: /^VBD$/, one: 'was', several: 'were', tail: [] },
  { helper: /^$/, tag: /^VB[ZP]$/, one: 'is', several: 'are', tail: [] },
  // "has lifted", "had lifted"
  { helper: /^(?:has|have|'ve)$/, tag: /^VBN$/, one: 'has', several: 'have', tail: ['been'] },
  { helper: /^had$/, tag: /^VBN$/, one: 'had', several: 'had', tail: ['been'] },
  // "is lifting", "was lifting"
  { helper: /^(?:is|are|'re)$/, tag: /^VBG$/, one: 'is', several: 'are', tail: ['being'] },
  { helper: /^(?:was|were)$/, tag: /^VBG$/, one: 'was', several: 'were', tail: ['being'] },
  // "does not lift", "did not lift"
  { helper: /^(?:do|does)$/, tag: /^VB$/, one: 'is', several: 'are', tail: [] },
  { helper: /^did$/, tag: /^VB$/, one: 'was', several: 'were', tail: [] },
]

/** "lifted" → "was lifted", "has not lifted" → "has not been lifted", "could lift" → "could be lifted", "is lifting" → "is being lifted". */
export function verbGroup(view: ClauseView, first: number, verb: number): Group | null {
  const { tokens } = view
  const before = range(first, verb)
  if (!before.every(at => /^(?:AUX|ADV|PART)$/.test(tokens[at]!.upos) && view.heads[at] === verb)) return null
  // "It is now what …", "they all", "they, too,"
  if (before.some(at => tokens[at]!.xpos === 'TO' || tokens[at]!.form === ',')) return null
  const form = (at: number) => tokens[at]!.form.toLowerCase().replace('’', "'")
  const [helper = -1, second, third] = before.filter(at => tokens[at]!.upos === 'AUX')
  const name = helper < 0 ? '' : form(helper)
  const tag = tokens[verb]!.xpos
  const others = before.filter(at => tokens[at]!.upos !== 'AUX')
  const early = others.filter(at => at < helper).map(form)
  const late = others.filter(at => at > helper).map(at => form(at).replace(/^n't$/, 'not'))
  const participle = pastParticiple(lemmaOf(view, verb))
  if (tokens[helper]?.xpos === 'MD') {
    const group = (...tail: readonly string[]) => ({
      needsNumber: false,
      passive: () => [...early, modal(name), ...late, ...tail, participle],
    })
    if (second === undefined) return tag === 'VB' && modal(name) !== '' ? group('be') : null
    // "could have lifted"
    return third === undefined && form(second) === 'have' && tag === 'VBN' ? group('have', 'been') : null
  }
  const passive = passives.find(each => each.helper.test(name) && each.tag.test(tag))
  if (passive === undefined || second !== undefined) return null
  const { one, several, tail } = passive
  return {
    needsNumber: one !== several,
    passive: plural => [...early, plural ? several : one, ...late, ...tail, participle],
  }
}

const modal = (form: string): string =>
  form === "'ll" ? 'will' : form === 'ca' ? 'can' : form === 'wo' ? 'will' : /^'/.test(form) ? '' : form
