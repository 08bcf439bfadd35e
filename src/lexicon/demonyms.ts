import { countries } from './places-countries.ts'

/** "Russian", "Israeli", "European": an adjective of a country, region or people, as printed. */
export function isDemonym(word: string): boolean {
  return adjectives.has(word) || peoples.has(word)
}

/** Peoples and regions without a state of their own, and faiths and parties that behave the same; from general knowledge. */
const others =
  `African, African American, Alabamian, Alaskan, Alawite, Amish, Anglican, Anglo, Anglo-American, Antarctic,
  Appalachian, Arab, Arabian, Arabic, Arizonan, Arkansan, Asian, Asian American, Assyrian, Austro, Balinese,
  Balkan, Baltic, Baptist, Basque, Bavarian, Bedouin, Berber, Berliner, Bostonian, Breton, Buddhist, Cajun,
  Californian, Caribbean, Catalan, Catholic, Caucasian, Central Asian, Central European, Chaldean, Chechen,
  Chicagoan, Christian, Circassian, Coloradan, Communist, Conservative, Copt, Coptic, Cornish, Corsican, Cossack,
  Crimean, Democrat, Democratic, Druze, East African, Eastern European, Eurasian, European, Evangelical,
  Floridian, Franco, Fulani, Gazan, Greek Orthodox, Green, Gulf Arab, Hasidic, Hausa, Hawaiian, Hindu, Hispanic,
  Hmong, Hong Konger, Houthi, Ibo, Idahoan, Igbo, Illinoisan, Inuit, Iowan, Islamic, Islamist, Ismaili, Jesuit,
  Jew, Jewish, Judeo, Kansan, Kashmiri, Kentuckian, Korean, Kurd, Kurdish, Labour, Latin American, Latina, Latino,
  Liberal, Liberal Democrat, Londoner, Louisianan, Maasai, Mainer, Maori, Maronite, Marxist, Marylander, Mayan,
  Mediterranean, Melanesian, Michigander, Middle Eastern, Minnesotan, Mississippian, Missourian, Montanan, Mormon,
  Moslem, Muscovite, Muslim, Native American, Navajo, Nazi, Nebraskan, Nevadan, New Jerseyan, New Mexican,
  New Yorker, Nordic, North African, North American, North Carolinian, Oaxacan, Ohioan, Oklahoman, Oromo,
  Orthodox, Pan-Arab, Parisian, Pashtun, Pennsylvanian, Persian, Polynesian, Protestant, Quaker, Quebecer,
  Québécois, Republican, Rhode Islander, Rohingya, Roma, Roman Catholic, Romani, Salafi, Scandinavian, Semitic,
  Sephardic, Shia, Shiite, Sicilian, Sikh, Sinhalese, Sino, Slavic, Socialist, South American, South Asian,
  South Carolinian, Southeast Asian, Soviet, Sunni, Syriac, Tamil, Tatar, Tennessean, Texan, Tibetan, Tigrayan,
  Tory, Tuareg, Turkic, Uighur, Utahn, Uyghur, Venetian, Vermonter, Viennese, Virginian, Washingtonian,
  West African, West Virginian, Western, Western European, Wisconsinite, Yazidi, Yoruba, Zionist, Zulu`.split(/,\s+/)

const adjectives: ReadonlySet<string> = new Set([...countries.flatMap(country => country.adjectives), ...others])

/** "Englishman", "Dutchwomen". */
const compounds = ['Cornish', 'Dutch', 'English', 'French', 'Irish', 'Scots', 'Ulster', 'Welsh'].flatMap(people =>
  ['man', 'men', 'woman', 'women'].map(kind => people + kind),
)

const peoples: ReadonlySet<string> = new Set([
  ...compounds,
  ...countries.flatMap(country => country.people),
  ...others.map(word => (word === 'Tory' ? 'Tories' : `${word}s`)),
])
