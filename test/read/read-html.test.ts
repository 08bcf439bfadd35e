import { describe, expect, it } from 'vitest'
import { codeOf, fire, paragraphsOf, read } from './pages.ts'

const paragraphs = fire.map(text => `<p>${text}</p>`).join('\n')

/** A page with every kind of furniture around and inside the article. */
const herald = `<!doctype html><html lang="en"><head>
<title>Ferry fire kills two in Lund | The Coast Herald</title>
<meta property="og:site_name" content="The Coast Herald">
<meta property="og:title" content="Ferry fire kills two in Lund">
<meta property="article:published_time" content="2021-03-16">
<link rel="canonical" href="https://coastherald.example/2021/03/16/ferry-fire">
<script type="application/ld+json">{broken</script>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry fire kills two in Lund",
 "datePublished":"2021-03-16T15:33:00+02:00","author":[{"@type":"Person","name":"Jo Lund"},{"name":"Bo Roe"}],"publisher":{"name":"Herald Media"}}]}</script>
</head><body class="has-newsletter">
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<div class="breadcrumbs">Home &gt; Coast</div>
<h1>Coast</h1>
<article><header><h1>Ferry fire kills two in Lund</h1>
<p class="standfirst">Two people died when a ferry burned in the harbour, and crossings are stopped.</p>
<div class="byline">By Jo Lund and Bo Roe</div><time datetime="2021-03-16T15:33:00+02:00">16 March 2021</time>
<div class="share-bar">Share this article</div></header>
<figure><img src="a.jpg"><figcaption>The ferry on Monday (photo credit: Coast Press)</figcaption></figure>
<div class="wp-caption-text">Smoke over the harbour</div>
<p>${fire[0]}</p>
<p>Advertisement</p>
<p><a href="/x">Related: Mayor opens new pier</a></p>
<div class="newsletter-signup"><p>Sign up for our newsletter and get the coast in your inbox.</p></div>
<p>${fire[1]}</p>
<h2>No crossings</h2>
<p>${fire[2]}</p>
<ul class="article-tags"><li><a href="/t">ferries</a></li></ul>
<p>Jo Lund is a senior reporter for the Coast Herald.</p>
</article>
<aside class="most-read"><h3>Most read</h3><ol><li><a href="/1">Lighthouse keeper retires after forty years at sea</a></li></ol></aside>
<section id="comments"><p>${'I saw it from my window and it was terrible, my neighbours said the same. '.repeat(3)}</p></section>
<footer>Copyright © 2021 Coast Media. All rights reserved.</footer>
</body></html>`

