import { type MoveTable, readMoveTable } from './move-table.ts'
import { readPackedFile } from './packed-file.ts'
import { type Perceptron, unpackPerceptron } from './perceptron.ts'

/** What the parser has learned. */
export interface ParserModel {
  /** Scores of the three moves. */
  readonly moves: MoveTable
  /** The relation of a new arc. `root` is none of the classes: the last word left has it. */
  readonly labels: Perceptron
}

/** Opens a parser file. Throws when it is damaged. Sections: four of the moves, four of the labels. */
export function readParserModel(bytes: Uint8Array): ParserModel {
  const { header, sections } = readPackedFile(bytes)
  return {
    moves: readMoveTable(sections.slice(0, 4), header['largest'] as number),
    labels: unpackPerceptron(header['labels'] as Readonly<Record<string, unknown>>, sections.slice(4)),
  }
}
