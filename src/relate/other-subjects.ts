import { partner, type Side, type Sides } from './sides.ts'

/** True when the subject of each is somebody named whom the other does not name: "Berg sailed 90 miles", "Dahl sailed 700 miles"; an office both hold counts for nothing. */
export function haveOtherSubjects({ a, b }: Sides): boolean {
  const isStrange = ({ terms, matches }: Side) => {
    const own = terms.flatMap(({ role, type, isTitle }, index) =>
      role === 'subject' && type === 'name' && !isTitle ? [index] : [],
    )
    return own.length > 0 && own.every(index => matches[index]!.strength < partner)
  }
  return isStrange(a) && isStrange(b)
}
