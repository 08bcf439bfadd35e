import { calendarNames } from '../../lexicon/calendar.ts'
import type { Token, Tree } from '../../model.ts'
import { isBelow } from '../../statement/is-below.ts'

/**
 * "lifted the ban on ferries", "supports a return to the harbour": the phrase a noun asks for is the noun's, where the tree gives it to the verb.
 */
export function settleComplements(tokens: readonly Token[], tree: Tree): Tree {
  const found: [number, number][] = []
  for (let node = 0; node < tokens.length; node += 1) {
    const noun = nounAsking(tokens, tree, node)
    if (noun !== null) found.push([node, noun])
  }
  if (found.length === 0) return tree
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  for (const [node, noun] of found) {
    heads[node] = noun
    relations[node] = 'nmod'
  }
  return { heads, relations }
}

/** The noun between the verb and a phrase of it that asks for this phrase. */
function nounAsking(tokens: readonly Token[], { heads, relations }: Tree, node: number): number | null {
  if (!relations[node]!.startsWith('obl') || isDay(tokens[node]!.form)) return null
  const verb = heads[node]!
  const preposition = heads.findIndex((head, child) => head === node && relations[child] === 'case' && child < node)
  if (preposition < 0 || verb > preposition) return null
  const nouns = nounsOf.get(tokens[preposition]!.lemma)
  if (nouns === undefined) return null
  for (let noun = preposition - 1; noun > verb; noun -= 1) {
    if (heads[noun] !== verb) continue
    if (!/^(?:obj|obl)/.test(relations[noun]!)) return null
    // Only its own words stand between the noun and the phrase.
    const isNext = tokens.slice(noun, preposition).every((_, at) => isBelow(heads, noun + at, noun))
    return isNext && tokens[noun]!.upos === 'NOUN' && nouns.has(tokens[noun]!.lemma) ? noun : null
  }
  return null
}

/** Prepositions that these nouns ask for; from general knowledge. */
const asked: Readonly<Record<string, string>> = {
  about:
    'concern doubt question fear information worry complaint anxiety fact story claim lie detail debate conversation',
  against: 'case war campaign charge complaint sanction fight struggle crime discrimination evidence lawsuit offence',
  between: 'relationship relation difference distance link gap connection conflict border talk',
  for: 'reason demand need responsibility respect support call plan desire preference case excuse request enthusiasm ceremony memorial deadline',
  in: 'interest increase decrease rise drop fall decline change role belief faith confidence cut reduction involvement',
  into: 'investigation inquiry insight probe research',
  on: 'ban limit tax tariff sanction attack restriction pressure curb cap duty levy influence impact effect assault dependence embargo law',
  over: 'concern control dispute power fear authority row doubt influence',
  to: 'return visit trip journey access response threat reaction solution answer end key approach alternative opposition damage commitment contribution objection exception right',
  toward: 'attitude hostility stance',
  towards: 'attitude hostility stance',
  with: 'relationship relation agreement contact problem contract link affair',
}

/** "lifted the ban on Monday", "raised support for a week" */
const isDay = (form: string): boolean =>
  calendarNames.has(form.toLowerCase()) || /^(?:days?|weeks?|months?|years?|(?:1[5-9]|20)\d\d)$/i.test(form)

const nounsOf = new Map(Object.entries(asked).map(([preposition, nouns]) => [preposition, new Set(nouns.split(' '))]))
