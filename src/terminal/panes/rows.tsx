import { Box, Text } from 'ink'
import { fitRow, type Row } from '../../view/row.ts'
import { lookOf } from '../theme.ts'

interface RowsProps {
  readonly rows: readonly Row[]
  readonly width: number
  /** Rows to fill; what is over is not drawn. */
  readonly height: number
  readonly hasColour: boolean
}

/** Draws rows, each cut or padded to the width: Ink is never given a text that it would have to wrap. */
export function Rows({ rows, width, height, hasColour }: RowsProps) {
  return (
    <Box flexDirection="column" width={width} height={height}>
      {Array.from({ length: height }, (_, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen.
        <Text key={position}>
          {fitRow(rows[position] ?? [], width).map(({ text, mark }, part) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the row.
            <Text key={part} {...lookOf(mark, hasColour)}>
              {text}
            </Text>
          ))}
        </Text>
      ))}
    </Box>
  )
}
