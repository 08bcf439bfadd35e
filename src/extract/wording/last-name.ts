/** "Marsh" of "Ellen Marsh" and of "Tom Marsh Jr.": "Jr." is not what somebody is called by. Words for somebody give their last one. */
export const lastName = (name: string): string =>
  name
    .replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/, '')
    .split(/\s+/)
    .at(-1)!
