import { attributeOf, courses } from '../../lexicon/attributes.ts'
import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { type Count, countsOf } from './counts.ts'

/** A number with what it is of: a sentence of 18 years, a premium of 31 percent, six hours of talks. */
export interface Figure {
  readonly count: Count
  /** "sentence", "reward"; for how long something goes on "length". */
  readonly attribute: string
  /** Token of the word that makes it that: "jailed", "premium", "talks". */
  readonly of: number
}

/** At most eight. */
export const figuresOf: (statement: Statement) => readonly Figure[] = rememberByStatement((statement: Statement) => {
  const counts = countsOf(statement).slice(0, 8)
  if (counts.length === 0) return repetitionsOf(statement, counts)
  const lemmas = new Set(statement.tokens.map(({ lemma }) => lemma.toLowerCase()))
  return [...counts.flatMap(count => figureOf(statement, count, lemmas)), ...repetitionsOf(statement, counts)]
})

/** "was postponed three times", "was delayed twice": how often it happened. Not "three times higher", "twice a week". */
function repetitionsOf(statement: Statement, counts: readonly Count[]): Figure[] {
  const { tokens, tree } = statement
  const isOfVerb = (at: number) =>
    tokens[tree.heads[at] ?? -1]?.upos === 'VERB' &&
    !/^(?:DET|ADJ|ADV|NUM|NOUN)$/.test(tokens[at + 1]?.upos ?? '') &&
    !/^as$/i.test(tokens[at + 1]?.form ?? '')
  const times = counts.flatMap(count => {
    const { noun, low, high, value, exact } = count
    const isTimes = noun >= 0 && /^times$/i.test(tokens[noun]!.form) && isOfVerb(noun)
    return isTimes && exact && low === value && high === value
      ? [{ count, attribute: 'repetition', of: tree.heads[noun]! }]
      : []
  })
  const twice = tokens.flatMap(({ form }, at): Figure[] => {
    // "Once" may say when.
    if (form.length !== 5 || !/^twice$/i.test(form) || !isOfVerb(at)) return []
    const value = 2
    const words = { counted: 'time', head: '', words: form, tokens: new Set([at]), noun: -1 }
    const count: Count = {
      value,
      low: value,
      high: value,
      unit: null,
      exact: true,
      course: null,
      isStrict: false,
      ...words,
    }
    return [{ count, attribute: 'repetition', of: tree.heads[at]! }]
  })
  return [...times, ...twice]
}

function figureOf(statement: Statement, count: Count, lemmas: ReadonlySet<string>): Figure[] {
  const { value, low, high, exact, unit } = count
  if (!exact || low !== value || high !== value) return []
  const sort = sortOf(unit)
  if (sort === null) return []
  const near = wordsNear(statement, count)
  const lemmaAt = (at: number) => statement.tokens[at]!.lemma.toLowerCase()
  for (const of of near) {
    const attribute = attributeOf(lemmaAt(of), sort, lemmas)
    if (attribute !== null) return [{ count, attribute, of }]
  }
  const course = sort === 'span' ? near.find(at => courses.has(lemmaAt(at))) : undefined
  return course === undefined ? [] : [{ count, attribute: 'length', of: course }]
}

function sortOf(unit: string | null): 'span' | 'money' | 'share' | 'size' | 'count' | null {
  if (unit === null) return 'count'
  if (unit === 'day' || unit === 'year') return 'span'
  if (unit === '%') return 'share'
  if (unit === 'm' || unit === 'kg') return 'size'
  return /^[A-Z]{3}$/.test(unit) ? 'money' : null
}

/** The two words above a number, what it is a number of, and the subject where the word above only says that it is so much: "bail was set at $9,000", "the talks lasted six hours". */
function wordsNear({ tokens, tree }: Statement, { tokens: own, noun }: Count): number[] {
  const first = [...own].find(token => !own.has(tree.heads[token] ?? -1)) ?? -1
  const top = noun >= 0 ? noun : first
  const inside = new Set([...own, top])
  const found: number[] = []
  // "a nine-hour siege": the number may hang on the noun itself.
  if (noun >= 0 && !own.has(noun)) found.push(noun)
  // "six hours of talks"
  tree.heads.forEach((head, at) => {
    if (inside.has(head) && !inside.has(at) && /^nmod/.test(tree.relations[at]!)) found.push(at)
  })
  const subjectOf = (verb: number) =>
    tree.heads.findIndex((head, at) => head === verb && /^nsubj/.test(tree.relations[at]!))
  // "the fine is $9,000"
  if (subjectOf(top) >= 0) found.push(subjectOf(top))
  for (let at = tree.heads[top] ?? -1, step = 0; at >= 0 && step < 2; at = tree.heads[at] ?? -1, step++) {
    if (inside.has(at)) continue
    found.push(at)
    if (measuring.has(tokens[at]!.lemma.toLowerCase()) && subjectOf(at) >= 0) found.push(subjectOf(at))
    if (/^(?:acl:relcl|advcl|conj|parataxis|root)/.test(tree.relations[at] ?? '')) break
  }
  return found
}

/** What only says that something is so much or so long. */
const measuring: ReadonlySet<string> = new Set(
  'last be set total amount stand continue go run take drag remain'.split(' '),
)
