import { ConcordError } from '../errors.ts'
import { largestPage } from '../read/decode-bytes.ts'
import type { PageInput } from '../read/page.ts'
import { responseBytes } from '../store/response-bytes.ts'

export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input)

/** Milliseconds for the whole page, redirects included. */
const patience = 20_000

const mostRedirects = 5

/**
 * Fetches one page over HTTP. Only called for an address on the command line; scripts are not run and nothing else is loaded.
 * Throws `source-unreadable` for anything but a page of at most 10 MB within 20 seconds and five redirects.
 */
export async function fetchPage(address: string): Promise<PageInput> {
  const signal = AbortSignal.timeout(patience)
  try {
    let url = new URL(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1', 'user-agent': 'concord' },
      })
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || location === null) return await readResponse(response, url)
      await response.body?.cancel()
      url = new URL(location, url)
      if (!isAddress(url.href)) throw unreadable(address, `leads to ${url.protocol} which is not fetched`)
    }
    throw unreadable(address, `leads on more than ${mostRedirects} times`)
  } catch (error) {
    if (error instanceof ConcordError) throw error
    if (signal.aborted) throw unreadable(address, `no whole page within ${patience / 1000} seconds`)
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw unreadable(address, `cannot be fetched, ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

async function readResponse(response: Response, url: URL): Promise<PageInput> {
  if (!response.ok) throw unreadable(url.href, `the server answers ${response.status}`)
  const bytes = await responseBytes(response, largestPage)
  if (bytes === null) throw unreadable(url.href, `more than ${largestPage} bytes`)
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1]
  return {
    name: nameOf(url),
    bytes,
    url: url.href,
    ...(charset === undefined ? {} : { charset }),
  }
}

/** The last part of the path, else the host: what a browser would save the page as. */
function nameOf(url: URL): string {
  const last = url.pathname.split('/').findLast(part => part !== '')
  if (last === undefined) return url.hostname
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

const unreadable = (address: string, what: string): ConcordError =>
  new ConcordError('source-unreadable', `${address}: ${what}, expected a page`, {
    hint: 'Save the page with a browser and add the file.',
  })
