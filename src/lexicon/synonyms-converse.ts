/** True when two lower-case verb lemmas tell one event from its two ends: "A bought B from C", "C sold B to A". */
export function areConverses(left: string, right: string): boolean {
  return pairs.has(`${left} ${right}`) || pairs.has(`${right} ${left}`)
}

// Written by hand.
const pairs: ReadonlySet<string> = new Set(
  `buy sell;purchase sell;acquire sell;lend borrow;give receive;send receive;award receive;grant receive;pay receive;
  offer accept;defeat lose;beat lose;win lose;teach learn;employ work;hire join;own belong;precede follow;
  lease rent;import export;issue receive;inherit bequeath;hand take;transfer receive;supply buy;charge pay;host visit`
    .split(/[;\s]*;\s*/)
    .map(pair => pair.trim()),
)

/** True when two lower-case verb lemmas are stations of one course: "left for Paris", "arrived in Paris". */
export function arePhases(left: string, right: string): boolean {
  return phases.has(`${left} ${right}`) || phases.has(`${right} ${left}`)
}

// Written by hand.
const phases: ReadonlySet<string> = new Set(
  'leave arrive,depart arrive,fly arrive,travel arrive,head arrive,leave land,depart land,arrest charge,charge convict,nominate appoint,announce sign'.split(
    ',',
  ),
)
