import { offices } from '../lexicon/titles.ts'
import type { NameMention, Token, Tree } from '../model.ts'

/** Mends what a greedy parser most often gets wrong and surface order settles. Each mend is a function below. */
export function repairTree(tokens: readonly Token[], tree: Tree, names: readonly NameMention[]): Tree {
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  mendCoordination(tokens, heads, relations)
  mendParticiples(tokens, heads, relations)
  mendRelatives(tokens, heads, relations)
  mendInterrupted(tokens, heads, relations)
  mendTemporals(tokens, heads, relations)
  mendNamedRoles(tokens, heads, relations, names)
  mendAppositionTails(tokens, heads, relations)
  return { heads, relations }
}

/**
 * A clause behind a comma that begins with "who", "which", "whose", "where" or "when" and hangs on a verb is a relative clause of the noun
 * before the comma: "laid a wreath at the tomb, where Russia commemorates soldiers".
 */
function mendRelatives(tokens: readonly Token[], heads: number[], relations: string[]): void {
  const firstWord = firstWords(heads)
  tokens.forEach((_, node) => {
    if (
      !/^(?:conj|parataxis|ccomp|advcl|dep|appos)/.test(relations[node]!) ||
      !/^(?:VERB|AUX|ADJ|NOUN)$/.test(tokens[node]!.upos)
    )
      return
    const start = firstWord[node]!
    const opener = wordAt(tokens, start)
    if (
      opener < 0 ||
      opener > node ||
      !/^(?:who|whom|whose|which|where|when)$/i.test(tokens[opener]!.form) ||
      !/^(?:WDT|WP|WP\$|WRB)$/.test(tokens[opener]!.xpos)
    )
      return
    const comma = opener - 1
    const noun = comma - 1
    if (noun < 0 || tokens[comma]!.form !== ',' || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[noun]!.upos)) return
    const holder = phraseHead(tokens, heads, relations, noun)
    // "when" only continues a time: "in February, when the court ruled".
    if (
      holder === node ||
      isBelow(heads, holder, node) ||
      (/^when$/i.test(tokens[opener]!.form) && relations[node]!.startsWith('advcl') && !isTimeWord(tokens[noun]!))
    )
      return
    heads[node] = holder
    relations[node] = 'acl:relcl'
  })
}

/**
 * "The trip, which the Post reported, came to light": a tensed verb without subject behind the comma that closes a relative clause is the
 * verb of the noun before that clause, however the tree hangs it.
 */
function mendInterrupted(tokens: readonly Token[], heads: number[], relations: string[]): void {
  const hasSubject = new Set(heads.filter((_, index) => /^(?:nsubj|csubj|expl)/.test(relations[index]!)))
  relations.forEach((relation, clause) => {
    if (relation !== 'acl:relcl') return
    const noun = heads[clause]!
    const opener = tokens.findIndex(
      (token, at) => at > noun && at <= clause && /^(?:WDT|WP|WP\$|WRB)$/.test(token.xpos),
    )
    if (opener < 1 || tokens[opener - 1]!.form !== ',') return
    const verb = tokens.findIndex((token, at) => {
      if (at <= clause || tokens[at - 1]!.form !== ',' || hasSubject.has(at) || !isBelow(heads, at, clause))
        return false
      return (
        /^VB[DZP]$/.test(token.xpos) && /^(?:VERB|AUX)$/.test(token.upos) && !/^(?:acl|aux|cop)/.test(relations[at]!)
      )
    })
    // "who came, saw and left": the verbs of a list end in "and".
    if (
      verb < 0 ||
      tokens
        .slice(verb)
        .some(
          (token, at) =>
            token.upos === 'CCONJ' &&
            heads[verb + at] !== undefined &&
            relations[heads[verb + at]!] === 'conj' &&
            heads[heads[verb + at]!] === clause,
        )
    )
      return
    let top = noun
    while (heads[top]! >= 0 && /^(?:nmod|compound|flat|appos|amod)/.test(relations[top]!) && heads[top]! < noun)
      top = heads[top]!
    if (/^nsubj/.test(relations[top]!) && heads[top]! > clause) return
    const governor = heads[top]!
    heads[verb] = governor
    relations[verb] = governor < 0 ? 'root' : relations[top]!
    heads[top] = verb
    relations[top] = 'nsubj'
    for (let at = verb + 1; at < tokens.length; at += 1) if (heads[at] === top || heads[at] === clause) heads[at] = verb
  })
}

