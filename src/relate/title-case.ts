import type { Statement } from '../model.ts'

/** "Ferry Captain Saves Nine Children": every long word begins with a capital, so that a capital tells no name. */
export function isTitleCase({ tokens }: Statement): boolean {
  const long = tokens.filter(({ form }) => form.length >= 4)
  return long.length >= 3 && long.every(({ form }) => !/^\p{Ll}/u.test(form))
}
