import type { Statement } from '../../model.ts'

/** Tokens of who does it, what it is done to, and what else hangs on a verb. */
export interface Fillers {
  readonly agent: number | null
  readonly patient: number | null
  readonly others: readonly number[]
}

/**
 * Finds who did what to whom, whatever the construction: "Voters approved the plan", "the plan, which voters approved", "the plan approved
 * by voters", "voters gathered to approve the plan".
 */
export function fillersOf(statement: Statement, children: readonly (readonly number[])[], verb: number): Fillers {
  const { tokens, tree } = statement
  const own = children[verb]!
  const having = (relation: RegExp) => own.find(child => relation.test(tree.relations[child]!)) ?? null
  // "Rep. Anna Berg resigned": where a title was taken for a subject of its own, the name is the one right before the verb.
  const named = (relation: RegExp) => {
    const first = having(relation)
    if (first === null || !relation.test(tree.relations[first + 1] ?? '')) return first
    return tree.heads[first + 1] === verb ? first + 1 : first
  }
  const subject = nominal(statement, named(/^nsubj(?!:pass)/), verb)
  const passive = nominal(statement, named(/^nsubj:pass/), verb)
  const isPassive =
    passive !== null || own.some(child => tree.relations[child] === 'aux:pass') || isParticiple(statement, verb)
  const by = own.find(
    child =>
      /^obl/.test(tree.relations[child]!) && children[child]!.some(word => tokens[word]!.form.toLowerCase() === 'by'),
  )
  const object = nominal(statement, having(/^obj$/), verb)
  const inherited = subject === null && passive === null ? inheritedSubject(statement, children, verb, isPassive) : null
  const isAgentPhrase = isPassive && by !== undefined && tree.relations[by] !== 'obl:tmod'
  const others = own.filter(
    // "paid the port 40,000 kroner" has two objects.
    child =>
      /^(?:obl|iobj|xcomp|nmod|obj)/.test(tree.relations[child]!) &&
      !(isAgentPhrase && child === by) &&
      child !== having(/^obj$/),
  )
  return isPassive
    ? { agent: isAgentPhrase ? by : null, patient: passive ?? inherited ?? object, others }
    : { agent: subject ?? inherited, patient: object ?? gapOf(statement, children, verb, subject), others }
}

/** "charges announced on Friday": a bare past participle after its noun. */
function isParticiple({ tokens, tree }: Statement, verb: number): boolean {
  return tokens[verb]!.xpos === 'VBN' && tree.relations[verb] === 'acl'
}

/** A relative pronoun stands for the noun before it: "voters, who approved". */
function nominal({ tokens, tree }: Statement, at: number | null, verb: number): number | null {
  if (at === null) return null
  const isRelative = /^(?:who|which|that|whom)$/i.test(tokens[at]!.form) && tokens[at]!.upos === 'PRON'
  return isRelative && /^acl/.test(tree.relations[verb]!) ? subjectOf(tree, tree.heads[verb]!) : at
}

/** "The mayor was the only one who voted": the mayor voted. */
function subjectOf({ heads, relations }: Statement['tree'], noun: number): number {
  const isCopular = heads.some((head, index) => head === noun && relations[index] === 'cop')
  const subject = heads.findIndex((head, index) => head === noun && relations[index] === 'nsubj')
  return isCopular && subject >= 0 ? subject : noun
}

/** "the plan (that) voters approved": the noun is what was approved when the clause has a subject of its own and no object. */
function gapOf(
  { tree }: Statement,
  children: readonly (readonly number[])[],
  verb: number,
  subject: number | null,
): number | null {
  const head = tree.heads[verb]!
  const isClause = tree.relations[verb] === 'acl:relcl'
  const hasComplement = children[verb]!.some(child => /^(?:ccomp|xcomp)$/.test(tree.relations[child]!))
  return isClause && subject !== null && subject !== head && !hasComplement ? head : null
}

/** The subject a verb without one takes over from the verb it hangs on, or the noun it describes. */
function inheritedSubject(
  { tree }: Statement,
  children: readonly (readonly number[])[],
  verb: number,
  isPassive: boolean,
): number | null {
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const relation = tree.relations[at]!
    const head = tree.heads[at]!
    if (head < 0) return null
    // "a storm hitting the coast", "charges announced on Friday", "the plan to close the port": the last has no subject of its own.
    if (/^acl/.test(relation)) return at === verb || isPassive ? head : null
    // "resigned and left", "plans to leave", "left, saying"
    if (!/^(?:conj|xcomp|advcl)/.test(relation)) return null
    // "urged the mayor to leave": the mayor leaves.
    const object = relation === 'xcomp' ? children[head]!.find(child => tree.relations[child] === 'obj') : undefined
    if (object !== undefined) return object
    const subject = children[head]!.find(child => /^nsubj/.test(tree.relations[child]!))
    if (subject !== undefined) return subject
    at = head
  }
  return null
}
