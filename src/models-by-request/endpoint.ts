import { ConcordError } from '../errors.ts'
import { printable } from '../text/printable.ts'

/** Where a model answers, and with which key. */
export interface Endpoint {
  /** Of the chat completions. */
  readonly url: string
  /** The address as messages show it: without its query, which may hold what nobody else should see. */
  readonly shown: string
  readonly model: string
  /** Null: no key is sent. Never shown, stored or logged. */
  readonly key: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads `<url>#<model>`. `.../v1` and the whole `.../v1/chat/completions` both work. The key comes from the environment: CONCORD_API_KEY, else
 * OPENAI_API_KEY. Throws `usage` for what is no such address, and rather than sending a key unencrypted to another machine.
 */
export function parseEndpoint(words: string, env: Environment): Endpoint {
  const cut = words.indexOf('#')
  const model = cut < 0 ? '' : words.slice(cut + 1)
  const url = addressOf(cut < 0 ? words : words.slice(0, cut))
  if (model === '' || model.length > 200 || model.trim() !== model || printable(model) !== model || /\n|\t/.test(model))
    throw unusable('gives no model', 'Write the name of the model behind a #.')
  const key = readKey(env)
  if (key !== null && url.protocol === 'http:' && !isOwnMachine(url.hostname))
    throw unusable('would send your key unencrypted', 'Use https:, or unset CONCORD_API_KEY and OPENAI_API_KEY.')
  if (!url.pathname.endsWith('/chat/completions')) url.pathname = `${url.pathname.replace(/\/$/, '')}/chat/completions`
  return { url: url.href, shown: `${url.origin}${url.pathname}`, model, key }
}

function addressOf(words: string): URL {
  const url = URL.canParse(words) ? new URL(words) : null
  if (url === null || !/^https?:$/.test(url.protocol)) throw unusable('is no address of the web')
  // Passwords on a command line end up in histories and logs.
  if (url.username !== '' || url.password !== '')
    throw unusable('holds a user name or password', 'Put the key into CONCORD_API_KEY.')
  return url
}

/** Without the words that were given: a key may stand in them by mistake. */
const unusable = (what: string, hint?: string): ConcordError =>
  new ConcordError('usage', `The address of the model ${what}, expected openai:<url>#<model>.`, {
    hint: hint ?? 'For example openai:http://localhost:11434/v1#llama3.1',
  })

function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

function readKey(env: Environment): string | null {
  const name = ['CONCORD_API_KEY', 'OPENAI_API_KEY'].find(each => (env[each] ?? '').trim() !== '')
  if (name === undefined) return null
  const key = env[name]!.trim()
  // The platform's own error would print the key.
  if (!/^[\u0021-\u007e]+$/.test(key))
    throw new ConcordError('usage', `${name} holds characters that no key has, expected letters, digits and signs.`)
  return key
}
