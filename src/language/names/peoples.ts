import { countryOfPeople } from '../../lexicon/places.ts'
import type { NameMention, Sentence } from '../../model.ts'
import { isCapitalised } from './spots.ts'

/**
 * A people with the article in place of its country: "a message to the Russians" is a mention of Russia. "Russian officials"
 * and "many Russians" are not.
 */
export function peopleMentions(
  sentences: readonly Sentence[],
  text: string,
  values: ReadonlyMap<string, string>,
): NameMention[] {
  const mentions: NameMention[] = []
  for (const { tokens } of sentences) {
    for (let at = 1; at < tokens.length; at++) {
      const { form, start, end, upos } = tokens[at]!
      if (!isCapitalised(form) || !form.endsWith('s') || !/^the$/i.test(tokens[at - 1]!.form)) continue
      if (!/^(?:PROPN|NOUN)$/.test(upos) || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '')) continue
      const country = countryOfPeople(form)
      if (country !== null)
        mentions.push({
          type: 'place',
          start,
          end,
          text: text.slice(start, end),
          value: values.get(country) ?? country,
        })
    }
  }
  return mentions
}
