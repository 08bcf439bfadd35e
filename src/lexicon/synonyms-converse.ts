/** True when two lower-case verb lemmas tell one event from its two ends: "A bought B from C", "C sold B to A". */
export function areConverses(left: string, right: string): boolean {
  return pairs.get(left)?.has(right) === true || pairs.get(right)?.has(left) === true
}

// Written by hand.
const pairs = byFirst(
  `buy sell;purchase sell;acquire sell;lend borrow;give receive;send receive;award receive;grant receive;pay receive;
  offer accept;defeat lose;beat lose;win lose;teach learn;employ work;hire join;own belong;precede follow;
  lease rent;import export;issue receive;inherit bequeath;hand take;transfer receive;supply buy;charge pay;host visit`
    .split(/[;\s]*;\s*/)
    .map(pair => pair.trim()),
)

/** True when two lower-case verb lemmas are stations of one course: "left for Paris", "arrived in Paris". */
export function arePhases(left: string, right: string): boolean {
  return phases.get(left)?.has(right) === true || phases.get(right)?.has(left) === true
}

// Written by hand.
const phases = byFirst(
  'leave arrive,depart arrive,fly arrive,travel arrive,head arrive,leave land,depart land,arrest charge,charge convict,nominate appoint,announce sign'.split(
    ',',
  ),
)

/** Of these, setting out and coming in: who has been arrested and then charged is told of in one or the other, who travels is here or there. */
export function areJourneys(left: string, right: string): boolean {
  return arePhases(left, right) && (arrivals.has(left) || arrivals.has(right))
}

const arrivals: ReadonlySet<string> = new Set(['arrive', 'land'])

/** True for a verb of which either of the two above says something. */
export function isInCourse(lemma: string): boolean {
  return inCourse.has(lemma)
}

/** True when one verb tells the beginning and the other the end of a thing, which has both: "The talks began", "the talks ended". */
export function areEnds(left: string, right: string): boolean {
  return (beginnings.has(left) && endings.has(right)) || (beginnings.has(right) && endings.has(left))
}

// Written by hand.
const beginnings: ReadonlySet<string> = new Set(
  'begin start commence open launch resume reopen arrest detain imprison jail hire appoint recruit'.split(' '),
)
const endings: ReadonlySet<string> = new Set(
  'end finish conclude stop close complete suspend halt cease release free fire dismiss sack oust'.split(' '),
)

const inCourse: ReadonlySet<string> = new Set([...pairs, ...phases].flatMap(([first, seconds]) => [first, ...seconds]))

/** "buy sell" → buy: {sell}. A look-up per word costs a third of joining the two first. */
function byFirst(list: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const pair of list) {
    const [first = '', second = ''] = pair.split(' ')
    const seconds = found.get(first)
    if (seconds) seconds.add(second)
    else found.set(first, new Set([second]))
  }
  return found
}
