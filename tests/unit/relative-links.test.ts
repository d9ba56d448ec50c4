import { describe, expect, it } from 'vitest'
import { withRelativeLinks } from '#cli/relative-links.ts'

const page = `<link href="/style.css"><a href="/2023/places/#place-kurobe" class="x">黒部</a> <a href="/2023/">top</a>
<a href="https://example.com/2023/">out</a> <a href="#here">here</a> <a href="mailto:a@example.org">mail</a> <a href="//example.com/">other</a>
<img src="/a.png" srcset="/a.png 1x, /b.png 2x"><form action="/search/?x=1"><style>p{src:url(/fonts/a.woff2)} q{background:url("/q.svg")}</style>
<meta http-equiv="refresh" content="0; url=/2023/places/"><p>href="/2023/</p>`

const files: Readonly<Record<string, string>> = {
  'style.css': 'style.css',
  '2023/places/': '2023/places/index.html',
  '2023/': '2023/index.html',
  'a.png': 'a.png',
  'b.png': 'b.png',
  'fonts/a.woff2': 'fonts/a.woff2',
  'q.svg': 'q.svg',
}

describe('links of an archive', () => {
  it('lead on from where they stand, and to the published site for what it does not hold', () => {
    expect(withRelativeLinks(page, '2023/activities/a1/index.html', (path) => files[path])).toBe(
      `<link href="../../../style.css"><a href="../../places/index.html#place-kurobe" class="x">黒部</a> <a href="../../index.html">top</a>
<a href="https://example.com/2023/">out</a> <a href="#here">here</a> <a href="mailto:a@example.org">mail</a> <a href="//example.com/">other</a>
<img src="../../../a.png" srcset="../../../a.png 1x, ../../../b.png 2x"><form action="https://report.example/search/?x=1"><style>p{src:url(../../../fonts/a.woff2)} q{background:url("../../../q.svg")}</style>
<meta http-equiv="refresh" content="0; url=../../places/index.html"><p>href="/2023/</p>`,
    )
  })

  it('lead from a page to itself', () => {
    expect(withRelativeLinks('<a href="/2023/#b">', '2023/index.html', (path) => files[path])).toBe(
      '<a href="index.html#b">',
    )
  })

  it('are asked for, but for those that leave the site', () => {
    const asked: string[] = []
    withRelativeLinks(page, 'index.html', (path) => void asked.push(path))
    expect(asked).toEqual([
      'style.css',
      '2023/places/',
      '2023/',
      'a.png',
      'a.png',
      'b.png',
      'search/',
      'fonts/a.woff2',
      'q.svg',
      '2023/places/',
    ])
  })
})
