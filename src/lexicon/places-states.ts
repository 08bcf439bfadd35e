/** The fifty states of the United States, written down from general knowledge. Georgia is a country too, and Washington mostly the capital. */
export const states: ReadonlySet<string> = new Set(
  `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
  Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
  New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
  South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming`.split(
    /,\s+/,
  ),
)

/** True for a state as American papers cut it off after a town, with or without its full stop: "Ark.", "N.H." (The Associated Press Stylebook before 2014). */
export const isStateCutOff = (word: string): boolean => cutOff.has(word.replace(/\.$/, ''))

const cutOff: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt
  Va Wash W.Va Wis Wyo`.split(/\s+/),
)
