import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** `src/` from bottom to top. Values are imported downwards only, and never from a sibling; `import type` may point anywhere. */
const layers = [
  ['model.ts', 'errors.ts'],
  ['text'],
  ['lexicon'],
  ['statement'],
  ['language', 'read', 'extract', 'align', 'relate', 'report', 'review', 'view'],
  ['headline.ts', 'join-conflicts.ts', 'ask', 'extract-source.ts'],
  ['pipeline.ts', 'config.ts'],
  ['store', 'terminal'],
  ['models-by-request'],
  ['commands'],
  ['cli.ts'],
]
/** Only these may touch files, the process, the clock, the network. */
const shell = ['store', 'terminal', 'models-by-request', 'commands', 'cli.ts']
const impure = /from ['"]node:|\bprocess\.|\bfetch\(|\bDate\.now\(|new Date\(\)|Math\.random\(|toLocale|localeCompare/
/** Lexicons are lists, not code; the glossary is one file so that a noun is found where it is looked for. */
const maxLines = (path: string) => (part(path) === 'lexicon' ? 2000 : path === 'src/model.ts' ? 450 : 300)

const part = (path: string) => path.split('/')[1] ?? ''
const layer = (path: string) => layers.findIndex(names => names.includes(part(path)))
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => posix.join('src', path.replaceAll('\\', '/')))
  .filter(path => /\.tsx?$/.test(path))
  .sort()

describe.each(files)('%s', path => {
  const text = readFileSync(path, 'utf8')

  test('imports downwards only', () => {
    expect(layer(path), 'belongs to a layer').not.toBe(-1)
    for (const [, from] of text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*from ['"](\.[^'"]+)['"]/gm)) {
      const target = posix.join(posix.dirname(path), from!)
      const sibling = layer(target) === layer(path) && part(target) !== part(path)
      expect(layer(target) <= layer(path) && !(sibling && layer(path) > 0), `${path} → ${target}`).toBe(true)
    }
  })

  test('is pure unless it is shell', () => {
    if (!shell.includes(part(path))) expect(text.match(impure)?.[0]).toBeUndefined()
  })

  test('is short', () => expect(text.split('\n').length).toBeLessThanOrEqual(maxLines(path)))
})

test('no files import each other in a circle, types included', () => {
  const imports = new Map(
    files.map(path => {
      const found = readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s[^'"]*from ['"](\.[^'"]+)['"]/gm)
      return [path, [...found].map(([, from]) => posix.join(posix.dirname(path), from!))] as const
    }),
  )
  // What imports nothing that is left is taken away until only circles remain.
  for (let before = -1; before !== imports.size; ) {
    before = imports.size
    for (const [path, targets] of imports) if (!targets.some(target => imports.has(target))) imports.delete(path)
  }
  expect([...imports.keys()]).toEqual([])
})
