import { officialNames } from './places-official.ts'

/** A state or territory with the words that stand for it. */
export interface Country {
  /** Short English name in common use. */
  readonly name: string
  /** "Russian", "British"; the first is the usual one. */
  readonly adjectives: readonly string[]
  /** Its people, plural and singular: "Russians", "Russian", "Spaniards", "Spaniard". */
  readonly people: readonly string[]
  /** Seat of government as outlets name it; the first is the usual one, empty for none. */
  readonly capitals: readonly string[]
  /** "UK", "U.K.", "Britain". */
  readonly aliases: readonly string[]
}

/**
 * The names are the English short names of ISO 3166-1 in their newspaper form ("Russia", not "Russian Federation"), with
 * the territories that appear in news. Adjectives, people and capitals were written down from general knowledge, and
 * checked for gaps against the members of the United Nations in the npm package world-countries 5.1.0 (nothing was copied).
 * A capital stands where outlets place the government ("Jerusalem", "Tel Aviv" is a city only); that is usage, not a
 * judgement. Capitals that are mostly another word or a surname in English news ("Male", "Hamilton") are left out.
 *
 * One country a line: name | adjectives | people (plural) | capitals | other names
 */
const table = `
Afghanistan | Afghan | Afghans | Kabul
Albania | Albanian | Albanians | Tirana
Algeria | Algerian | Algerians | Algiers
Andorra | Andorran | Andorrans | Andorra la Vella
Angola | Angolan | Angolans | Luanda
Antigua and Barbuda | Antiguan, Barbudan | Antiguans | St. John's, Saint John's | Antigua, Barbuda
Argentina | Argentine, Argentinian | Argentines, Argentinians | Buenos Aires
Armenia | Armenian | Armenians | Yerevan
Australia | Australian | Australians | Canberra
Austria | Austrian | Austrians | Vienna
Azerbaijan | Azerbaijani, Azeri | Azerbaijanis, Azeris | Baku
Bahamas | Bahamian | Bahamians | Nassau | The Bahamas
Bahrain | Bahraini | Bahrainis | Manama
Bangladesh | Bangladeshi | Bangladeshis | Dhaka
Barbados | Barbadian | Barbadians | Bridgetown
Belarus | Belarusian, Belarusan, Belorussian | Belarusians | Minsk
Belgium | Belgian | Belgians | Brussels
Belize | Belizean | Belizeans | Belmopan
Benin | Beninese | | Porto-Novo, Cotonou
Bermuda | Bermudian | Bermudians |
Bhutan | Bhutanese | | Thimphu
Bolivia | Bolivian | Bolivians | La Paz, Sucre
Bosnia and Herzegovina | Bosnian, Herzegovinian | Bosnians | Sarajevo | Bosnia, Bosnia-Herzegovina
Botswana | Botswanan, Motswana | Batswana | Gaborone
Brazil | Brazilian | Brazilians | Brasilia, Brasília
Brunei | Bruneian | Bruneians | Bandar Seri Begawan | Brunei Darussalam
Bulgaria | Bulgarian | Bulgarians | Sofia
Burkina Faso | Burkinabe, Burkinabé | | Ouagadougou | Burkina
Burundi | Burundian | Burundians | Gitega
Cambodia | Cambodian | Cambodians | Phnom Penh
Cameroon | Cameroonian | Cameroonians | Yaounde, Yaoundé
Canada | Canadian | Canadians | Ottawa
Cape Verde | Cape Verdean | Cape Verdeans | Praia | Cabo Verde
Central African Republic | Central African | | Bangui
Chad | Chadian | Chadians | N'Djamena, Ndjamena
Chile | Chilean | Chileans | Santiago
China | Chinese | | Beijing, Peking | People's Republic of China, PRC
Colombia | Colombian | Colombians | Bogota, Bogotá
Comoros | Comorian, Comoran | Comorians | Moroni
Congo | Congolese | | Brazzaville | Republic of Congo, Republic of the Congo, Congo-Brazzaville
Costa Rica | Costa Rican | Costa Ricans | San Jose, San José
Croatia | Croatian, Croat | Croatians, Croats | Zagreb
Cuba | Cuban | Cubans | Havana
Cyprus | Cypriot | Cypriots | Nicosia
Czech Republic | Czech | Czechs | Prague | Czechia
Democratic Republic of Congo | | | Kinshasa | Democratic Republic of the Congo, DR Congo, D.R. Congo, DRC, Congo-Kinshasa, Zaire
Denmark | Danish | Danes | Copenhagen
Djibouti | Djiboutian | Djiboutians |
Dominica | | | Roseau
Dominican Republic | Dominican | Dominicans | Santo Domingo
East Timor | Timorese, East Timorese | | Dili | Timor-Leste, Timor Leste
Ecuador | Ecuadorian, Ecuadorean | Ecuadorians, Ecuadoreans | Quito
Egypt | Egyptian | Egyptians | Cairo
El Salvador | Salvadoran, Salvadorean | Salvadorans | San Salvador
Equatorial Guinea | Equatorial Guinean | | Malabo
Eritrea | Eritrean | Eritreans | Asmara
Estonia | Estonian | Estonians | Tallinn
Eswatini | Swazi | Swazis | Mbabane, Lobamba | Swaziland
Ethiopia | Ethiopian | Ethiopians | Addis Ababa
Fiji | Fijian | Fijians | Suva
Finland | Finnish | Finns | Helsinki
France | French | Frenchmen | Paris
Gabon | Gabonese | | Libreville
Gambia | Gambian | Gambians | Banjul | The Gambia
Georgia | Georgian | Georgians | Tbilisi
Germany | German | Germans | Berlin
Ghana | Ghanaian | Ghanaians | Accra
Greece | Greek | Greeks | Athens
Greenland | Greenlandic | Greenlanders | Nuuk
Grenada | Grenadian | Grenadians | St. George's
Guatemala | Guatemalan | Guatemalans | Guatemala City
Guinea | Guinean | Guineans | Conakry
Guinea-Bissau | Bissau-Guinean | | Bissau
Guyana | Guyanese | | Georgetown
Haiti | Haitian | Haitians | Port-au-Prince
Honduras | Honduran | Hondurans | Tegucigalpa
Hong Kong | | Hong Kongers |
Hungary | Hungarian | Hungarians | Budapest
Iceland | Icelandic | Icelanders | Reykjavik, Reykjavík
India | Indian | Indians | New Delhi, Delhi
Indonesia | Indonesian | Indonesians | Jakarta
Iran | Iranian | Iranians | Tehran, Teheran | Islamic Republic of Iran, Islamic Republic
Iraq | Iraqi | Iraqis | Baghdad
Ireland | Irish | Irishmen | Dublin | Republic of Ireland, Irish Republic
Israel | Israeli | Israelis | Jerusalem
Italy | Italian | Italians | Rome
Ivory Coast | Ivorian | Ivorians | Yamoussoukro, Abidjan | Cote d'Ivoire, Côte d'Ivoire
Jamaica | Jamaican | Jamaicans | Kingston
Japan | Japanese | | Tokyo
Jordan | Jordanian | Jordanians | Amman
Kazakhstan | Kazakh, Kazakhstani | Kazakhs, Kazakhstanis | Astana, Nur-Sultan
Kenya | Kenyan | Kenyans | Nairobi
Kiribati | I-Kiribati | | Tarawa, South Tarawa
Kosovo | Kosovar, Kosovan | Kosovars, Kosovans | Pristina, Prishtina
Kuwait | Kuwaiti | Kuwaitis | Kuwait City
Kyrgyzstan | Kyrgyz, Kyrgyzstani | | Bishkek | Kyrgyz Republic
Laos | Laotian, Lao | Laotians | Vientiane | Lao PDR
Latvia | Latvian | Latvians | Riga
Lebanon | Lebanese | | Beirut
Lesotho | Basotho, Mosotho | | Maseru
Liberia | Liberian | Liberians | Monrovia
Libya | Libyan | Libyans | Tripoli
Liechtenstein | | Liechtensteiners | Vaduz
Lithuania | Lithuanian | Lithuanians | Vilnius
Luxembourg | Luxembourgish | Luxembourgers |
Macau | Macanese | | | Macao
Madagascar | Malagasy, Madagascan | | Antananarivo
Malawi | Malawian | Malawians | Lilongwe
Malaysia | Malaysian | Malaysians | Kuala Lumpur, Putrajaya
Maldives | Maldivian | Maldivians | Malé | The Maldives
Mali | Malian | Malians | Bamako
Malta | Maltese | | Valletta
Marshall Islands | Marshallese | | Majuro
Mauritania | Mauritanian | Mauritanians | Nouakchott
Mauritius | Mauritian | Mauritians | Port Louis
Mexico | Mexican | Mexicans | Mexico City
Micronesia | Micronesian | Micronesians | Palikir | Federated States of Micronesia
Moldova | Moldovan | Moldovans | Chisinau, Chișinău
Monaco | Monegasque | Monegasques |
Mongolia | Mongolian, Mongol | Mongolians | Ulaanbaatar, Ulan Bator
Montenegro | Montenegrin | Montenegrins | Podgorica
Morocco | Moroccan | Moroccans | Rabat
Mozambique | Mozambican | Mozambicans | Maputo
Myanmar | Burmese | | Naypyidaw, Naypyitaw | Burma
Namibia | Namibian | Namibians | Windhoek
Nauru | Nauruan | Nauruans | Yaren
Nepal | Nepalese, Nepali | Nepalis | Kathmandu
Netherlands | Dutch | Dutchmen | The Hague, Amsterdam | The Netherlands, Holland
New Zealand | New Zealand | New Zealanders, Kiwis | Wellington | Aotearoa
Nicaragua | Nicaraguan | Nicaraguans | Managua
Niger | Nigerien | Nigeriens | Niamey
Nigeria | Nigerian | Nigerians | Abuja
North Korea | North Korean | North Koreans | Pyongyang | N. Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea
North Macedonia | Macedonian, North Macedonian | Macedonians | Skopje | Macedonia
Norway | Norwegian | Norwegians | Oslo
Oman | Omani | Omanis | Muscat
Pakistan | Pakistani | Pakistanis | Islamabad
Palau | Palauan | Palauans | Ngerulmud
Palestine | Palestinian | Palestinians | Ramallah | State of Palestine
Panama | Panamanian | Panamanians | Panama City
Papua New Guinea | Papua New Guinean | Papua New Guineans | Port Moresby
Paraguay | Paraguayan | Paraguayans | Asuncion, Asunción
Peru | Peruvian | Peruvians | Lima
Philippines | Philippine, Filipino | Filipinos | Manila | The Philippines
Poland | Polish | Poles | Warsaw
Portugal | Portuguese | | Lisbon
Puerto Rico | Puerto Rican | Puerto Ricans | San Juan
Qatar | Qatari | Qataris | Doha
Romania | Romanian | Romanians | Bucharest
Russia | Russian | Russians | Moscow | Russian Federation
Rwanda | Rwandan | Rwandans | Kigali
Saint Kitts and Nevis | Kittitian, Nevisian | Kittitians, Nevisians | Basseterre | St. Kitts and Nevis, St Kitts and Nevis, St. Kitts, St Kitts
Saint Lucia | Saint Lucian, St. Lucian | Saint Lucians, St. Lucians | Castries | St. Lucia, St Lucia
Saint Vincent and the Grenadines | Vincentian | Vincentians | Kingstown | St. Vincent and the Grenadines, St Vincent and the Grenadines
Samoa | Samoan | Samoans | Apia
San Marino | Sammarinese | |
São Tomé and Príncipe | São Toméan, Sao Tomean | São Toméans, Sao Tomeans | São Tomé | Sao Tome and Principe, São Tomé, Sao Tome
Saudi Arabia | Saudi, Saudi Arabian | Saudis | Riyadh | Kingdom of Saudi Arabia, KSA
Senegal | Senegalese | | Dakar
Serbia | Serbian, Serb | Serbians, Serbs | Belgrade
Seychelles | Seychellois | |
Sierra Leone | Sierra Leonean | Sierra Leoneans | Freetown
Singapore | Singaporean | Singaporeans |
Slovakia | Slovak, Slovakian | Slovaks | Bratislava
Slovenia | Slovenian, Slovene | Slovenians, Slovenes | Ljubljana
Solomon Islands | | Solomon Islanders | Honiara
Somalia | Somali, Somalian | Somalis | Mogadishu
South Africa | South African | South Africans | Pretoria, Cape Town, Bloemfontein
South Korea | South Korean | South Koreans | Seoul | S. Korea, Republic of Korea, ROK
South Sudan | South Sudanese | | Juba
Spain | Spanish | Spaniards | Madrid
Sri Lanka | Sri Lankan | Sri Lankans | Colombo, Sri Jayawardenepura Kotte
Sudan | Sudanese | | Khartoum
Suriname | Surinamese | | Paramaribo | Surinam
Sweden | Swedish | Swedes | Stockholm
Switzerland | Swiss | | Bern, Berne
Syria | Syrian | Syrians | Damascus | Syrian Arab Republic
Taiwan | Taiwanese | | Taipei | Republic of China, Chinese Taipei
Tajikistan | Tajik, Tajikistani | Tajiks | Dushanbe
Tanzania | Tanzanian | Tanzanians | Dodoma
Thailand | Thai | Thais | Bangkok
Togo | Togolese | | Lome, Lomé
Tonga | Tongan | Tongans | Nuku'alofa
Trinidad and Tobago | Trinidadian | Trinidadians | Port of Spain
Tunisia | Tunisian | Tunisians | Tunis
Turkey | Turkish | Turks | Ankara | Türkiye, Turkiye
Turkmenistan | Turkmen | | Ashgabat
Tuvalu | Tuvaluan | Tuvaluans | Funafuti
Uganda | Ugandan | Ugandans | Kampala
Ukraine | Ukrainian | Ukrainians | Kyiv, Kiev
United Arab Emirates | Emirati | Emiratis | Abu Dhabi | UAE, U.A.E., The Emirates
United Kingdom | British, UK | Britons, Brits | London | UK, U.K., Britain, Great Britain
United States | American, US, U.S. | Americans | Washington, Washington DC, Washington D.C., Washington, D.C. | US, U.S., USA, U.S.A., United States of America, America
Uruguay | Uruguayan | Uruguayans | Montevideo
Uzbekistan | Uzbek, Uzbekistani | Uzbeks | Tashkent
Vanuatu | Ni-Vanuatu, Vanuatuan | | Port Vila
Vatican City | Vatican | | | Vatican, Holy See
Venezuela | Venezuelan | Venezuelans | Caracas
Vietnam | Vietnamese | | Hanoi | Viet Nam
Yemen | Yemeni | Yemenis | Sanaa, Sana'a
Zambia | Zambian | Zambians | Lusaka
Zimbabwe | Zimbabwean | Zimbabweans | Harare
American Samoa | American Samoan | American Samoans | Pago Pago
Anguilla | Anguillian | Anguillians |
Aruba | Aruban | Arubans | Oranjestad
British Virgin Islands | | | Road Town
Cayman Islands | Caymanian | Caymanians | George Town | Caymans
Cook Islands | Cook Islands | Cook Islanders | Avarua
Curaçao | Curaçaoan | | Willemstad | Curacao
Falkland Islands | | Falkland Islanders | | Falklands, Malvinas
Faroe Islands | Faroese | | Tórshavn | Faroes
French Guiana | | | Cayenne
French Polynesia | French Polynesian | French Polynesians | Papeete
Gibraltar | Gibraltarian | Gibraltarians |
Guadeloupe | Guadeloupean | Guadeloupeans | Basse-Terre
Guam | Guamanian | Guamanians | Hagåtña
Guernsey | | | St. Peter Port
Isle of Man | Manx | |
Jersey | | | St. Helier
Martinique | Martinican | Martinicans | Fort-de-France
Mayotte | Mahoran | Mahorans | Mamoudzou
Montserrat | Montserratian | Montserratians |
New Caledonia | New Caledonian | New Caledonians | Noumea, Nouméa
Niue | Niuean | Niueans | Alofi
Northern Mariana Islands | | | Saipan
Réunion | Réunionnais | |
Saint Helena | Saint Helenian | Saint Helenians | | St. Helena
Sint Maarten | | | Philipsburg
Somaliland | Somalilander | Somalilanders | Hargeisa
Turks and Caicos Islands | | | Cockburn Town | Turks and Caicos
U.S. Virgin Islands | Virgin Islander | Virgin Islanders | Charlotte Amalie | US Virgin Islands, Virgin Islands
Western Sahara | Sahrawi, Saharawi | Sahrawis, Saharawis | Laayoune
England | English | Englishmen |
Scotland | Scottish, Scots | Scots | Edinburgh
Wales | Welsh | Welshmen | Cardiff
Northern Ireland | Northern Irish | | Belfast
`

export const countries: readonly Country[] = table
  .split('\n')
  .filter(line => line !== '')
  .map(line => {
    const [name = '', adjectives = [], people = [], capitals = [], aliases = []] = cells(line)
    const singulars = people.filter(word => word.endsWith('s')).map(word => word.slice(0, -1))
    const official = officialNames(String(name), adjectives)
    return {
      name: String(name),
      adjectives,
      people: [...people, ...singulars],
      capitals,
      aliases: [...aliases, ...official],
    }
  })

function cells(line: string): [string, ...string[][]] {
  const [name = '', ...rest] = line.split('|').map(cell => cell.trim())
  // "Washington, D.C." is the one name with a comma of its own.
  const lists = rest.map(cell => (cell === '' ? [] : cell.split(/, (?!D\.C\.)/)))
  return [name, ...lists]
}
