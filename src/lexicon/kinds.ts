/**
 * What a thing can be, in kinds that exclude each other: nothing is a film and a political party. A person may be an actor and a producer, so people are
 * one kind. Written by hand from general knowledge; nouns that name things of several kinds ("model", "star", "orange") are left out.
 */
const kinds: Readonly<Record<string, string>> = {
  person: `person human actor actress singer songwriter musician rapper composer drummer guitarist pianist bassist vocalist violinist author novelist writer
    poet playwright journalist screenwriter director producer politician senator minister president mayor governor lawyer attorney judge footballer
    cricketer golfer boxer wrestler swimmer athlete coach businessman businesswoman entrepreneur engineer scientist physicist chemist biologist
    mathematician economist historian philosopher painter sculptor photographer architect dancer choreographer comedian comedienne presenter
    broadcaster soldier sailor pilot astronaut teacher professor nurse doctor surgeon farmer criminal murderer king queen prince princess
    emperor pope bishop priest monk nun saint activist diplomat ambassador entertainer performer filmmaker cinematographer dramatist essayist
    theologian inventor explorer banker chef fashion-designer lyricist`,
  work: 'series show sitcom programme franchise soundtrack',
  film: 'film movie documentary',
  album: 'album',
  song: 'song single ballad anthem',
  book: 'novel book novella memoir autobiography trilogy',
  game: 'videogame boardgame',
  picture: 'painting fresco',
  sculpture: 'sculpture statue',
  play: 'opera musical ballet',
  paper: 'newspaper magazine journal',
  band: 'band orchestra choir',
  party: 'party',
  company: 'company corporation manufacturer retailer airline bank brewery',
  school: 'university college school',
  country: 'country nation republic kingdom',
  city: 'city town village',
  river: 'river lake sea ocean',
  mountain: 'mountain volcano',
  island: 'island',
  animal: 'dog cat horse bird fish whale shark snake insect spider mammal reptile',
  plant: 'tree flower shrub',
  disease: 'disease disorder syndrome infection',
  ship: 'ship ferry submarine frigate',
  aircraft: 'aircraft airliner helicopter',
  language: 'language dialect',
}

/** General words for the members of a kind, with the words of it they can stand for; from general knowledge. */
const general: Readonly<Record<string, string>> = {
  musician: 'singer songwriter rapper composer drummer guitarist pianist bassist vocalist violinist',
  artist:
    'singer songwriter musician rapper composer painter sculptor photographer dancer actor actress drummer guitarist vocalist performer',
  performer: 'singer musician rapper dancer actor actress comedian drummer guitarist pianist vocalist',
  entertainer: 'singer musician rapper dancer actor actress comedian presenter',
  writer: 'author novelist poet playwright journalist screenwriter songwriter dramatist essayist lyricist',
  author: 'writer novelist poet playwright essayist',
  athlete: 'footballer cricketer golfer boxer wrestler swimmer player runner cyclist',
  sportsperson: 'footballer cricketer golfer boxer wrestler swimmer player runner cyclist athlete',
  scientist: 'physicist chemist biologist mathematician economist',
  politician: 'senator minister president mayor governor congressman congresswoman',
  filmmaker: 'director producer',
  movie: 'film',
  film: 'movie documentary',
  group: 'band',
  book: 'novel novella memoir autobiography',
  animal: 'dog cat horse bird fish whale shark snake insect spider mammal reptile',
  british: 'english scottish welsh',
  european:
    'french german italian spanish dutch swedish norwegian danish finnish polish greek portuguese austrian belgian swiss irish hungarian czech',
  asian: 'chinese japanese indian korean thai vietnamese indonesian malaysian',
}

const kindOf = new Map<string, string>()
for (const [kind, words] of Object.entries(kinds)) for (const word of words.split(/\s+/)) kindOf.set(word, kind)

const members = new Map<string, ReadonlySet<string>>()
for (const [word, words] of Object.entries(general)) members.set(word, new Set(words.split(/\s+/)))

/** True when nothing can be both, as far as the lists go; for two lower-case lemmas. */
export function excludeEachOther(left: string, right: string): boolean {
  const [one, other] = [kindOf.get(left), kindOf.get(right)]
  if (one === undefined || other === undefined || one === other) return false
  // A series may be one of films or of books.
  return !(one === 'work' && works.has(other)) && !(other === 'work' && works.has(one))
}

const works: ReadonlySet<string> = new Set('film album song book game picture sculpture play paper'.split(' '))

/** True when whatever is the second is also the first: "musician", "singer"; "person", "singer". For two lower-case lemmas. */
export function isKindOf(word: string, special: string): boolean {
  if (people.has(word)) return kindOf.get(special) === 'person'
  return members.get(word)?.has(special) ?? false
}

const people: ReadonlySet<string> = new Set(['person', 'human', 'individual', 'people'])
