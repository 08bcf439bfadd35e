import type { Gender } from '../../lexicon/titles.ts'
import type { Discourse, Entity, Resolution, Scene } from './discourse.ts'

/** Sentences after which somebody has left the stage. From reading news text. */
const reach = 3
/** An article that names more than this has no only one; also bounds the work on hostile text. */
const mostNames = 150

/** Who is looked for. */
interface Sought {
  readonly gender: Gender
  readonly discourse: Discourse
  /** Whom grammar excludes. */
  readonly barred: ReadonlySet<Entity>
  /** Who says the words that the pronoun stands in; null for the outlet. */
  readonly speaker: Entity | null
}

/**
 * The one person of that gender whom the article has named so far, as long as nobody nameless, and nobody whose gender is not known, could be meant:
 * "Lowe" in an article about her and two men. Never the `speaker` of the words it stands in. Null for none or several.
 */
export function onlyOneSoFar(
  scene: Scene,
  at: number,
  { gender, discourse, barred, speaker }: Sought,
): Resolution | null {
  if (discourse.named.size > mostNames) return null
  let only: Entity | null = null
  for (const entity of discourse.named.values()) {
    // A headline in capitals taken for a name: who is who is not sure.
    if (entity.kind === 'person' && entity.print.split(' ').length > 4) return null
    if (entity.kind !== 'person' || entity.lastSeen < 0 || entity === speaker) continue
    if (entity.gender !== null && entity.gender !== gender) continue
    if (only !== null || entity.gender === null) return null
    only = entity
  }
  // "Lowe called for her resignation": grammar bars the only one, so that another is meant.
  if (only === null || barred.has(only) || scene.sentence - only.lastSeen > reach) return null
  // "the driver", "a woman", "somebody": one without a name may be meant.
  const scenes = [scene, ...scene.recent, ...scene.before]
  const nameless = scenes.some(each =>
    each.candidates.some(
      ({ entity }) => entity.kind === 'human' && (entity.gender === null || entity.gender === gender),
    ),
  )
  if (nameless || scenes.some(each => each.unsettled.has(gender))) return null
  const found = scenes.flatMap(each => each.candidates.filter(({ entity }) => entity === only))
  const candidate = found.findLast(({ head }) => head !== at) ?? {
    entity: only,
    from: at,
    to: at + 1,
    head: at,
    function: 'other' as const,
  }
  return { candidate, rule: 'only-one-so-far' }
}
