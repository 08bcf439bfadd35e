import { type ClauseView, childrenWith, lemmaOf, subjectOf } from '../clause.ts'
import type { Proposition } from '../propositions.ts'

/**
 * "The sun was setting over the bay", "A hush fell over the hall", "It was a grey, windless morning": what sets a scene. "Rain fell for three
 * days", "Fog closed the port" and anything with a number tell of an event.
 */
export function isScene(view: ClauseView, { head, own }: Proposition): boolean {
  const subject = subjectOf(view, head)
  if (subject === undefined || !own.includes(subject)) return false
  const noun = lemmaOf(view, subject)
  const verb = lemmaOf(view, head)
  // "The sky was grey", "The mood was sombre"
  const isCopular = childrenWith(view, head, 'cop').length > 0
  if (isCopular && /^(?:it|this)$/.test(noun))
    // "It was a grey morning"
    return (
      /^(?:morning|afternoon|evening|night|dawn|day)$/.test(verb) &&
      childrenWith(view, head, 'amod').some(index => weather.test(lemmaOf(view, index)))
    )
  if (isCopular) return /^(?:sky|air|mood|atmosphere|sea|water)$/.test(noun) && view.tokens[head]!.upos === 'ADJ'
  return scenes.some(scene => scene.subject.test(noun) && scene.verb.test(verb)) && !isMeasured(view, own)
}

/** "Fog hung over the port until Friday", "The sun set at nine" */
const isMeasured = (view: ClauseView, own: readonly number[]): boolean =>
  own.some(index => /^(?:until|till|for|since|at)$/.test(lemmaOf(view, index)))

const weather =
  /^(?:grey|gray|cold|chilly|warm|mild|crisp|windless|windy|still|quiet|sunny|rainy|foggy|misty|balmy|bitter|bright|drizzly|sultry|moonless)$/

/** Written by hand: what scenery does in prose when nothing comes of it. */
const scenes: readonly { readonly subject: RegExp; readonly verb: RegExp }[] = [
  { subject: /^(?:sun|moon|dawn|dusk|twilight)$/, verb: /^(?:set|rise|shine|sink|fall|break|hang|glitter|gleam|dip)$/ },
  { subject: /^(?:cloud|fog|mist|haze|smoke)$/, verb: /^(?:hang|drift|linger|gather|swirl)$/ },
  { subject: /^(?:rain|snow|drizzle|snowflake|raindrop)$/, verb: /^(?:patter|drift|drum|swirl)$/ },
  { subject: /^(?:wind|breeze)$/, verb: /^(?:whisper|whistle|howl|sigh|moan)$/ },
  { subject: /^(?:wave|water|leaf|candle|flag|curtain)$/, verb: /^(?:lap|rustle|flicker|flutter|ripple|shimmer)$/ },
  { subject: /^(?:silence|hush|calm|quiet|darkness|gloom)$/, verb: /^(?:fall|hang|settle|descend|reign)$/ },
  { subject: /^(?:gull|seagull|bird)$/, verb: /^(?:circle|wheel|sing|cry|screech)$/ },
]