/**
 * "after" and "before" taken for the preposition of the noun behind them, with a finite verb without subject beside it, are the joint of a
 * clause: "left two days after the storm hit the island".
 */
function mendTemporals(tokens: readonly Token[], heads: number[], relations: string[]): void {
  const hasSubject = new Set(heads.filter((_, index) => relations[index]!.startsWith('nsubj')))
  tokens.forEach((token, joint) => {
    if (!/^(?:after|before|since|until)$/i.test(token.form) || relations[joint] !== 'case') return
    const noun = heads[joint]!
    const governor = heads[noun] ?? -1
    if (noun < joint || governor < 0 || governor > joint || !/^(?:obl|nmod|advcl|obj)/.test(relations[noun]!)) return
    const verb = heads.findIndex(
      (head, node) =>
        head === governor &&
        node > noun &&
        /^VB[DZP]$/.test(tokens[node]!.xpos) &&
        /^(?:advcl|conj|ccomp|parataxis|acl|dep)/.test(relations[node]!),
    )
    if (
      verb < 0 ||
      hasSubject.has(verb) ||
      tokens.slice(noun + 1, verb).some(between => /^[,;:]$/.test(between.form) || between.upos === 'CCONJ')
    )
      return
    heads[noun] = verb
    relations[noun] = 'nsubj'
    heads[joint] = verb
    relations[joint] = 'mark'
    relations[verb] = 'advcl'
  })
}

/** "by the head of the bloc in Lebanon, Mohammad Raad": a full name behind a comma belongs to the office before it, not to the noun beside it. */
function mendNamedRoles(
  tokens: readonly Token[],
  heads: number[],
  relations: string[],
  names: readonly NameMention[],
): void {
  for (const name of names) {
    if (name.type !== 'person' || !/\s/.test(name.text)) continue
    const first = tokens.findIndex(token => token.start === name.start)
    if (first < 3 || tokens[first - 1]!.form !== ',' || !/^(?:NOUN|PROPN)$/.test(tokens[first - 2]!.upos)) continue
    // The name is set off on both sides, or ends the clause.
    const after = tokens.find(token => token.start >= name.end)
    if (after !== undefined && after.upos !== 'PUNCT') continue
    let head = first
    while (heads[head]! >= 0 && tokens[heads[head]!]!.start >= name.start && tokens[heads[head]!]!.end <= name.end)
      head = heads[head]!
    const role = roleBefore(tokens, heads, relations, first - 2)
    if (role < 0 || heads[head]! < 0 || isBelow(heads, role, head) || /^nsubj/.test(relations[head]!)) continue
    heads[head] = role
    relations[head] = 'appos'
  }
}

/** The office whose phrase ends at `end`: up from its last word over "of", "in" and possessives; -1 when there is none. */
function roleBefore(
  tokens: readonly Token[],
  heads: readonly number[],
  relations: readonly string[],
  end: number,
): number {
  for (let at = end, steps = 0; at >= 0 && steps < tokens.length; at = heads[at]!, steps += 1) {
    if (tokens[at]!.upos === 'NOUN' && (offices.has(tokens[at]!.lemma) || tokens[at]!.lemma === 'head')) return at
    if (
      !/^(?:nmod|compound|flat|amod|det|case|obl|appos)/.test(relations[at]!) ||
      heads[at]! > end ||
      /^(?:VERB|AUX)$/.test(tokens[heads[at]!]?.upos ?? '')
    )
      return -1
  }
  return -1
}

