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

/** "lifted" → "was lifted", "has not lifted" → "has not been lifted", "could lift" → "could be lifted", "is lifting" → "is being lifted". */
export function verbGroup(view: ClauseView, first: number, verb: number): Group | null {
  const { tokens } = view
  const before = range(first, verb)
  if (!before.every(at => /^(?:AUX|ADV|PART)$/.test(tokens[at]!.upos) && view.heads[at] === verb)) return null
  // "It is now what …", "they all", "they, too,"
  if (before.some(at => tokens[at]!.xpos === 'TO' || tokens[at]!.form === ',')) return null
  const form = (at: number) => tokens[at]!.form.toLowerCase().replace('’', "'")
  const participle = pastParticiple(lemmaOf(view, verb))
  const tag = tokens[verb]!.xpos
  const helpers = before.filter(at => tokens[at]!.upos === 'AUX')
  const [helper, second] = helpers
  const others = (after: number) =>
    before.filter(at => tokens[at]!.upos !== 'AUX' && at > after).map(at => form(at).replace(/^n't$/, 'not'))
  if (helper === undefined) {
    if (!/^VB[DZP]$/.test(tag)) return null
    const past = tag === 'VBD'
    const adverbs = others(-1)
    return {
      needsNumber: true,
      passive: plural => [past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is', ...adverbs, participle],
    }
  }
  const early = before.filter(at => tokens[at]!.upos !== 'AUX' && at < helper).map(form)
  const rest = others(helper)
  const name = form(helper)
  if (second !== undefined) {
    // "could have lifted"
    if (helpers.length > 2 || tokens[helper]!.xpos !== 'MD' || form(second) !== 'have' || tag !== 'VBN') return null
    return { needsNumber: false, passive: () => [...early, modal(name), ...rest, 'have', 'been', participle] }
  }
  if (tokens[helper]!.xpos === 'MD' && tag === 'VB')
    return modal(name) === ''
      ? null
      : { needsNumber: false, passive: () => [...early, modal(name), ...rest, 'be', participle] }
  if (/^(?:has|have|'ve)$/.test(name) && tag === 'VBN')
    return { needsNumber: true, passive: plural => [...early, plural ? 'have' : 'has', ...rest, 'been', participle] }
  if (name === 'had' && tag === 'VBN')
    return { needsNumber: false, passive: () => [...early, 'had', ...rest, 'been', participle] }
  if (/^(?:is|are|'re)$/.test(name) && tag === 'VBG')
    return { needsNumber: true, passive: plural => [...early, plural ? 'are' : 'is', ...rest, 'being', participle] }
  if (/^(?:was|were)$/.test(name) && tag === 'VBG')
    return { needsNumber: true, passive: plural => [...early, plural ? 'were' : 'was', ...rest, 'being', participle] }
  if (/^(?:do|does)$/.test(name) && tag === 'VB')
    return { needsNumber: true, passive: plural => [...early, plural ? 'are' : 'is', ...rest, participle] }
  if (name === 'did' && tag === 'VB')
    return { needsNumber: true, passive: plural => [...early, plural ? 'were' : 'was', ...rest, participle] }
  return null
}

const modal = (form: string): string =>
  form === "'ll" ? 'will' : form === 'ca' ? 'can' : form === 'wo' ? 'will' : /^'/.test(form) ? '' : form
