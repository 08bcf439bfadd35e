import * as v from 'valibot'
import { oneLine } from './plain-text.ts'
import type { Reading } from './question.ts'

/** Reads JSON and holds it against the schema. One fence of Markdown around all of it is allowed: many models cannot help it. */
export function readJsonAnswer<Answer>(schema: v.GenericSchema<unknown, Answer>, content: string): Reading<Answer> {
  let value: unknown
  try {
    value = JSON.parse(withoutFence(content.trim()))
  } catch {
    return { refused: 'the answer is not JSON' }
  }
  const result = v.safeParse(schema, value)
  if (result.success) return { answer: result.output }
  const [issue] = result.issues
  const keys = issue.path?.map(item => String(item.key)).join('.') ?? ''
  // Never the value itself: it may be long and is not ours.
  return { refused: `the answer does not fit the schema${keys === '' ? '' : ` at ${oneLine(keys).slice(0, 80)}`}` }
}

function withoutFence(text: string): string {
  if (!text.startsWith('```') || !text.endsWith('```')) return text
  const lineEnd = text.indexOf('\n')
  return lineEnd < 0 ? text : text.slice(lineEnd + 1, -3)
}
