import type { Statement } from '../../model.ts'

/** "Ferry Captain Saves Nine Children": every long word begins with a capital, also what is no name, so that a capital tells no name. "Anna Berg met Clara Dahl" is no headline. */
export function isTitleCase({ tokens }: Statement): boolean {
  const long = tokens.filter(({ form }) => form.length >= 4)
  return (
    long.length >= 3 &&
    long.every(({ form }) => !/^\p{Ll}/u.test(form)) &&
    tokens.some(({ form, upos }, index) => index > 0 && /^\p{Lu}\p{Ll}/u.test(form) && common.has(upos))
  )
}

const common: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'AUX', 'DET', 'ADP'])
