/**
 * True when nobody is called both by the same words: "the harbour board's spokesman" is not "the harbour board's lawyer", while an adviser may be called an aide, and a founder is often the
 * chairman too. Both are lower-case nouns in the singular, "spokesman" for "spokeswoman".
 */
export function areRivalPosts(left: string, right: string): boolean {
  const [one, other] = [sortOf.get(left), sortOf.get(right)]
  if (one === undefined || other === undefined || one === other) return false
  if (many.has(one) || many.has(other)) return callings.has(one) || callings.has(other)
  return !(leading.has(one) && leading.has(other))
}

// Written by hand: words that mean the same stand joined by "=".
const sorts = `spokesman lawyer=attorney=counsel=solicitor treasurer judge=justice=magistrate prosecutor ambassador senator governor congressman=representative=rep mayor sheriff
  secretary manager director chairman=chair president executive=ceo speaker editor reporter=journalist=correspondent=columnist
  adviser=advisor=aide=consultant=strategist=operative=official=officer=leader=chief=boss=deputy
  driver doctor=physician=surgeon photographer accountant chef pilot pastor=priest=rabbi coach professor=teacher nurse engineer architect gardener dentist`

const sortOf: ReadonlyMap<string, string> = new Map(
  sorts
    .trim()
    .split(/\s+/)
    .flatMap(words => words.split('=').map((word, _, same) => [word, same[0]!] as const)),
)

/** Whoever advises, helps or leads may hold any post, but is not called so for driving or cooking. */
const many: ReadonlySet<string> = new Set(['adviser', 'executive'])

const callings: ReadonlySet<string> = new Set(
  'driver doctor photographer accountant chef pilot pastor coach professor nurse engineer architect gardener dentist'.split(
    ' ',
  ),
)

/** One person may be several of them. */
const leading: ReadonlySet<string> = new Set(['director', 'chairman', 'president', 'executive', 'manager', 'secretary'])

/** Offices and kinships that one body or person has one of at a time; from general knowledge. */
export const singlePosts: ReadonlySet<string> = new Set(
  `leader governor mayor minister president executive chairman director secretary speaker premier chancellor
  wife husband father mother chief king queen pope commissioner superintendent treasurer whip master`.split(/\s+/),
)
