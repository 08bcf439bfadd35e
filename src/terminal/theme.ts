import type { Mark } from '../view/row.ts'

/** What a mark looks like. Weight, underline and inverse carry it; colour only repeats it. */
export interface Look {
  readonly color?: string
  readonly bold?: boolean
  readonly underline?: boolean
  readonly inverse?: boolean
  readonly dimColor?: boolean
}

const looks: Readonly<Record<Mark, Look>> = {
  plain: {},
  faint: { dimColor: true },
  strong: { bold: true },
  title: { bold: true, underline: true },
  different: { underline: true, color: 'yellow' },
  reason: { underline: true, bold: true, color: 'yellow' },
  quote: { bold: true },
  contradicts: { bold: true, color: 'red' },
  differs: { color: 'yellow' },
  agrees: { color: 'green' },
  single: { color: 'cyan' },
  accepted: { bold: true, color: 'green' },
  rejected: { bold: true, color: 'red' },
  noted: { color: 'magenta' },
  trouble: { bold: true, color: 'red' },
  key: { bold: true },
  caret: { inverse: true },
}

/** The look of a mark, without colour when the user asked for none. */
export function lookOf(mark: Mark, hasColour: boolean): Look {
  const { color, ...rest } = looks[mark]
  return hasColour && color !== undefined ? { ...rest, color } : rest
}
