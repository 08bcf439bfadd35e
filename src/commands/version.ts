import { readFileSync } from 'node:fs'

/** Of concord. Works from `src/` and from `dist/`, which lie at the same depth. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
