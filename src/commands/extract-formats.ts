import { type Extract, extractSource } from '../extract-source.ts'
import { formatConllu, readConllu } from '../language/conllu.ts'
import type { TrainedLanguage } from '../language/index.ts'
import type { Source } from '../model.ts'
import { atomDocuments, mentionDocument } from '../report/document.ts'
import { formatJsonLine } from '../report/json.ts'

/** What `extract` prints for one article. `extract` stands in for concord's own extraction. */
export const extractFormats = { jsonl: claimsLine, conllu: conlluOfSource } as const satisfies Record<
  string,
  (source: Source, language: TrainedLanguage, extract?: Extract) => string
>

function claimsLine(source: Source, language: TrainedLanguage, extract?: Extract): string {
  const { context, claims, mentions } = extractSource(source, language, null, extract)
  const { id, path, outlet } = source
  return formatJsonLine({
    source: { id, path, outlet, published: context.published, publishedInferred: context.inferred === true },
    claims: atomDocuments(claims),
    mentions: mentions.map(mentionDocument),
  })
}

function conlluOfSource({ body, published }: Source, language: TrainedLanguage): string {
  const sentences = language.analyse(body, { published }).sentences.filter(sentence => sentence.tokens.length > 0)
  return formatConllu(
    sentences.map(({ tokens }) => ({
      forms: tokens.map(token => body.slice(token.start, token.end)),
      tokens,
      tree: language.parse(tokens),
      features: tokens.map(language.features),
    })),
  )
}

/** CoNLL-U in, CoNLL-U out: the same sentences and words, analysed anew. */
export function conlluOfWords(text: string, language: TrainedLanguage): string {
  return formatConllu(
    readConllu(text).map(forms => {
      const tokens = language.tag(forms)
      return { forms, tokens, tree: language.parse(tokens), features: tokens.map(language.features) }
    }),
  )
}
