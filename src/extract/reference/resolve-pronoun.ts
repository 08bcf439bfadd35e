import { mayBeExpletive, resolveBody } from './bodies.ts'
import type { Discourse, Resolution, Scene } from './discourse.ts'
import { resolveGroup } from './groups.ts'
import { resolveGroupInQuotation, resolveInQuotation } from './in-quotations.ts'
import { genderOfPronoun, resolvePerson } from './persons.ts'
import { joinedThing, onlyThing, resolveThing } from './things.ts'

/** Who or what the pronoun at `at` is, by the rules for its kind; null when that is not beyond doubt. */
export function resolvePronoun(scene: Scene, at: number, discourse: Discourse): Resolution | null {
  const { form } = scene.parsed.tokens[at]!
  const gender = genderOfPronoun(form)
  if (scene.parsed.quoted[at]) {
    if (/^it$/i.test(form)) return mayBeExpletive(scene, at) ? null : joinedThing(scene, at)
    return gender === null ? resolveGroupInQuotation(scene, at) : resolveInQuotation(scene, at, gender, discourse)
  }
  if (gender !== null) return resolvePerson(scene, at, gender, discourse)
  return /^the/i.test(form)
    ? (resolveGroup(scene, at) ?? resolveThing(scene, at, true))
    : (resolveBody(scene, at) ?? resolveThing(scene, at, false) ?? resolveInside(scene, at, form))
}

function resolveInside(scene: Scene, at: number, form: string): Resolution | null {
  if (!/^it$/i.test(form) || mayBeExpletive(scene, at)) return null
  return joinedThing(scene, at) ?? onlyThing(scene, at)
}