/** "met Raad, the head of the bloc in the parliament, on Monday": what stands between an apposition and its closing comma belongs to it. */
function mendAppositionTails(tokens: readonly Token[], heads: number[], relations: string[]): void {
  relations.forEach((relation, node) => {
    if (relation !== 'appos') return
    const holder = heads[node]!
    let last = node
    heads.forEach((_, index) => {
      if (index > last && isBelow(heads, index, node)) last = index
    })
    if (tokens[last + 1]?.upos !== 'ADP' || tokens.slice(holder, node).every(token => token.form !== ',')) return
    const tail = heads[last + 1]!
    if (
      relations[last + 1] !== 'case' ||
      tail <= last ||
      heads[tail] === node ||
      !/^(?:obl|nmod)/.test(relations[tail]!) ||
      heads[tail]! > holder
    )
      return
    let end = tail
    heads.forEach((_, index) => {
      if (index > end && isBelow(heads, index, tail)) end = index
    })
    if (!/^[,.]$/.test(tokens[end + 1]?.form ?? '.')) return
    heads[tail] = node
    relations[tail] = 'nmod'
  })
}

const isTimeWord = (token: Token): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|year|night|morning|evening|time|(?:1[6-9]|20)\d\d)$/i.test(
    token.form,
  )

/** "plans to meet Lavrov and intends to ask": a tensed verb joins a tensed one, not the infinitive beside it. */
function mendCoordination(tokens: readonly Token[], heads: number[], relations: string[]): void {
  const isTensed = (node: number) =>
    /^VB[DZP]$/.test(tokens[node]!.xpos) ||
    heads.some(
      (head, child) =>
        head === node && /^(?:aux|cop)/.test(relations[child]!) && /^(?:VB[DZP]|MD)$/.test(tokens[child]!.xpos),
    )
  relations.forEach((relation, node) => {
    const partner = heads[node]!
    if (relation !== 'conj' || partner < 0 || tokens[partner]!.upos !== 'VERB' || !isTensed(node) || isTensed(partner))
      return
    if (heads.some((head, child) => head === node && /^(?:nsubj|mark)/.test(relations[child]!))) return
    let governor = partner
    while (governor >= 0 && /^(?:xcomp|advcl|acl)$/.test(relations[governor]!) && !isTensed(governor))
      governor = heads[governor]!
    if (governor >= 0 && governor !== partner && isTensed(governor)) heads[node] = governor
  })
}

/** ", mentioning soldiers" hung on the noun before the comma: behind the verb such a participle has the subject of the clause. */
function mendParticiples(tokens: readonly Token[], heads: number[], relations: string[]): void {
  relations.forEach((relation, node) => {
    if (relation !== 'acl' || tokens[node]!.xpos !== 'VBG' || tokens[node - 1]?.form !== ',') return
    let at = heads[node]!
    while (at >= 0 && tokens[at]!.upos !== 'VERB') {
      if (/^(?:nsubj|conj|appos)/.test(relations[at]!)) return
      at = heads[at]!
    }
    if (at < 0 || at > node) return
    heads[node] = at
    relations[node] = 'advcl'
  })
}

/** Leftmost word of every subtree. */
function firstWords(heads: readonly number[]): number[] {
  const first = heads.map((_, index) => index)
  heads.forEach((_, index) => {
    for (let at = heads[index]!, steps = 0; at >= 0 && steps < heads.length; at = heads[at]!, steps += 1) {
      if (first[at]! <= index) break
      first[at] = index
    }
  })
  return first
}

/** The first word at or after a place that is no punctuation and no "and"; -1 when there is none. */
function wordAt(tokens: readonly Token[], start: number): number {
  for (let at = start; at < Math.min(tokens.length, start + 3); at += 1) if (tokens[at]!.upos !== 'PUNCT') return at
  return -1
}

/** From the last word of a noun phrase to its head: "Soldier" → "Tomb" of "the Tomb of the Unknown Soldier in Moscow" is not sought; compounds and flat names are. */
function phraseHead(
  tokens: readonly Token[],
  heads: readonly number[],
  relations: readonly string[],
  noun: number,
): number {
  let at = noun
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const head = heads[at]!
    if (head < 0 || !/^(?:flat|compound|appos|nummod|det|amod)/.test(relations[at]!) || tokens[head]!.upos === 'VERB')
      break
    at = head
  }
  return at
}

function isBelow(heads: readonly number[], node: number, ancestor: number): boolean {
  for (let at = node, steps = 0; at >= 0 && steps <= heads.length; at = heads[at]!, steps += 1)
    if (at === ancestor) return true
  return false
}
