/** Measures what comes after extraction: candidates, scores, facts and relations, on made-up stories. */
import { compareTwoStrings } from 'string-similarity'
import { align } from '../src/align/index.ts'
import type { Language, Statement } from '../src/model.ts'
import { relate } from '../src/relate/index.ts'
import { type MadeStory, makeStory } from './made-story.ts'

/** A desk that reads everything: about nine hundred articles a day. */
const claimsADay = 10_000
/** Articles of a story, and claims of an article. */
const articles = [5, 15, 50]
const claimsAnArticle = 25
/** How many claims string-similarity compares with all others; all pairs of 10,000 would take it a quarter of an hour. */
const sampled = 120
const candidates = 20

/** Rows of what was measured and what came out. `stories` are further ones to time, such as those of a data folder. */
export function benchAlign(
  language: Language,
  stories: readonly (readonly Statement[])[],
): (readonly [string, string])[] {
  return [...storyRows(language, stories), ...scaleRows(language)]
}

function storyRows(language: Language, stories: readonly (readonly Statement[])[]): (readonly [string, string])[] {
  const made = articles.map(count => makeStory(count * claimsAnArticle, count, claimsADay, language, count).statements)
  const rows = made.map((statements, index) => {
    return [`align + relate, ${articles[index]} made-up articles`, speed([statements], language)] as const
  })
  return stories.length === 0
    ? rows
    : [...rows, [`align + relate, ${stories.length} stories of the data folder`, speed(stories, language)]]
}

/** Rounds of each measurement; the first warms up, the median of the others counts. */
const rounds = 6

/** Claims a second of processor time. */
function speed(stories: readonly (readonly Statement[])[], language: Language): string {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    for (const statements of stories) reconcileClaims(statements, language)
    return seconds(start)
  })
  const claims = stories.reduce((sum, statements) => sum + statements.length, 0)
  return `${claims} claims, ${(claims / medianOf(times)).toFixed(0)} claims/s`
}

/** Of all rounds but the first. */
function medianOf(times: readonly number[]): number {
  return times.slice(1).sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)]!
}

/** Aligns and asks for the relation of every pair of a fact that comes from two sources, as a report does. */
function reconcileClaims(statements: readonly Statement[], language: Language): number {
  const byId = new Map(statements.map(statement => [statement.claim.id, statement]))
  const { facts, scoreOf } = align(statements, language)
  let related = 0
  for (const fact of facts) {
    fact.forEach((a, index) => {
      for (const b of fact.slice(index + 1)) {
        const [left, right] = [byId.get(a)!, byId.get(b)!]
        if (left.claim.source === right.claim.source) continue
        relate(left, right, scoreOf(a, b), language)
        related++
      }
    })
  }
  return related
}

function scaleRows(language: Language): (readonly [string, string])[] {
  const small = measureSmall(language)
  const large = makeStory(100_000, 50, claimsADay, language)
  const seconds = timeOnce(() => reconcileClaims(large.statements, language))
  const each = (seconds / large.statements.length) * 1000
  return [
    [
      '10,000 claims, align + relate',
      `${small.seconds.toFixed(1)} s, ${small.each.toFixed(2)} ms a claim (the first story, which warms up: ${small.first.toFixed(1)} s)`,
    ],
    [
      '10,000 claims, all pairs by string-similarity',
      `${small.naive.seconds.toFixed(0)} s (${sampled} claims with all others, times all), ${(small.naive.seconds / small.seconds).toFixed(0)} × concord`,
    ],
    [
      `true pairs in one fact / among ${candidates} best of string-similarity`,
      `${small.recall.toFixed(3)} / ${small.naive.recall.toFixed(3)}`,
    ],
    [
      '100,000 claims, align + relate',
      `${seconds.toFixed(1)} s, ${each.toFixed(2)} ms a claim (${(each / small.each).toFixed(2)} × that of 10,000)`,
    ],
    ['100,000 claims, peak memory of the process', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`],
  ]
}

/**
 * A story anew for each round, so that nothing remembered of a claim helps; the first warms up as in the other rows, and is told beside the median of the others. All are let go before the
 * large story is made, which would otherwise be measured with them in memory. `each`: milliseconds a claim.
 */
function measureSmall(language: Language) {
  const times = Array.from({ length: rounds }, (_, round) => {
    const { statements } = makeStory(10_000, 50, claimsADay, language, round + 1)
    return timeOnce(() => reconcileClaims(statements, language))
  })
  const story = makeStory(10_000, 50, claimsADay, language)
  const seconds = medianOf(times)
  const each = (seconds / story.statements.length) * 1000
  return { seconds, first: times[0]!, each, naive: allPairs(story), recall: ownRecall(story, language) }
}

/** How long string-similarity would take for all pairs, and how many of a claim's true partners are among its closest. */
function allPairs({ statements, facts }: MadeStory): { readonly seconds: number; readonly recall: number } {
  const partners = partnersOf(facts)
  const texts = statements.map(({ claim }) => claim.text)
  const step = Math.floor(statements.length / sampled)
  let found = 0
  let all = 0
  const start = process.cpuUsage()
  for (let one = 0; one < sampled; one++) {
    const { id, text, source } = statements[one * step]!.claim
    const scores = texts.map((other, index) =>
      statements[index]!.claim.source === source ? 0 : compareTwoStrings(text, other),
    )
    const best = scores.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]!)
    const closest = new Set(best.slice(0, candidates).map(index => statements[index]!.claim.id))
    for (const partner of partners.get(id)!) {
      all++
      if (closest.has(partner)) found++
    }
  }
  // Each pair is compared once, from one side.
  return { seconds: (seconds(start) * statements.length) / sampled / 2, recall: found / all }
}

/** The share of the true pairs that end in one fact, which is harder than to be among the candidates. */
function ownRecall({ statements, facts }: MadeStory, language: Language): number {
  const partners = partnersOf(facts)
  const factOf = new Map(
    align(statements, language).facts.flatMap((fact, number) => fact.map(id => [id, number] as const)),
  )
  let found = 0
  let all = 0
  for (const [id, others] of partners) {
    for (const other of others) {
      all++
      if (factOf.get(id) === factOf.get(other)) found++
    }
  }
  return found / all
}

function partnersOf(facts: MadeStory['facts']): ReadonlyMap<string, readonly string[]> {
  return new Map(facts.flatMap(fact => fact.map(id => [id, fact.filter(other => other !== id)] as const)))
}

function timeOnce(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  return seconds(start)
}

/** Seconds of processor time, which other work on the machine lengthens less than the time of the clock. */
function seconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
