/**
 * Labels of names put right where the words around leave no doubt: "South Orrin" is one place, and so is the second of "from Alton and Bree". Gives
 * the same list where nothing changes. Linear.
 */
export function mendNameLabels(
  forms: readonly string[],
  tags: readonly string[],
  labels: readonly string[],
): readonly string[] {
  const mended = [...labels]
  let isChanged = false
  const set = (at: number, label: string): void => {
    mended[at] = label
    isChanged = true
  }
  for (let at = 1; at < labels.length; at++) {
    if (mended[at] !== 'B-PER') continue
    // "a South Orrin crew"
    if (mended[at - 1] === 'B-LOC' && directions.test(forms[at - 1]!)) set(at, 'I-LOC')
    else if (isSingle(mended, at) && goesOnPlaces(forms, tags, mended, at)) set(at, 'B-LOC')
  }
  return isChanged ? mended : labels
}

const directions = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower)$/

const isSingle = (labels: readonly string[], at: number): boolean => labels[at + 1] !== 'I-PER'

/** "in Alton and Bree", not "flew from Alton and Bree drove": one word joined to a place that stands after a preposition, and no verb after it. */
function goesOnPlaces(
  forms: readonly string[],
  tags: readonly string[],
  labels: readonly string[],
  at: number,
): boolean {
  if (
    !/^(?:and|or)$/.test(forms[at - 1]!) ||
    !/-LOC$/.test(labels[at - 2] ?? '') ||
    /\|(?:VB|MD)/.test(tags[at + 1] ?? '')
  )
    return false
  let first = at - 2
  while (first > 0 && labels[first] === 'I-LOC') first -= 1
  return /^(?:in|from|to|at|near|between)$/.test(forms[first - 1] ?? '')
}
