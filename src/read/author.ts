/**
 * An author's name as it is usually written: "By JO LUND " → "Jo Lund". Null for what is no name: an address,
 * a handle, a sentence.
 */
export function cleanAuthor(text: string | null): string | null {
  if (text === null) return null
  const name = text
    .slice(0, longestByline)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+|(?<!\w)@\w+/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s|•·,;:–—-]*(?:(?:written|posted|reported|story|words) )?by:?\s/iu, '')
    .replace(/^(?:view all posts|all posts|more articles|articles) by /iu, '')
    .replace(/(?:\s(?:[|•·–—]|-\s)|updated:?\s|published:?\s|posted:?\s).*$/iu, '')
    // "Jo Lund on December 22, 2023", "Jo Lund Dec 22, 2023 10:20", "Jo Lund, Wednesday, 20 November"
    .replace(
      /,?(?:^|\s)(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s\d|\d).*$/iu,
      '',
    )
    .replace(/^[\s|•·,;:–—-]+|[\s|•·,;:–—-]+$/gu, '')
  if (!/\p{L}{2}/u.test(name) || /[.!?] \p{Ll}|[<>{}\\/\d]/u.test(name)) return null
  if (name.split(' ').length > mostWords) return null
  return isShouted(name) ? unshout(name) : name
}

/** Characters; ten names with their titles. */
const longestByline = 300
const mostWords = 30

/** Capitals only, and not just the initials of an agency: "AFP", "AP". */
const isShouted = (name: string): boolean =>
  /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name.replace(/ (?:and|with) /g, ' ')) && name.length > 4

/** "MARY O'BRIEN-LUND III" → "Mary O'Brien-Lund III". Short agency names among them stay: "JO LUND, AP". */
const unshout = (name: string): string =>
  name.replace(/\p{L}+/gu, (word, at: number) => {
    const before = name.charAt(at - 1)
    if (/^(?:II|III|IV|AP|AFP|UPI|DPA|BBC|CNN)$/.test(word) || word === 'and' || word === 'with') return word
    // "O'BRIEN" has a capital after the apostrophe, "WOMEN'S" does not
    if (/['’]/.test(before) && word.length < 3) return word.toLowerCase()
    return word.charAt(0) + word.slice(1).toLowerCase()
  })

/** The name in a line such as "By Jo Lund and Bo Roe"; null when the line is none. */
export function findByline(line: string): string | null {
  if (line.length > 120) return null
  const match = /^[\s|•·]*(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory) )?(?:by|By|BY):?\s+(\p{Lu}.*)$/u.exec(line)
  if (match === null || /[.!?]["”’]?$/.test(line)) return null
  return cleanAuthor(match[1] ?? null)
}
