/**
 * Where a sentence is cut into pieces of at most `longest` words: indexes at which pieces begin, the first 0. A piece ends in its last third
 * after a comma, semicolon or colon or before a conjunction, where there is one.
 */
export function cutSentence(forms: readonly string[], longest: number): number[] {
  const starts = [0]
  for (let start = 0; forms.length - start > longest; ) {
    let end = start + longest
    while (end > start + (2 * longest) / 3 && !isSeam(forms, end)) end--
    start = isSeam(forms, end) ? end : start + longest
    starts.push(start)
  }
  return starts
}

/** "The ferry sank, | the crew swam | and the mayor watched": a word at which a piece may begin. */
function isSeam(forms: readonly string[], at: number): boolean {
  return /^[,;:]$/.test(forms[at - 1]!) || /^(?:and|or|but|nor|yet)$/i.test(forms[at]!)
}
