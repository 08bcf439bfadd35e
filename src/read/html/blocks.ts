import { tidy } from '../tidy.ts'
import { isElement, type PageElement, type PageNode } from './document.ts'

/** A stretch of text that stands by itself on the page: paragraph, heading, list item, table cell. */
export interface Block {
  readonly text: string
  /** True for headings of any rank. */
  readonly heading: boolean
  /** Share of its letters that are part of a link, 0..1. */
  readonly linked: number
}

/** The blocks of an element in the order they are read. Pictures, forms, and what is not shown are passed over. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = []
  let parts: string[] = []
  let linked = 0
  let tag = root.tagName

  const close = (): void => {
    const text = tidy(parts.join(''))
    if (text !== '') blocks.push({ text, heading: /^H[1-6]$/.test(tag), linked: Math.min(1, linked / text.length) })
    parts = []
    linked = 0
  }
  const visit = (node: PageNode, inLink: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      parts.push(text)
      if (inLink) linked += tidy(text).length
      return
    }
    if (!isElement(node) || silent.has(node.tagName)) return
    if (node.tagName === 'BR') {
      lineBreak()
      return
    }
    const opens = blockTags.has(node.tagName)
    const outer = tag
    if (opens) {
      close()
      tag = node.tagName
    }
    for (const child of node.childNodes) visit(child, inLink || node.tagName === 'A')
    if (opens) {
      close()
      tag = outer
    }
  }
  /** Two line breaks part paragraphs, and so does one after a full stop; one inside a sentence is only a space. */
  const lineBreak = (): void => {
    const before = parts.findLast(part => part.trim() !== '')?.trimEnd() ?? ''
    if (parts.at(-1) === '\n' || /[.!?:…"”’)]$/u.test(before)) close()
    else parts.push('\n')
  }

  visit(root, false)
  close()
  return blocks
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const blockTags = words(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`,
)

const silent = words(
  `AUDIO BUTTON CANVAS DATALIST EMBED FIGCAPTION FIGURE FORM HEAD IFRAME INPUT MAP MATH NOSCRIPT OBJECT PICTURE SCRIPT SELECT STYLE
  SVG TEMPLATE TEXTAREA TITLE VIDEO`,
)
