import { remember } from './remember.ts'

export type NameMatch = 'same' | 'variant' | 'different'

/**
 * Whether two names can be one holder's. `same`: the same words but for case, accents, full stops and titles' points.
 * `variant`: another spelling ("Sergei", "Sergey"), fewer words ("Lavrov", "Sergey Lavrov"), or initials ("ICC"). Two people
 * of one surname match its short form both: within one article the caller must see to it. Names of more than 16 words are
 * only compared whole.
 */
export function sameName(left: string, right: string): NameMatch {
  const a = nameWords(left)
  const b = nameWords(right)
  if (a.length === 0 || b.length === 0) return left === right ? 'same' : 'different'
  if (a.length === b.length && a.every((word, at) => word === b[at])) return 'same'
  if (a.length > maximumWords || b.length > maximumWords) return 'different'
  if (isInitials(left, b) || isInitials(right, a)) return 'variant'
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return isPart(short, long) ? 'variant' : 'different'
}

const maximumWords = 16

/** A story repeats its names. */
const mostNames = 4096

const nameWords = remember(findNameWords, name => name, mostNames)

/** Words in lower case without accents, points and the particles that come and go ("al-Assad", "Assad"). */
function findNameWords(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[.'’`]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
  const kept = words.filter(word => !particles.has(word))
  return kept.length > 0 ? kept : words
}

const particles = new Set(['al', 'el', 'the', 'of', 'and', 'for', 'jr', 'sr'])

/** "ICC" of "International Criminal Court"; three letters or more, since two fit by chance. */
function isInitials(short: string, words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 8) return false
  const letters = short.replaceAll('.', '')
  return (
    words.length === letters.length &&
    /^\p{Lu}+$/u.test(letters) &&
    words.map(word => word[0]).join('') === letters.toLowerCase()
  )
}

/**
 * The short name's words are the long one's in order, and its last is the long one's last ("Lavrov", "Sergey Lavrov") or, for
 * bodies, its first is the first ("Ferris", "Ferris Shipping"). "Ruth Amari" and "Omar Amari" share only the surname.
 */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1 && long.length > 1 && generic.has(short[0]!)) return false
  // Two names of equal length may differ in spelling, never in a word: "North Korea", "South Korea".
  let at = 0
  for (const word of short) {
    while (at < long.length && !isSameWord(word, long[at]!)) at++
    if (at === long.length) return false
    at++
  }
  if (short.length === long.length) return true
  return isSameWord(short.at(-1)!, long.at(-1)!) || isSameWord(short[0]!, long[0]!)
}

/** Words that alone name nobody: "the Ministry" fits every ministry, "North" every land. */
const generic = new Set(
  `ministry council court party agency committee commission department office university college bank union group company board
  north south east west new saint san los las united republic democratic city county state national international police army`.split(
    /\s+/,
  ),
)

function isSameWord(left: string, right: string): boolean {
  if (left === right) return true
  // "R. Amari", "Ruth Amari"
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  if (spellingOf(left) === spellingOf(right)) return true
  return isNear(left, right)
}

/**
 * Spellings of one name from another alphabet, first the one they all become; from general knowledge of news usage
 * (Associated Press and Reuters style on one side, older or other transliterations on the other), and the short forms of English given names.
 */
const spellings: ReadonlyMap<string, string> = new Map(
  `muhammad mohammad mohammed mohamed mohamad muhammed mohammod mehmed
  sergey sergei serguei sergiy sergej
  alexey alexei aleksei aleksey oleksiy
  alexander aleksandr alexandr oleksandr aleksander alex
  dmitry dmitri dmitriy dimitri dmytro
  yuri yuriy yury iouri
  andrey andrei andriy
  nikolay nikolai mykola
  mikhail mykhailo mikhael
  vladimir volodymyr wladimir
  yevgeny evgeny yevgeni evgeni yevgeniy
  vasily vasiliy vassily
  valery valeriy valeri
  anatoly anatoliy anatoli
  kyiv kiev kyyiv
  kharkiv kharkov
  odesa odessa
  lviv lvov
  hussein hussain husayn hossein husain
  hassan hasan
  ahmed ahmad
  ali aly
  omar umar
  osama usama
  yusuf youssef yousef yusef yousuf
  khaled khalid
  saeed said saied
  mahmoud mahmud
  moammar muammar muamar
  gaddafi gadhafi qaddafi qadhafi kadafi khadafy
  qaeda qaida
  hezbollah hizbollah hizbullah hizballah
  houthi huthi
  khamenei khameini
  netanyahu nethanyahu
  benjamin binyamin ben
  zelensky zelenskyy zelenskiy zelenski
  tchaikovsky chaikovsky
  yeltsin jelzin
  peking beijing
  bombay mumbai
  tehran teheran
  sanaa sana
  abdullah abdallah
  abdulrahman abdelrahman abdurrahman
  ibrahim ebrahim
  mustafa moustafa mostafa
  nasser nasir naser
  salman sulman
  sheikh shaikh sheik
  fatima fatimah fatma
  aisha ayesha aicha
  yulia julia yuliya
  ekaterina yekaterina
  natalia natalya nataliya
  tatiana tatyana
  ksenia xenia
  catherine katherine kathryn katharine kate
  stephen steven steve
  jeffrey geoffrey jeff
  eric erik
  carl karl
  nicholas nicolas nick
  marcus markus
  philip phillip
  william bill
  robert bob rob
  michael mike
  joseph joe
  james jim
  thomas tom
  daniel dan
  anthony tony
  edward ed ted
  christopher chris
  david dave
  matthew matt
  ronald ron
  donald don
  kenneth ken
  gregory greg
  samuel sam
  andrew andy
  peter pete
  elizabeth liz
  charles chuck
  richard dick rick
  lawrence larry
  mitchell mitch
  bernard bernie
  timothy tim
  frederick fred
  raymond ray
  raqqa raqqah
  turkey turkiye
  myanmar burma
  mecca makkah
  xian sian`
    .split('\n')
    .flatMap(line => {
      const [first = '', ...rest] = line.trim().split(' ')
      return rest.map(word => [word, first] as const)
    }),
)

function spellingOf(word: string): string {
  return spellings.get(word) ?? word
}

/**
 * One letter inserted, dropped, changed or swapped, in words of seven letters or more that begin alike. Shorter words with
 * one letter of difference are as a rule other names ("Karl", "Carla"; "Merkel", "Merkle" is lost).
 */
function isNear(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 7 || Math.abs(left.length - right.length) > 1 || left[0] !== right[0])
    return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  while (
    end < Math.min(left.length, right.length) - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end++
  const a = left.slice(start, left.length - end)
  const b = right.slice(start, right.length - end)
  return a.length + b.length <= 2 ? true : a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}
