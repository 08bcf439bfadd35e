import type { Gender } from '../../lexicon/titles.ts'
import { courtesyTitles, genderOfNoun, offices, shortTitles } from '../../lexicon/titles.ts'
import type { Token } from '../../model.ts'
import type { Role } from './discourse.ts'
import type { Parsed } from './grammar.ts'
import { isHuman } from './nouns.ts'
import { isPossessivePronoun, phraseOf } from './phrases.ts'

/** Words before a name that belong to it: tokens `[from, name)`, with the office they give. */
export interface Title {
  readonly from: number
  readonly role: Role | null
  readonly gender: Gender | null
  /** "his Russian counterpart Sergei Lavrov": the pronoun's token; -1 for none. */
  readonly possessor: number
}

/** Short titles with the office they stand for, from general knowledge of news text: "Gov. Ann Lowe" is "the governor" later. */
const longForms: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
  ['insp', 'inspector'],
  ['det', 'detective'],
  ['amb', 'ambassador'],
])

/** The title before the name that begins at `first`: "Israeli Foreign Minister", "Mr.", "spokeswoman". */
export function titleBefore(parsed: Parsed, first: number): Title {
  const none: Title = { from: first, role: null, gender: null, possessor: -1 }
  const previous = parsed.tokens[first - 1]
  if (previous === undefined) return none
  const word = plain(previous)
  const courtesy = courtesyTitles.get(word)
  if (courtesyTitles.has(word) || shortTitles.has(word)) {
    const office = longForms.get(word) ?? word
    const before = offices.has(office) ? phraseOf(parsed, first - 1) : null
    const role = before === null ? null : roleOf(before.modifiers, office, '')
    return { from: before?.from ?? first - 1, role, gender: courtesy ?? null, possessor: -1 }
  }
  if (!/^(?:NOUN|PROPN)$/.test(previous.upos) || !(offices.has(word) || isHuman(word))) return none
  const phrase = phraseOf(parsed, first - 1)
  return {
    from: phrase.from,
    role: roleOf(phrase.modifiers, word, ''),
    gender: genderOfNoun(word),
    possessor: isPossessivePronoun(parsed.tokens[phrase.from]!) ? phrase.from : -1,
  }
}

/** Offices the sentence gives the person named at `[first, last)` by apposition or copula: "Ann Lowe, the mayor of Orrin,". */
export function rolesAround(parsed: Parsed, first: number, last: number): Role[] {
  const { tokens, tree, children } = parsed
  const roles: Role[] = []
  const add = (head: number) => {
    const token = tokens[head]
    if (token === undefined || !/^NN$/.test(token.xpos) || !isHuman(token.form.toLowerCase())) return
    roles.push(roleOf(phraseOf(parsed, head).modifiers, token.form.toLowerCase(), complementOf(parsed, head)))
  }
  for (let at = first; at < last; at++) {
    // "Ann Lowe, the mayor of Orrin, …"
    for (const child of children[at]!)
      if (tree.relations[child] === 'appos' && tokens[last]?.form === ',' && phraseOf(parsed, child).from === last + 1)
        add(child)
    const head = tree.heads[at]!
    if (head >= first && head < last) continue
    // "The mayor of Orrin, Ann Lowe, …"
    if (tree.relations[at] === 'appos' && head < first && tokens[first - 1]?.form === ',') add(head)
    // "Ann Lowe is the mayor of Orrin."
    if (
      tree.relations[at] === 'nsubj' &&
      children[head]?.some(child => tree.relations[child] === 'cop' && /^(?:is|'s)$/.test(tokens[child]!.form))
    )
      add(head)
  }
  return roles
}

/** The noun after "of" or before "'s" that narrows an office: "the mayor of Orrin" → "orrin". Lower case, empty for none. */
export function complementOf({ tokens, tree, children }: Parsed, head: number): string {
  const child = children[head]!.find(at => /^nmod/.test(tree.relations[at]!) && !isPossessivePronoun(tokens[at]!))
  return child === undefined ? '' : tokens[child]!.form.toLowerCase()
}

function roleOf(modifiers: readonly string[], head: string, of: string): Role {
  return { head, modifiers: modifiers.map(word => word.toLowerCase()), of }
}

function plain(token: Token): string {
  return token.form.toLowerCase().replace(/\.$/, '')
}
