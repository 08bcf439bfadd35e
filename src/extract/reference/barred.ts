import type { Entity, Scene } from './discourse.ts'
import { clauseOf, subjectOf } from './grammar.ts'

/** Those the pronoun cannot be for reasons of grammar: the subject of its own clause, and the one its own phrase names. */
export function barredEntities(scene: Scene, at: number, possessive: boolean): ReadonlySet<Entity> {
  const { parsed } = scene
  const barred = new Set<Entity>()
  const add = (token: number) => {
    for (const candidate of scene.candidates)
      if (token >= candidate.from && token < candidate.to) barred.add(candidate.entity)
  }
  if (possessive) {
    // "his Russian counterpart Lavrov", "Amari, his aide,": the phrase's own name.
    const clause = clauseOf(parsed, at)
    if (isDoneToAnother(scene, at, clause)) {
      add(subjectOf(parsed, clause))
      // A short sentence is at times read as a noun with a participle: "Kristol [called for his resignation]".
      if (parsed.tree.relations[clause] === 'acl') add(parsed.tree.heads[clause]!)
    }
    const head = parsed.tree.heads[at]!
    if (head >= 0) {
      add(head)
      if (/^(?:appos|flat|nsubj)/.test(parsed.tree.relations[head]!) && parsed.tree.heads[head]! >= 0) {
        if (parsed.tree.relations[head] !== 'nsubj') add(parsed.tree.heads[head]!)
      }
      for (const child of parsed.children[head]!) if (/^(?:appos|flat)/.test(parsed.tree.relations[child]!)) add(child)
    }
    return barred
  }
  // "the only candidate he met": not the candidate.
  const own = clauseOf(parsed, at)
  if (parsed.tree.relations[own] === 'acl:relcl') add(parsed.tree.heads[own]!)
  // "Amari, whom he visited": not Amari.
  const whom = /^whom?$/i.test(parsed.tokens[at - 1]?.form ?? '') ? at - 1 : -1
  if (whom > 1) add(parsed.tokens[whom - 1]!.form === ',' ? whom - 2 : whom - 1)
  if (parsed.tree.relations[at]!.startsWith('nsubj')) return barred
  // "Ashkenazi … intends to ask him": not Ashkenazi.
  const subject = subjectOf(parsed, own)
  if (subject >= 0) add(subject)
  return barred
}

/** "He called Lowe's plan a con": those named later in its own clause, who are others than the subject. */
export function namedLater(scene: Scene, at: number): ReadonlySet<Entity> {
  const { parsed } = scene
  if (!parsed.tree.relations[at]!.startsWith('nsubj')) return new Set()
  const own = clauseOf(parsed, at)
  const later = scene.candidates.filter(
    ({ entity, from, head }) => from > at && entity.kind === 'person' && isUnder(scene, head, own),
  )
  return new Set(later.map(({ entity }) => entity))
}

/** Whether a word belongs to a clause or to what hangs on it, but not to a clause joined to it or to words in quotation marks. */
function isUnder({ parsed: { tree, quoted } }: Scene, word: number, clause: number): boolean {
  let at = word
  for (let depth = 0; depth < 12 && at >= 0; depth++) {
    if (at === clause) return true
    if (quoted[at] || /^(?:conj|parataxis|advcl)/.test(tree.relations[at]!)) return false
    at = tree.heads[at]!
  }
  return false
}

/** What people seek for somebody else: "Kristol called for his resignation" is about another's, "Kristol announced his resignation" is not. */
const sought = new Set(
  'resignation removal ouster impeachment arrest execution dismissal firing release extradition departure termination expulsion recall conviction prosecution indictment nomination confirmation trial death assassination killing whereabouts'.split(
    ' ',
  ),
)
const ownActs = new Set(
  'announce offer submit tender consider plan postpone delay deny reject withdraw accept await face fight avoid survive'.split(
    ' ',
  ),
)

/**
 * "Kristol called for his resignation": what the pronoun owns is sought by the subject of the clause, and so belongs to somebody else. "Kristol has not been seen since his
 * arrest" only says when; a death says so of another.
 */
export function isDoneToAnother({ parsed: { tokens, tree, children } }: Scene, at: number, clause: number): boolean {
  const head = tree.heads[at]!
  if (head < 0 || !sought.has(tokens[head]!.lemma) || ownActs.has(tokens[clause]!.lemma)) return false
  const isWhen = children[head]!.some(child =>
    /^(?:since|after|before|until|till|during|following)$/i.test(tokens[child]!.form),
  )
  return !isWhen || /^(?:death|killing|assassination|execution)$/.test(tokens[head]!.lemma)
}
