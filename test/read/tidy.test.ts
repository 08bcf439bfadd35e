import { expect, test } from 'vitest'
import { tidy } from '../../src/read/tidy.ts'

test.each([
  ['The ferry \u001b[31msank\u001b[0m.', 'The ferry sank.'],
  ['\u001b]0;a title\u0007The ferry sank.', 'The ferry sank.'],
  ['The ferry \u202esank\u202c.', 'The ferry sank.'],
  ['Pier [31m] of the harbour.', 'Pier [31m] of the harbour.'],
  ['The\u00a0ferry\n sank.', 'The ferry sank.'],
])('%j is read as %j', (text, read) => expect(tidy(text)).toBe(read))
