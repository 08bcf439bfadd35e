import type { Article } from './article.ts'
import { tellingOf } from './claim.ts'
import { type Cut, cutPiece, viewPiece } from './cut.ts'
import { type Answer, tellWhole } from './told.ts'

/**
 * The answers with the whole sentence in place of those that lost everything when their voices were cut out: "The port on Saturday announced | a
 * plan that closed the pier" tells what the port did. Sentences with quotation marks stay as they are: half of a quotation is no statement.
 */
export function retellLost(cuts: readonly Cut[], answers: readonly Answer[], article: Article): readonly Answer[] {
  const kept = new Set<number>()
  cuts.forEach(({ content, isUncut }, index) => {
    const isLost = answers[index]!.every(each => 'reason' in each && each.reason === 'no-predicate')
    const isQuoting = article.sentences[content.sentence]!.tokens.some(({ xpos }) => /^(?:``|'')$/.test(xpos))
    if (!isLost || isUncut || isQuoting) kept.add(content.sentence)
  })
  return answers.map((answer, index) => {
    const { sentence } = cuts[index]!.content
    if (kept.has(sentence)) return answer
    const tokens = article.sentences[sentence]!.tokens.map((_, at) => at)
    const cut = cutPiece({ sentence, tokens, voices: [], direct: false }, article)
    const view = viewPiece(cut, article.parse(cut.tokens), article)
    const told = view === null ? [] : tellWhole(tellingOf(view, cut.content, [], article), cut)
    if (told.length === 0) return answer
    return cuts[index - 1]?.content.sentence === sentence ? [] : told
  })
}
