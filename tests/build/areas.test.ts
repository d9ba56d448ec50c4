import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { build, type Build } from './build.ts'

const letters = [...'CDEFGH']
const area = (letter: string) => `---\ntitle: 第${letter}の領域\n---\n`
const activity = (letter: string) =>
  `---\ntitle: 活動${letter}\nsummary: 活動${letter}をした。\narea: ${letter}\n---\n\n## 主な活動 [#highlights]\n\n- 活動${letter}をした。\n`

/** A record or list that is taken out of a body and its fields. */
const bare = (text: string) =>
  text
    .replace(/^(?:events|places|partners|photos|metrics|links):.*\n/gm, '')
    .replace(/^<(?:Photo|Metrics).*\n/gm, '')
const bodies = ['activities/A1', 'activities/B1', 'organisation'].flatMap((file) =>
  ['ja', 'en'].map((locale) => `2023/${file}.${locale}.mdx`),
)

const withRoles = ['citizens', 'mihon-fund', 'mihon-shop']
const withoutRole = (text: string) => text.replace(/^(?:role|level):.*\n/gm, '')

let site: Build
beforeAll(async () => {
  site = await build(
    'areas',
    { '.': 'tests/fixtures/kitchen-sink' },
    {
      ...Object.fromEntries(bodies.map((file) => [file, bare])),
      ...Object.fromEntries(withRoles.map((id) => [`2023/partners/${id}.yaml`, withoutRole])),
      ...Object.fromEntries(letters.map((letter) => [`2023/areas/${letter}.ja.mdx`, () => area(letter)])),
      ...Object.fromEntries(
        letters.slice(0, -1).map((letter) => [`2023/activities/${letter}1.ja.mdx`, () => activity(letter)]),
      ),
      '2023/report.yaml': (text) =>
        text.replace(/^(?:vision|mission|introduction|plan):.*\n(?: {2}.*\n)*/gm, ''),
      'site.yaml': (text) => `${text.replace(/^colours:.*\n/m, '')}colours: [nibi, shu]\n`,
    },
  )
}, 60_000)

describe('a site of seven areas that names no event, place or organisation', () => {
  it('has no page and no way to one that would be empty', async () => {
    expect(site.failed, site.output).toBe(false)
    for (const page of ['timeline', 'places', 'partners', 'areas/h']) {
      expect(existsSync(join(site.dist, '2023', page)), page).toBe(false)
      for (const other of ['index', '2023/index', '2023/print/index', 'sitemap-0'])
        expect(await site.read(other.startsWith('sitemap') ? `${other}.xml` : `${other}.html`)).not.toContain(
          `2023/${page}/`,
        )
    }
    expect(existsSync(join(site.dist, 'share/2023/places.png'))).toBe(false)
  })

  it('says nothing of a plan, vision and mission that its report does not have', async () => {
    const pages = ['index', 'about/index', 'goals/a-1/index', 'areas/a/index', 'print/index', 'poster/index']
    const words = {
      '': /ビジョン|ミッション|計画の|中期|undefined/g,
      'en/': />(?:Vision|Mission)|[Pp]lan\b|undefined/g,
    }
    for (const [locale, told] of Object.entries(words))
      for (const page of pages) {
        // The page of goals is called “plan” in addresses and style sheets, which nobody reads.
        const html = (await site.read(`${locale}2023/${page}.html`))
          .replace(/<style.*?<\/style>/gs, '')
          .replace(/ (?:id|class|href|data-page-of)="[^"]*"/g, '')
        expect(html.match(told), locale + page).toBeNull()
      }
    expect(await site.read('2023/areas/a/index.html')).toMatch(/<h2[^>]*id="goals"[^>]*>\s*目標\s*</)
    expect(await site.read('en/2023/goals/a-1/index.html')).toContain(
      'content="Goal A-1 of Example, and the activities of FY2023 that serve it."',
    )
    expect(JSON.parse(await site.read('2023/report.json'))).not.toHaveProperty('plan')
  })

  it('has an area a letter, in the colours that site.yaml names first', async () => {
    const home = await site.read('2023/index.html')
    const sheet = await site.read(/href="[^"]*(styles\/[^"]+)/.exec(home)?.[1] ?? '')
    for (const letter of 'ABCDEFG') expect(home).toContain(`/2023/areas/${letter.toLowerCase()}/"`)
    expect(sheet).toMatch(/\[data-area\]\[data-area='A'\]\{--area:light-dark\(#434c54/)
    expect(sheet).toMatch(/\[data-area\]\[data-area='B'\]\{--area:light-dark\(#8c2c10/)
    expect(sheet).toMatch(/\[data-area\]\[data-area='C'\]\{--area:light-dark\(#1f4e79/)
    expect(await site.read('favicon.svg')).toContain('.A{fill:#434c54}')
  })
})
