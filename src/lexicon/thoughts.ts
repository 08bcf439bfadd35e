// Written by hand: whoever does so holds something for true or wished for.
export const thoughts: ReadonlySet<string> = new Set(
  'think believe know feel hope fear expect want see understand'.split(' '),
)
