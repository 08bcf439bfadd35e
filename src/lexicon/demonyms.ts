import { countries } from './places-countries.ts'

/** "Russian", "Israeli", "European": an adjective of a country, region or people, as printed. */
export function isDemonym(word: string): boolean {
  return adjectives.has(word) || peoples.has(word)
}

/** Peoples and regions without a state of their own, and faiths and parties that behave the same; from general knowledge. */
const others =
  `African, African American, Alawite, Anglican, Anglo, Anglo-American, Antarctic, Arab, Arabian, Arabic, Asian,
  Asian American, Austro, Balkan, Baltic, Baptist, Basque, Bavarian, Bedouin, Berber, Buddhist, Californian,
  Caribbean, Catalan, Catholic, Caucasian, Chechen, Christian, Communist, Conservative, Coptic, Corsican, Cossack,
  Crimean, Democrat, Democratic, Druze, Eurasian, European, Evangelical, Franco, Gazan, Greek Orthodox, Green,
  Gulf Arab, Hasidic, Hindu, Hispanic, Houthi, Inuit, Islamic, Islamist, Jesuit, Jew, Jewish, Judeo, Kashmiri, Korean, Kurd,
  Kurdish, Labour, Latin American, Latina, Latino, Liberal, Liberal Democrat, Londoner, Maori, Marxist,
  Mediterranean, Middle Eastern, Mormon, Moslem, Muscovite, Muslim, Native American, Nazi, New Yorker, Nordic,
  North American, Orthodox, Pashtun, Persian, Protestant, Quaker, Republican, Rohingya, Roma, Romani, Salafi,
  Scandinavian, Semitic, Shia, Shiite, Sicilian, Sikh, Sino, Slavic, Socialist, South American, Soviet, Sunni,
  Syriac, Tamil, Tatar, Texan, Tibetan, Tory, Turkic, Uighur, Uyghur, Western, Yazidi, Zionist, Zulu`.split(/,\s+/)

const adjectives: ReadonlySet<string> = new Set([...countries.flatMap(country => country.adjectives), ...others])

const peoples: ReadonlySet<string> = new Set([
  ...countries.flatMap(country => country.people),
  ...others.map(word => (word === 'Tory' ? 'Tories' : `${word}s`)),
])
