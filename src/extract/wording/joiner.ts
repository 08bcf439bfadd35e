import type { Token } from '../../model.ts'

/** "But", "And so": what joins a sentence to the one before, and is not printed at the beginning of a claim. */
export const isJoiner = ({ form }: Token): boolean => /^(?:and|but|so|yet|however|,)$/i.test(form)
