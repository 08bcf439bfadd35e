/**
 * Holidays that English-language news names without a date, by their day of the year. Days of the United States are those of 5 U.S.C. 6103
 * (Election Day: 2 U.S.C. 7) and of custom; days that hang on Easter follow the calendar of the western churches. Left out are names that
 * mean other days in other countries: Mother's Day, Labour Day with a u, Independence Day, Victory Day, bank holidays.
 */
export type Holiday =
  | { readonly month: number; readonly day: number }
  /** The nth such weekday (1 is Monday) of the month, -1 the last; `plus` days later. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days after Easter Sunday, negative before. */
  | { readonly easter: number }
  /** The first such weekday on or after that day. */
  | { readonly month: number; readonly from: number; readonly weekday: number }

/** Words parted by a space, lower case, without full stops and with clitics apart, as tokens are. */
export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>(
  (
    [
      ["new year 's day", { month: 1, day: 1 }],
      ["new year 's eve", { month: 12, day: 31 }],
      ['epiphany', { month: 1, day: 6 }],
      ['inauguration day', { month: 1, day: 20 }],
      ['australia day', { month: 1, day: 26 }],
      ['groundhog day', { month: 2, day: 2 }],
      ["valentine 's day|saint valentine 's day|st valentine 's day", { month: 2, day: 14 }],
      ["international women 's day", { month: 3, day: 8 }],
      ["st patrick 's day|saint patrick 's day", { month: 3, day: 17 }],
      ["april fools ' day|april fool 's day", { month: 4, day: 1 }],
      ['earth day', { month: 4, day: 22 }],
      ['anzac day', { month: 4, day: 25 }],
      ['may day', { month: 5, day: 1 }],
      ['ve day|v-e day', { month: 5, day: 8 }],
      ['juneteenth', { month: 6, day: 19 }],
      ['canada day', { month: 7, day: 1 }],
      ['fourth of july|the fourth of july|july fourth', { month: 7, day: 4 }],
      ['bastille day', { month: 7, day: 14 }],
      ['halloween', { month: 10, day: 31 }],
      ["all saints ' day", { month: 11, day: 1 }],
      ["all souls ' day", { month: 11, day: 2 }],
      ['guy fawkes night|bonfire night', { month: 11, day: 5 }],
      ["veterans day|veterans ' day|armistice day|remembrance day", { month: 11, day: 11 }],
      ['christmas eve', { month: 12, day: 24 }],
      ['christmas|christmas day', { month: 12, day: 25 }],
      ["boxing day|st stephen 's day", { month: 12, day: 26 }],
      [
        'martin luther king day|martin luther king jr day|martin luther king , jr , day|mlk day',
        { month: 1, weekday: 1, nth: 3 },
      ],
      ["presidents ' day|presidents day|president 's day", { month: 2, weekday: 1, nth: 3 }],
      ['memorial day', { month: 5, weekday: 1, nth: -1 }],
      ["father 's day", { month: 6, weekday: 7, nth: 3 }],
      ['labor day', { month: 9, weekday: 1, nth: 1 }],
      ["columbus day|indigenous peoples ' day", { month: 10, weekday: 1, nth: 2 }],
      ['election day', { month: 11, from: 2, weekday: 2 }],
      ['remembrance sunday', { month: 11, weekday: 7, nth: 2 }],
      ['thanksgiving|thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
      ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
      ['cyber monday', { month: 11, weekday: 4, nth: 4, plus: 4 }],
      ['shrove tuesday|mardi gras|fat tuesday', { easter: -47 }],
      ['ash wednesday', { easter: -46 }],
      ['mothering sunday', { easter: -21 }],
      ['palm sunday', { easter: -7 }],
      ['maundy thursday|holy thursday', { easter: -3 }],
      ['good friday', { easter: -2 }],
      ['holy saturday', { easter: -1 }],
      ['easter|easter sunday|easter day', { easter: 0 }],
      ['easter monday', { easter: 1 }],
      ['ascension day|ascension thursday', { easter: 39 }],
      ['whit sunday|pentecost|pentecost sunday', { easter: 49 }],
      ['whit monday', { easter: 50 }],
    ] as const
  ).flatMap(([names, holiday]) => names.split('|').map(name => [name, holiday] as const)),
)
