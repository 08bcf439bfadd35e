import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { indefiniteArticle } from '../../wording/indefinite-article.ts'
import { completes } from '../completions.ts'
import { areAllPrinted, keep, printedSet, printedWords, without } from '../excerpt.ts'
import { reciprocal } from '../lists/distribution.ts'
import type { DividingRule } from '../rule.ts'

/** Adjectives that change what the noun means ("a former captain" is no captain) or only measure it against its kind ("a big ferry"); from general knowledge. */
const inseparable =
  /^(?:former|ex|late|alleged|suspected|so-called|would-be|potential|possible|prospective|aspiring|fake|false|mock|apparent|supposed|presumed|future|next|last|previous|first|second|third|only|own|other|same|such|main|major|big|large|small|key|top|good|bad|best|worst|more|most|least|many|several|few|new|old|great|high|low|long|short|certain|single|whole|real|mere|total|vice|deputy|acting|prime|senior|junior|chief|little|different|various|further|similar|common|rare)$/

/** Of these the ones that would say something else of fewer words. */
const changing =
  /^(?:former|ex|late|alleged|suspected|so-called|would-be|potential|possible|prospective|aspiring|fake|false|mock|apparent|supposed|presumed|future|next|last|previous|first|second|third|only)$/

/** Nouns that say nothing alone: "was a one-sided affair"; from general knowledge. */
const light =
  /^(?:affair|thing|one|man|woman|person|people|guy|place|way|event|matter|case|story|example|part|step|move|day|time|year|thinker|figure|kind|sort|type|state|situation|moment|experience|mix|set|series|number|amount|level|degree)$/

/** "is a wooden fishing boat from Alton": a wooden boat, a fishing boat, a boat from Alton. The whole is told too; with one attribute, the bare kind. */
export const kinds: DividingRule = {
  name: 'kind',
  relations: ['cop'],
  divide(view, proposition) {
    const printed = printedSet(proposition)
    const noun = predicateNoun(view, proposition, printed)
    if (noun === null) return [proposition]
    const attributes = view.children[noun]!.filter(child => printed.has(child) && isAttribute(view, child))
      .map(child => subtree(view, child))
      .filter(words => areAllPrinted(view, words, printed))
    // "a former chief engineer" may well be an engineer now.
    const isChanged = view.children[noun]!.some(child => changing.test(lemmaOf(view, child)))
    if (attributes.length < 1 || isChanged) return [proposition]
    if (attributes.length === 1 && light.test(lemmaOf(view, noun))) return [proposition]
    // "is a very unexpected sound": how it is is the point.
    const isGraded = childrenWith(view, noun, 'amod').some(word =>
      childrenWith(view, word, 'advmod').some(each =>
        /^(?:very|so|too|extremely|quite|rather|pretty|fairly|really|particularly)$/.test(lemmaOf(view, each)),
      ),
    )
    if (attributes.length === 1 && isGraded) return [proposition]
    // "These are important questions": that they are questions says nothing.
    const subject = childWith(view, noun, 'nsubj')
    if (attributes.length === 1 && subject !== undefined && /^(?:DT|PRP|WP|WDT)$/.test(view.tokens[subject]!.xpos))
      return [proposition]
    // "Both are partners at the yard": without it they would be each other's.
    if (reciprocal.test(lemmaOf(view, noun)) && view.tokens[noun]!.xpos === 'NNS') return [proposition]
    const commas = childrenWith(view, noun, 'punct').filter(mark => mark < noun)
    const versions = [
      attributes.length > 1 || isCompound(view, noun) ? [] : attributes.flat(),
      ...attributes.map((_, index) => attributes.flatMap((words, at) => (at === index ? [] : words))),
    ]
    return versions.flatMap(left => {
      const version = without(view, proposition, new Set([...left, ...commas]))
      const part = version === null ? null : withoutLoneCommas(view, version, noun)
      return part === null ? [] : [{ ...part, rule: 'kind', replace: articled(view, part, noun) }]
    })
  },
  examples: [
    {
      text: 'Olsen is a popular film director.',
      parts: ['Olsen is a popular film director.', 'Olsen is a popular director.', 'Olsen is a film director.'],
    },
    { text: 'Olsen is a Danish director.', parts: ['Olsen is a director.', 'Olsen is a Danish director.'] },
    { text: 'Olsen is a former chief engineer.', parts: [] },
  ],
}

/** The noun of "is a boat", told with an article that leaves the kind open; null for "is the boat", whose attributes say which one. */
function predicateNoun(view: ClauseView, { head }: Proposition, printed: ReadonlySet<number>): number | null {
  if (childWith(view, head, 'cop') === undefined || view.tokens[head]!.upos !== 'NOUN' || !printed.has(head))
    return null
  const article = childWith(view, head, 'det')
  // "was in talks", "is the crew's boat"
  if (childWith(view, head, 'nmod:poss', 'case') !== undefined) return null
  if (article === undefined) return view.tokens[head]!.xpos === 'NNS' ? head : null
  return /^an?$/.test(lemmaOf(view, article)) ? head : null
}

/** "a stumbling block" is no block. */
const isCompound = (view: ClauseView, noun: number): boolean =>
  childrenWith(view, noun, 'compound', 'amod').some(word => /^(?:NN|VBG)$/.test(view.tokens[word]!.xpos))

function isAttribute(view: ClauseView, node: number): boolean {
  const relation = mainRelation(view, node)
  if (relation === 'amod') return !inseparable.test(lemmaOf(view, node)) && !/^JJ[RS]$/.test(view.tokens[node]!.xpos)
  if (relation === 'acl')
    return node > view.heads[node]! && !bland.test(lemmaOf(view, view.heads[node]!)) && !completes(view, node)
  if (relation === 'compound') return view.tokens[node]!.upos !== 'PROPN' || view.names[node] === undefined
  const preposition = relation === 'nmod' ? childWith(view, node, 'case') : undefined
  return preposition !== undefined && !/^(?:of|to|for|between|against|on|like|as)$/.test(lemmaOf(view, preposition))
}

/** "is a, usually old, boat" with the comma of what is gone: between article and noun no comma stands beside either. */
function withoutLoneCommas(view: ClauseView, part: Proposition, noun: number): Proposition {
  const printed = printedWords(part)
  const isComma = (word: number | undefined) => word !== undefined && view.tokens[word]!.form === ','
  const article = childWith(view, noun, 'det') ?? noun
  const lone = printed.filter(
    (word, at) =>
      isComma(word) && word < noun && word > article && (printed[at - 1] === article || printed[at + 1] === noun),
  )
  return lone.length === 0 ? part : (keep(part, word => !lone.includes(word)) ?? part)
}

/** Nouns that say nothing of what somebody or something is; from general knowledge. */
const bland =
  /^(?:man|woman|person|people|boy|girl|thing|one|way|place|time|day|kind|sort|type|matter|case|fact|part|point|reason|idea|question|example|guy|lot|number|word|term)$/

/** "an old boat" without its attribute is "a boat". */
export function articled(view: ClauseView, proposition: Proposition, noun: number): ReadonlyMap<number, string> {
  const article = childWith(view, noun, 'det')
  const printed = printedWords(proposition)
  const next = article === undefined ? undefined : printed[printed.indexOf(article) + 1]
  if (article === undefined || next === undefined) return proposition.replace
  return new Map([...proposition.replace, [article, indefiniteArticle(view.tokens[next]!.form)]])
}
