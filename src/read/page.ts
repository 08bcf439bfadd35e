/** What an input turned out to be. */
export type PageKind = 'html' | 'text' | 'markdown'

/** A page as it came in: nothing read yet. */
export interface PageInput {
  /** File name, last part of an address, or `-`; only its ending is looked at, and it stands in error messages. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Character encoding the server named, if the page was fetched. */
  readonly charset?: string
  /** Address the page was fetched from; the page's own canonical address wins. */
  readonly url?: string
}

/** The article found in a page. Everything but `body` and `language` is null when the page does not say it. */
export interface Page {
  readonly kind: PageKind
  readonly outlet: string | null
  readonly title: string | null
  /** The line under the headline. It stands in the body too, as its first paragraph or where the article repeats it. */
  readonly deck: string | null
  readonly author: string | null
  /** ISO 8601: an instant with the offset the page gives, or a bare date when the page names no zone. */
  readonly published: string | null
  readonly url: string | null
  /** ISO 639 code of the body's language, two letters where there are two; `und` when it cannot be told. */
  readonly language: string
  /** Paragraphs separated by a blank line. */
  readonly body: string
  /** How many blocks of text (lines of a text file) are on the page but not in the body. */
  readonly leftOut: number
}

/** What one format's reader finds; the language is added for all of them in one place. */
export type Article = Omit<Page, 'kind' | 'language'>
