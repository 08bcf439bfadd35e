import type { Page, PageInput } from '../../src/read/page.ts'
import { readPage } from '../../src/read/read-page.ts'
import { bytesOf } from '../fixtures/bytes-of.ts'

/** Three paragraphs of an article, written for these tests. */
export const fire = [
  'A fire on a ferry in Lund harbour killed two people on Monday evening, the mayor of the town said.',
  'Firefighters reached the “Northern Star” within ten minutes, but the car deck was already burning, according to the harbour master.',
  'The company that runs the line said it would stop all crossings until Thursday while inspectors look at its other ships.',
]

export const read = (text: string, name = 'page.html', more: Partial<PageInput> = {}): Promise<Page> =>
  readPage({ name, bytes: bytesOf(text), ...more })

export const paragraphsOf = (page: Page): readonly string[] => page.body.split('\n\n')

/** The code of the error a promise fails with; undefined when it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}
