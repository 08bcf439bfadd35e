import type { Token, Tree } from '../model.ts'

/** What a word does for the event its sentence tells. `object` takes what is done, said or ascribed, `other` all the rest. */
export type Role = 'predicate' | 'subject' | 'object' | 'oblique' | 'other'

/**
 * The word that carries the event: the root, or what a verb of planning, beginning or being able to leads to.
 * -1 for an empty sentence.
 */
export function findPredicate(tokens: readonly Token[], tree: Tree): number {
  let at = tree.heads.indexOf(-1)
  const leadsOn = (index: number) => catenatives.has(tokens[index]?.lemma.toLowerCase() ?? '')
  if (at < 0 || !leadsOn(at)) return at
  const complements = new Map<number, number>()
  // "the plan to meet" leads on as "plans to meet" does.
  const infinitives = new Set(tokens.flatMap(({ xpos }, index) => (xpos === 'TO' ? [tree.heads[index] ?? -1] : [])))
  tree.relations.forEach((relation, index) => {
    const head = tree.heads[index] ?? -1
    if ((relation === 'xcomp' || (relation === 'acl' && infinitives.has(index))) && !complements.has(head)) {
      complements.set(head, index)
    }
  })
  // "Ashkenazi plans to meet Lavrov" is about meeting. Each step goes down the tree, so the loop ends.
  while (leadsOn(at)) {
    const next = complements.get(at)
    if (next === undefined) break
    at = next
  }
  return at
}

/** A sentence whose words are given roles. */
interface Event {
  readonly tokens: readonly Token[]
  readonly tree: Tree
  readonly predicate: number
  /** The predicate and the verbs of planning above it, which share their arguments. */
  readonly line: ReadonlySet<number>
  readonly isPassive: boolean
  /** Words that "by" stands before. */
  readonly agents: ReadonlySet<number>
}

/** The role of each token; a passive subject is an object and the agent of a passive a subject, so that voices compare. */
export function findRoles(tokens: readonly Token[], tree: Tree): Role[] {
  const predicate = findPredicate(tokens, tree)
  const line = new Set<number>()
  for (let at = predicate; at >= 0 && !line.has(at); at = tree.heads[at] ?? -1) line.add(at)
  const isPassive = tree.relations.some(
    (relation, index) => relation === 'nsubj:pass' && tree.heads[index] === predicate,
  )
  const agents = new Set<number>()
  tokens.forEach((token, index) => {
    if (tree.relations[index] === 'case' && token.form.toLowerCase() === 'by') agents.add(tree.heads[index] ?? -1)
  })
  const event = { tokens, tree, predicate, line, isPassive, agents }
  const roles: (Role | undefined)[] = tokens.map((_, index) => (index === predicate ? 'predicate' : undefined))
  for (let index = 0; index < tokens.length; index++) resolve(event, roles, index)
  return roles.map(role => role ?? 'other')
}

/** Walks up to the first word whose role is known or that hangs on the predicate, then gives its role to all on the way. */
function resolve(event: Event, roles: (Role | undefined)[], index: number): void {
  const { tree, line } = event
  let role: Role | undefined
  let steps = 0
  let at = index
  while (role === undefined) {
    role = at < 0 ? 'other' : roles[at]
    if (role !== undefined) break
    steps++
    // Until it is known: a walk in a circle ends here.
    roles[at] = 'other'
    const head = tree.heads[at] ?? -1
    if (line.has(at)) role = 'other'
    else if (line.has(head)) role = ownRole(event, at, head)
    // A clause inside the sentence has arguments of its own.
    else if (clausal.test(tree.relations[at] ?? '')) role = 'other'
    at = head
  }
  for (let member = index; steps > 0; steps--, member = tree.heads[member] ?? -1) roles[member] = role
}

/** The role of a word that hangs on the predicate or on a verb of planning above it. */
function ownRole(event: Event, at: number, head: number): Role {
  const { tokens, tree, predicate, isPassive, agents } = event
  const relation = tree.relations[at] ?? ''
  // "is charged", "is expected to be charged" against "is expected to sail"
  if (relation === 'nsubj:pass') return head === predicate || isPassiveVerb(event, predicate) ? 'object' : 'subject'
  if (relation.startsWith('nsubj') || relation.startsWith('csubj')) return 'subject'
  if (head !== predicate) return /^(?:amod|compound|nmod:poss)/.test(relation) ? 'subject' : 'other'
  // "The wreath was laid by the minister."
  if (relation === 'obl:agent' || (isPassive && relation === 'obl' && agents.has(at))) return 'subject'
  if (/^(?:obj|iobj|ccomp|xcomp)$/.test(relation)) return 'object'
  // "pressed the mayor to sell", where the tree takes what was asked for a purpose
  const isAsker = () => askers.has(tokens[head]?.lemma.toLowerCase() ?? '')
  if (relation === 'advcl' && isInfinitive(event, at) && isAsker()) return 'object'
  if (relation === 'obl' && isTopic(event, at, head)) return 'object'
  if (/^(?:obl|advmod)/.test(relation)) return 'oblique'
  // What belongs to a noun or adjective that is itself the predicate: "is the head of the bloc".
  return /^(?:nmod|amod|compound|appos)/.test(relation) ? 'object' : 'other'
}

/** "disagree on the deal", "do not see eye to eye on the deal": what the view is about, as an object would be. */
function isTopic({ tokens, tree }: Event, at: number, verb: number): boolean {
  const below = (head: number, relation: string) =>
    tree.heads.findIndex((other, index) => other === head && tree.relations[index] === relation)
  const preposition = tokens[below(at, 'case')]?.form ?? ''
  if (!/^(?:on|about|over)$/i.test(preposition) || tokens[at]!.upos !== 'NOUN') return false
  const manner = below(verb, 'obl:unmarked')
  const isEyeToEye = manner >= 0 && tokens[manner]!.form === tokens[below(manner, 'nmod')]?.form
  return isEyeToEye || viewing.has(tokens[verb]?.lemma.toLowerCase() ?? '')
}

const isPassiveVerb = ({ tree }: Event, at: number): boolean =>
  tree.relations.some((relation, index) => relation === 'aux:pass' && tree.heads[index] === at)

const isInfinitive = ({ tokens, tree }: Event, at: number): boolean =>
  tokens.some(({ xpos }, index) => xpos === 'TO' && tree.heads[index] === at)

/** Verbs of holding or telling a view, whose matter stands after "on", "about" or "over"; from general knowledge. */
const viewing: ReadonlySet<string> = new Set(
  'agree disagree differ quarrel argue clash negotiate vote comment talk speak decide insist'.split(' '),
)

const clausal = /^(?:advcl|acl|ccomp|csubj|parataxis)/

/** Verbs whose infinitive tells what somebody else is to do, or may; from general knowledge. */
const askers: ReadonlySet<string> = new Set(
  'pressure press push urge ask tell order command instruct request require persuade convince encourage invite force compel allow permit enable help advise warn lobby expect want'.split(
    ' ',
  ),
)

// Verbs and adjectives that only say how far an event has come or how sure it is; the event is in their complement.
const catenatives: ReadonlySet<string> = new Set(
  `plan expect intend hope aim seek want wish prepare agree decide vow pledge promise threaten try attempt begin start continue
  effort attempt decision threat move bid
  go schedule set due likely unlikely able ready suppose need have fail manage appear seem happen tend stop`.split(
    /\s+/,
  ),
)
