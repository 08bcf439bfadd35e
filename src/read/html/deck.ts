import { isBoilerplate } from '../boilerplate.ts'
import { tidy } from '../tidy.ts'
import type { PageDocument, PageElement } from './document.ts'

/** The line under the headline, by the names sites give it; null when there is none, or when it is no statement. */
export function findDeck(document: PageDocument, title: string | null): string | null {
  for (const element of document.querySelectorAll('[class],[data-testid]')) {
    if (!deckNames.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''}`)) continue
    const text = tidy(element.textContent ?? '')
    const words = text.split(' ').length
    if (
      words >= fewestWords &&
      words <= mostWords &&
      text !== title &&
      !isBoilerplate(text) &&
      !bylineOrPath.test(text) &&
      belongsToTop(element)
    )
      return text
  }
  return null
}

const deckNames = /deck|dek(?![a-z])|standfirst|sub-?(?:title|head)/i

/** "By Jo Lund on 22 December", "Home > Coast", "Nov. 20, 2019Updated: …" */
const bylineOrPath = /^by \p{Lu}|\s[>›»]\s|updated: |\bcredit: |\byour comment\b/iu

/** A deck is a sentence or two. */
const fewestWords = 6
const mostWords = 60

/** It stands near the top heading; teasers of other stories stand in lists, links and side columns. */
function belongsToTop(element: PageElement): boolean {
  let near: PageElement | null = null
  let height = 0
  for (let outer: PageElement | null = element; outer !== null; outer = outer.parentElement, height++) {
    if (/^(?:A|LI|ASIDE|NAV|FOOTER)$/.test(outer.tagName)) return false
    if (near === null && height <= nearest && outer.querySelector('h1') !== null) near = outer
  }
  return near !== null && near !== element
}

/** Levels of the tree up to the element that holds both. */
const nearest = 5
