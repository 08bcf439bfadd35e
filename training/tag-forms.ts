import type { Reading } from '../src/language/reader.ts'

/** Words with the tags that the reader gives them. */
export function tagForms(read: (forms: readonly string[]) => Reading, forms: readonly string[]) {
  const { tags } = read(forms)
  return forms.map((form, at) => {
    const [upos = '', xpos = ''] = tags[at]!.split('|')
    return { form, upos, xpos }
  })
}