describe('a web page', () => {
  it('gives the article and nothing else', async () => {
    const page = await read(herald)
    expect(paragraphsOf(page)).toEqual([
      'Two people died when a ferry burned in the harbour, and crossings are stopped.',
      fire[0],
      fire[1],
      'No crossings',
      fire[2],
    ])
    expect(page.leftOut).toBeGreaterThan(5)
  })

  it('gives title, authors, outlet, address and the time with the zone of the page', async () => {
    expect(await read(herald)).toMatchObject({
      title: 'Ferry fire kills two in Lund',
      author: 'Jo Lund, Bo Roe',
      outlet: 'The Coast Herald',
      published: '2021-03-16T15:33:00+02:00',
      url: 'https://coastherald.example/2021/03/16/ferry-fire',
      deck: 'Two people died when a ferry burned in the harbour, and crossings are stopped.',
      language: 'en',
      kind: 'html',
    })
  })

  it('stores a deck once that the article repeats', async () => {
    const page = await read(
      `<h1>Ferry fire</h1><div><p class="deck">${fire[1]}</p></div><article>${paragraphs}</article>`,
    )
    expect([...paragraphsOf(page)].sort()).toEqual([...fire].sort())
  })

  it('keeps an article in an element named after something else', async () => {
    expect(
      paragraphsOf(await read(`<body><div class="article-body paywall share">${paragraphs}</div></body>`)),
    ).toEqual(fire)
  })

  it('takes a day from a time element, a printed date or the address, and none from nowhere', async () => {
    const published = async (extra: string) => (await read(`<article>${extra}${paragraphs}</article>`)).published
    expect(await published('<time datetime="2021-03-16T13:33:00Z">Tuesday</time>')).toBe('2021-03-16T13:33:00Z')
    expect(await published('<p>March 16, 2021 15:33</p>')).toBe('2021-03-16')
    expect(await published('<a rel="canonical"></a><link rel="canonical" href="https://a.example/2021/03/16/x">')).toBe(
      '2021-03-16',
    )
    expect(await published('<p>Updated 3 hours ago</p>')).toBeNull()
  })

  it('takes the hour of the outlet where the page shows it', async () => {
    const published = async (head: string, extra: string) =>
      (
        await read(
          `<html><head><meta property="article:published_time" content="2021-03-16T01:30:00Z">${head}</head>
<body><article><h1>Ferry fire</h1><div>${extra}</div>${paragraphs}</article></body></html>`,
        )
      ).published
    expect(await published('', '<time>March 15, 2021 at 9:30 p.m.</time>')).toBe('2021-03-15T21:30:00-04:00')
    expect(await published('', '<time datetime="2021-03-16T12:30:00+11:00">today</time>')).toBe(
      '2021-03-16T12:30:00+11:00',
    )
    // Another moment, and a page that shows no clock
    expect(await published('', '<time>March 15, 2021 at 9:47 p.m.</time>')).toBe('2021-03-16T01:30:00Z')
    expect(await published('', '<time>March 16, 2021</time>')).toBe('2021-03-16T01:30:00Z')
    const dated = (day: string) => `<link rel="canonical" href="https://coast.example/${day}/fire">`
    expect(await published(dated('2021/03/15'), '')).toBe('2021-03-15')
    expect(await published(dated('2021/02/11'), '')).toBe('2021-03-16T01:30:00Z')
  })

  it('believes the date beside the headline before those of other stories', async () => {
    const list = '<ul><li><time datetime="2021-05-01">1 May</time> <a href="/x">Pier opens</a></li></ul>'
    const page = (header: string) =>
      `<html><head><title>Ferry fire</title></head><body><nav>${list}</nav><div class="list">${list}</div><div><article><header><h1>Ferry fire</h1>${header}</header>${paragraphs}</article></div></body></html>`
    expect((await read(page('<p class="byline">By Jo Lund | March 16, 2021</p>'))).published).toBe('2021-03-16')
    expect((await read(page('<span class="hero-date">16 Mar 2021</span>'))).published).toBe('2021-03-16')
  })

  it('takes the day a page states of itself where it states no article', async () => {
    const stated = JSON.stringify({ '@graph': [{ '@type': 'WebPage', datePublished: '2021-03-16T13:35:00+00:00' }] })
    const page = `<script type="application/ld+json">${stated}</script><article>${paragraphs}</article>`
    expect((await read(page)).published).toBe('2021-03-16T13:35:00Z')
  })

  it('takes a page in a script without spaces for a text, not for an empty page', async () => {
    const page = await read(
      `<article><p>${'港で火事があり、二人が死亡したと市長が発表した。'.repeat(10)}</p></article>`,
    )
    expect(page.language).toBe('ja')
  })

  it('reads paragraphs parted by line breaks', async () => {
    const page = await read(`<body><div id="story">${fire.join('<br><br>')}</div></body>`)
    expect(paragraphsOf(page)).toEqual(fire)
  })

  it('takes the stated text where the page shows none', async () => {
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: fire.join('\n\n') })
    expect(
      paragraphsOf(
        await read(
          `<html><script type="application/ld+json">${stated}</script><body><div id="app"></div></body></html>`,
        ),
      ),
    ).toEqual(fire)
  })

  it('survives JSON-LD that is garbage, an attack, or nested without end', async () => {
    const blocks = [
      '{"@type":"NewsArticle","headline":{"a":1},"author":[[[]]],"datePublished":5}',
      '{"__proto__":{"headline":"x"}}',
      '['.repeat(50_000),
      '"',
    ]
    const page = await read(
      `<body>${blocks.map(each => `<script type="application/ld+json">${each}</script>`).join('')}<article>${paragraphs}</article></body>`,
    )
    expect(paragraphsOf(page)).toEqual(fire)
    expect(page).toMatchObject({ author: null, published: null, outlet: null })
  })

  it('says that a page without an article has none', async () => {
    expect(
      await codeOf(read('<html><body><nav><a>Home</a></nav><ul><li>News</li><li>Sport</li></ul></body></html>')),
    ).toBe('article-not-found')
  })
})

describe('hostile pages', () => {
  it('finds the article under 10,000 elements', async () => {
    const page = await read(`<html><body>${'<div>'.repeat(10_000)}${paragraphs}`)
    for (const sentence of fire) expect(page.body).toContain(sentence)
  })

  it('reads 5 MB', async () => {
    const many = Array.from({ length: 15_000 }, (_, index) => `<p>${index}: ${fire.join(' ')}</p>`).join('')
    const page = await read(`<html><body><article>${many}</article></body></html>`)
    expect(paragraphsOf(page)).toHaveLength(15_000)
  })

  it('refuses a page of nothing but tags', async () => {
    expect(await codeOf(read(`<body>${'<'.repeat(1_000_000)}</body>`))).toBe('source-unreadable')
  })
})
