/** Last names of presidents of the United States who left office before there was much news on the web; from general knowledge. */
const lastNames =
  /^(?:Washington|Jefferson|Madison|Monroe|Jackson|Polk|Lincoln|Grant|Garfield|McKinley|Roosevelt|Taft|Wilson|Harding|Coolidge|Hoover|Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan)$/

/** Whose last names others in politics have, too. */
const fullNames = /^(?:Bill|William J\.) Clinton$|^George (?:H\.? ?)?(?:W\. )?Bush$/

/** Whether a "President" of this name holds the office no more: "Nixon", "John F. Kennedy", "George W. Bush". */
export const isPastPresident = (name: string): boolean =>
  lastNames.test(name.split(' ').at(-1)!) || fullNames.test(name)
