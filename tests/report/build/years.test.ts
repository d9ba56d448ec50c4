import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { build, type Build } from '../../build/build.ts'
import { factsOf, differences } from '../../facts.ts'

/** The first year alone, whatever years have come since. */
const fy2023 = {
  '2023': 'content/2023',
  'site.yaml': 'content/site.yaml',
  'terms.yaml': 'content/terms.yaml',
}
const withWebsite = (site: string) =>
  `${site.replace(/^website:.*\n/m, '')}website: https://minna.example.org/\n`
/** The second year goes on from the first, names one of its organisations, and counts what it counted. */
const goingOn: Readonly<Record<string, (text: string) => string>> = {
  '2024/activities/A1.ja.mdx': (text) =>
    text
      .replace(
        'partners: [test]',
        'partners: [test, jica]\ncontinues: 2023/A2\nmetrics: [participants, plays]',
      )
      .replace(
        '細かいこと。',
        '細かいこと。約160名が参加し、1500回を超えた。\n\n<Metrics ids="participants plays" />',
      ),
  '2024/goals/A-1.yaml': (text) => `${text}continues: 2023/A-3\n`,
  '2024/metrics/participants.yaml': () =>
    readFileSync('content/2023/metrics/participants.yaml', 'utf8')
      .replace('130', '160')
      .replace(/^event:.*\n/m, ''),
  '2024/metrics/plays.yaml': () =>
    'measure: count\nvalue: 1500\nqualifier: over\nunit: { ja: 回, en: views }\ncounts: { ja: 再生, en: of recordings }\n',
}
let one: Build
let two: Build

beforeAll(async () => {
  one = await build('one-year', fy2023, { 'site.yaml': withWebsite })
  two = await build(
    'two-years',
    { ...fy2023, '2024': 'tests/fixtures/second-year/2024' },
    { 'site.yaml': withWebsite, ...goingOn },
  )
}, 120_000)

const filesOf = (site: Build, year: string) =>
  globSync(`{${year},en/${year}}/**/*.*`, { cwd: site.dist }).toSorted()

/** What an earlier year's page says of a later one: that it is there, among all reports, for which its menu makes room, and what went on in it. */
const ofLaterYears =
  /<nav[^>]*data-year-switch.*?<\/nav>|<style>@media \(.*?\.menu-button.*?<\/style>|<section class="[^"]*years-around[^"]*".*?<\/section>|<p data-overview.*?<\/p>/gs
const withoutLaterYears = (html: string) => html.replace(ofLaterYears, '').replace(ofSheet, '')

/** A page's style sheet and its fonts, which are named by what is in them. */
const ofSheet = /<link rel="preload"[^>]*>|<link rel="stylesheet" href="\/styles\/[^>]*>/g
const sheetIn = (site: Build, html: string) => site.read(/href="\/(styles\/[^"]+)"/.exec(html)?.[1] ?? '')

/** What is in the sheet, without room for the menu and the font of the page's own letters. */
const sheetOf = async (site: Build, html: string) =>
  (await sheetIn(site, html)).replace(
    /@font-face\{[^}]*format[^}]*unicode-range:[^}]*\}|@media \([^{]*\{@supports [^{]*\{\.menu-button.*?\}\}\}/gs,
    '',
  )

/** The fonts of a page in a weight. */
const fontsOf = async (html: string, weight: number) => {
  const rules = (await sheetIn(two, html)).matchAll(/font-weight:(\d+);[^}]*?url\(\/(fonts\/[^)]+)\)/g)
  return [...rules].flatMap(([, of, file = '']) =>
    Number(of) === weight ? [create(readFileSync(join(two.dist, file)))] : [],
  )
}
const has = (fonts: Awaited<ReturnType<typeof fontsOf>>, character: string) =>
  fonts.some((font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(character.codePointAt(0)!))

describe('a second year', () => {
  it('is added as content only', () => {
    expect(two.output).toContain('Complete!')
    expect(two.failed).toBe(false)
    expect(filesOf(two, '2024')).toEqual(
      expect.arrayContaining([
        '2024/index.html',
        '2024/activities/a1/index.html',
        'en/2024/timeline/index.html',
      ]),
    )
  })

  it('becomes the first page', async () => {
    const titleOf = (html: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>|\s/g, '')
    const home = await two.read('index.html')
    expect(titleOf(await one.read('index.html'))).toBe('2023年度活動報告')
    expect(titleOf(home)).toBe('2024年度活動報告')
    expect(home).toMatch(/rel="canonical" href="https:[^"]+\/2024\/"/)
    expect(await two.read('en/index.html')).toContain('A year for tests')
  })

  it('leaves every file of the year before as it was, but for the year switch and where something went on', async () => {
    const files = filesOf(one, '2023')
    expect(files.length).toBeGreaterThan(50)
    expect(filesOf(two, '2023')).toEqual(files)
    const goesOn: string[] = []
    for (const file of files) {
      const [before, after] = [await one.read(file), await two.read(file)]
      expect(before, file).not.toMatch(ofLaterYears)
      expect(withoutLaterYears(after), file).toBe(withoutLaterYears(before))
      if (file.endsWith('.html') && !after.includes('years-around'))
        expect(await sheetOf(two, after), file).toBe(await sheetOf(one, before))
      if (after.includes('years-around')) goesOn.push(file)
    }
    expect(goesOn).toEqual(
      ['2023/activities/a2', '2023/goals/a-3', 'en/2023/activities/a2', 'en/2023/goals/a-3'].map(
        (page) => `${page}/index.html`,
      ),
    )
  })

  it('is reached by the year switch, which leads to what goes on there, and to no page for its code alone', async () => {
    const switched = async (page: string) => {
      const [nav = ''] =
        /<nav[^>]*data-year-switch.*?<\/nav>/s.exec(await two.read(`${page}/index.html`)) ?? []
      return [...nav.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
    }
    expect(await switched('2023/activities/a2')).toEqual(['/2023/activities/a2/', '/2024/activities/a1/'])
    expect(await switched('en/2024/activities/a1')).toEqual([
      '/en/2023/activities/a2/',
      '/en/2024/activities/a1/',
    ])
    expect(await switched('2023/goals/a-3')).toEqual(['/2023/goals/a-3/', '/2024/goals/a-1/'])
    for (const page of ['activities/a1', 'goals/a-1', 'areas/a'])
      expect(await switched(`2023/${page}`)).toEqual([`/2023/${page}/`, '/2024/'])
    expect(await switched('2023/partners')).toEqual(['/2023/partners/', '/2024/partners/'])
    expect(await one.read('2023/index.html')).not.toContain('data-year-switch')
  })
})

describe('what goes on from a year to the next', () => {
  const around = async (page: string) => {
    const [section = ''] =
      /<section class="[^"]*years-around.*?<\/section>/s.exec(await two.read(`${page}/index.html`)) ?? []
    return [/href="([^"]+)"/.exec(section)?.[1], section.replace(/<h\d.*?<\/h\d>|<[^>]*>/gs, '').trim()]
  }

  it('is told on the pages of both, of the later year without words that the earlier one’s fonts may lack', async () => {
    expect(await around('2023/activities/a2')).toEqual(['/2024/activities/a1/', '2024年度 A1'])
    expect(await around('en/2023/goals/a-3')).toEqual(['/en/2024/goals/a-1/', 'FY2024 A-1'])
    expect(await around('2024/activities/a1')).toEqual([
      '/2023/activities/a2/',
      expect.stringMatching(/^2023年度 A2 政府調達における/),
    ])
    expect(await around('en/2024/goals/a-1')).toEqual([
      '/en/2023/goals/a-3/',
      expect.stringMatching(/^FY2023 A-3 [A-Z]/),
    ])
  })

  it.each(['2024/activities/a1', '2024/print'])(
    'puts the figures of both years beside each other on %s',
    async (page) => {
      const html = (await two.read(`${page}/index.html`)).replaceAll(/<wbr[^>]*>/g, '')
      const told = [...html.matchAll(/data-before="2023">\s*(.*?)\s*<\/p>/gs)].map(([, text = '']) =>
        text.replace(/<[^>]*>/g, ''),
      )
      expect(told).toEqual([
        '2023年度：約130名',
        '2023年度：1,000回超（数えたものが違います：1か月間限定で公開したシンポジウムの録画の再生）',
      ])
    },
  )

  it('stands beside each other in a table of the later year', async () => {
    const html = (await two.read('2024/compare/index.html')).replaceAll(/<wbr[^>]*>/g, '')
    const [table = ''] = /<table[^>]*aria-labelledby="years".*?<\/table>/s.exec(html) ?? []
    const rows = [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<(t[hd])([^>]*)>(.*?)<\/\1>/gs)].map(([, , attributes = '', cell = '']) => ({
        scope: /scope="(\w+)"/.exec(attributes)?.[1],
        text: cell.replace(/<[^>]*>|\s/g, ''),
      })),
    )
    expect(rows.map((row) => row.map(({ scope }) => scope))).toEqual([
      ['col', 'col', 'col'],
      ['row', undefined, undefined],
    ])
    expect(rows[0]?.map(({ text }) => text)).toEqual(['活動', '2023年度', '2024年度'])
    expect(rows[1]?.[1]?.text).toMatch(/^A2政府調達における.*共催シンポジウムを開催。約130名/)
    expect(rows[1]?.[2]?.text).toContain('約160名')
    expect(await two.read('2023/compare/index.html')).not.toContain('aria-labelledby="years"')
  })

  it('stands in the data of the later year alone', async () => {
    type Data = { activities: { id: string; continues?: string }[]; metrics: { before?: object }[] }
    const data = JSON.parse(await two.read('en/2024/report.json')) as Data
    expect(data.activities.map(({ continues }) => continues)).toEqual(['2023/A2', undefined])
    expect(data.metrics.map(({ before }) => before)).toMatchObject([
      { year: '2023', value: 130, qualifier: 'about', unit: 'people', sameDefinition: true },
      { year: '2023', value: 1000, qualifier: 'over', unit: 'views', sameDefinition: false },
    ])
    expect(await two.read('2023/report.json')).not.toMatch(/2024\/|continues|sameDefinition/)
  })

  it('needs no copy of an organisation that the year before has', async () => {
    expect(await two.read('2024/partners/index.html')).toContain('id="partner-jica"')
    expect(globSync('*', { cwd: `${two.dist}/../content/2024/partners` })).toEqual(['test.yaml'])
  })
})

describe('the page of all reports', () => {
  it('is there once there are two, newest first, with the pages and files of each', async () => {
    for (const locale of ['', 'en/']) {
      const html = await two.read(`${locale}reports/index.html`)
      const [, list = ''] = /<ol class="frame all-reports">(.*)<\/ol>/s.exec(html) ?? []
      const reports = list.split('<article>').slice(1)
      expect(reports.map((report) => /<h2>.*?href="([^"]+)"/s.exec(report)?.[1])).toEqual([
        `/${locale}2024/`,
        `/${locale}2023/`,
      ])
      for (const [index, year] of ['2024', '2023'].entries())
        expect(reports[index]).toContain(`href="/${locale}${year}/data/"`)
      expect(html).toContain('hreflang="x-default"')
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    }
    expect(await two.read('sitemap-0.xml')).toContain('/reports/')
    expect(await two.read('en/2023/activities/a1/index.html')).toContain('href="/en/reports/"')
  })

  it('is not there beside one alone, and no page leads to it', async () => {
    await expect(one.read('reports/index.html')).rejects.toThrow('ENOENT')
    expect(await one.read('2023/index.html')).not.toContain('reports/')
  })

  it('has every character of the earlier reports that it shows', async () => {
    const html = await two.read('reports/index.html')
    const fonts = [...(await fontsOf(html, 400)), ...(await fontsOf(html, 700))]
    const [, list = ''] = /<ol class="frame all-reports">(.*)<\/ol>/s.exec(html) ?? []
    const shown = [...new Set(list.replace(/<[^>]*>/g, '').replace(/\s/g, ''))]
    expect(shown.length).toBeGreaterThan(20)
    expect(shown.filter((sign) => !has(fonts, sign))).toEqual([])
  })
})

describe('the printed edition', () => {
  it('has every id once, though things of two kinds share one and two activities a photograph', async () => {
    const html = await two.read('2024/print/index.html')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(expect.arrayContaining(['partner-test', 'event-test']))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('folds into a booklet, whatever the year holds', async () => {
    for (const edition of ['2023/print', 'en/2023/print', '2024/print', 'en/2024/print']) {
      const html = await two.read(`${edition}/index.html`)
      const counts = new Map(
        [...(await sheetIn(two, html)).matchAll(/data-style='(\d+)'[^{]*\{--pages:(\d+)/g)].map(
          ([, style = '', count]) => [style, Number(count)],
        ),
      )
      const pages = [...html.matchAll(/data-style="(\d+)"/g)].flatMap(
        ([, style = '']) => counts.get(style) ?? [],
      )
      expect(pages.length, edition).toBeGreaterThan(7)
      expect(pages.reduce((sum, number) => sum + number, 0) % 4, edition).toBe(0)
    }
  })

  it('sets a heading below another one level deeper, and leaves links within a body out', async () => {
    const page = await two.read('2024/activities/a1/index.html')
    expect(page).toContain('href="#details"')
    expect(page).toContain('<h3 id="details">')
    const html = await two.read('2024/print/index.html')
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels).toContain(5)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect(html).not.toContain('href="#details"')
  })
})

describe('About', () => {
  it('tells of editors and slips only what its own year says', async () => {
    expect(await two.read('2023/about/index.html')).toMatch(/id="editorial"[^]*id="slips"[^]*獨協大学/)
    expect(await two.read('2024/about/index.html')).not.toMatch(/id="(editorial|slips)"|獨協大学|#editorial/)
  })
})

describe('the report itself', () => {
  it('tells of changes that were agreed to as such, with their day and the words of the original', async () => {
    const plain = (html: string) => html.replaceAll(/<wbr[^>]*>/g, '')
    expect(plain(await two.read('2024/about/index.html'))).toMatch(
      /id="changes"[^]*2025年6月1日　変更[^]*最初のページ[^]*報告書の題[^]*「2024年活動報告」→「2024年度活動報告」/,
    )
    expect(plain(await two.read('en/2024/about/index.html'))).toMatch(
      /1 June 2025 · Change[^]*Home page[^]*The title of the report[^]*“<span lang="ja">2024年活動報告<\/span>” → “<span lang="ja">2024年度活動報告<\/span>”/,
    )
    expect(await two.read('2023/about/index.html')).not.toContain('id="changes"')
  })

  it('is introduced by the organisation, told of its terms of use and led to its site only where these are known', async () => {
    expect(await two.read('en/2024/index.html')).toContain('We are an organisation for tests.')
    expect(await two.read('2024/about/index.html')).toMatch(/id="licence"[^]*mailto:report@minna.example/)
    expect(await two.read('2023/about/index.html')).not.toMatch(/id="licence"|#licence/)
    expect(await two.read('2023/index.html')).toMatch(/<footer[^]*href="https:\/\/minna.example.org\/"/)
    // A year may say otherwise than the settings of the site.
    expect(await two.read('2024/index.html')).toMatch(/<footer[^]*href="https:\/\/example.org\/"/)
    expect(await two.read('2024/index.html')).not.toContain('https://minna.example.org/')
  })

  it('explains the words that a page uses, in its language, and no other', async () => {
    const meaningOf = async (file: string) =>
      [...(await one.read(file)).matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/g)].map(
        ([, term, means]) => `${term}: ${means}`,
      )
    expect(await meaningOf('en/2023/activities/a3/index.html')).toEqual([
      'TAF: The Asia Foundation',
      'JICA: Japan International Cooperation Agency',
    ])
    expect(await meaningOf('2023/goals/a-1/index.html')).toEqual([
      'CSR: 企業の社会的責任',
      'ESG: 環境・社会・ガバナンス',
      'SDGs: 持続可能な開発目標',
      'ILO: 国際労働機関',
    ])
    expect(await meaningOf('2023/activities/b1/index.html')).toEqual([])
    expect(await meaningOf('2023/about/index.html')).toContain(
      'SDGsジャパン: Japan Civil Society Network on SDGs',
    )
  })

  it('nowhere apologises for what the organisation has still to supply', async () => {
    const files = globSync('{2023,en/2023}/**/*.html', { cwd: one.dist })
    expect(files.length).toBeGreaterThan(50)
    for (const file of files)
      expect((await one.read(file)).replace(/<[^>]*>/g, ' '), file).not.toMatch(
        /未提供|未定|未確認|準備中|not (yet )?(been )?(supplied|decided|confirmed|available)|to follow/,
      )
  })

  it('is described page by page in sentences of their own, as long as lists of results show them', async () => {
    const files = globSync('{2023,en/2023}/**/*.html', { cwd: one.dist })
    const described = await Promise.all(
      files.map(async (file) => ({
        file,
        text: /<meta name="description" content="([^"]+)"/.exec(await one.read(file))?.[1] ?? '',
      })),
    )
    for (const { file, text } of described) expect(text, file).toMatch(/^.{20,}[.。]$/)
    /** Those that the organisation's own words do not make longer. */
    const ours = described.filter(({ file }) => !/activities|organisation/.test(file))
    expect(ours.filter(({ text }) => text.length > 160)).toEqual([])
    /** The printed edition and the poster are the whole report, as its first page is. */
    const pages = described.filter(({ file }) => !/print|poster/.test(file)).map(({ text }) => text)
    expect(pages.length).toBeGreaterThan(50)
    expect(new Set(pages).size).toBe(pages.length)
  })
})

describe('the data of both years', () => {
  it.each(['2023', '2024'])(
    'hold every fact of the files of %s, of a missing translation the original’s',
    async (year) => {
      for (const [locale, prefix] of [
        ['ja', ''],
        ['en', 'en/'],
      ] as const) {
        const facts = factsOf(`${two.dist}/../content`, year, locale)
        expect(facts.length).toBeGreaterThan(12)
        expect(differences(facts, await two.read(`${prefix}${year}/report.json`)), locale).toEqual([])
      }
    },
  )

  it('say how each translation stands', async () => {
    const standingIn = async (address: string) => {
      const { activities } = JSON.parse(await two.read(address)) as {
        activities: { id: string; translation: string }[]
      }
      return activities.map(({ id, translation }) => `${id} ${translation}`)
    }
    expect(await standingIn('2024/report.json')).toEqual(['A1 original', 'A2 original'])
    expect(await standingIn('en/2024/report.json')).toEqual(['A1 missing', 'A2 outdated'])
  })
})

describe('a missing translation', () => {
  it('shows the original under its own language, says so, and names the original as canonical', async () => {
    const html = await two.read('en/2024/activities/a1/index.html')
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"/i)
    expect(html).toContain('data-notice="missing"')
    expect(html).toContain('This page has not been translated yet')
    expect(html).toMatch(/<h1[^>]*>.*<span lang="ja">まだ/s)
    expect(html).toMatch(/<div class="prose" lang="ja">/)
    expect(html).toMatch(/rel="canonical" href="https:[^"]+[^n]\/2024\/activities\/a1\/"/)
    expect(html).not.toContain('hreflang="x-default"')
  })

  it('is no page of its own to search engines', async () => {
    const sitemap = await two.read('sitemap-0.xml')
    expect(sitemap).toContain('/2024/activities/a1/')
    expect(sitemap).toContain('/en/2024/activities/a2/')
    expect(sitemap).not.toContain('/en/2024/activities/a1/')
    expect(sitemap).not.toMatch(/\/print\/|\/404/)
    expect(await two.read('2024/activities/a1/index.html')).not.toContain('rel="alternate" hreflang="en"')
    expect(await two.read('2024/activities/a2/index.html')).toContain('rel="alternate" hreflang="en"')
  })

  it('is told of in the printed edition as well', async () => {
    const html = await two.read('en/2024/print/index.html')
    expect(html.match(/data-notice="missing"/g)?.length).toBeGreaterThan(0)
    expect(html).toContain('data-notice="outdated"')
  })

  it.each(['index', 'about/index', 'print/index', 'activities/a2/index'])(
    "of the report's own words is marked on %s",
    async (page) => {
      const [body = ''] = /<body[^]*<\/body>/.exec(await two.read(`en/2024/${page}.html`)) ?? []
      const words = /みんなネットワーク|試験/g
      expect(body.match(words)?.length).toBeGreaterThan(1)
      expect(body.replace(/<span lang="ja">.*?<\/span>/gs, '').match(words)).toBeNull()
    },
  )

  it('is marked in lists as well', async () => {
    expect(await two.read('en/2024/index.html')).toContain('<span lang="ja">まだ')
  })
})

describe('a translation older than its original', () => {
  it('says so and leads to the newer text', async () => {
    const html = await two.read('en/2024/activities/a2/index.html')
    expect(html).toContain('data-notice="outdated"')
    expect(html).toContain('href="/2024/activities/a2/"')
    expect(await two.read('2024/activities/a2/index.html')).not.toContain('data-notice')
  })

  it('is marked where it stands beside its original', async () => {
    const html = await two.read('2024/parallel/index.html')
    const outdated = [...html.matchAll(/<section[^>]*data-translation="outdated".*?<\/section>/gs)]
    expect(outdated.map(([part]) => /id="([^"]*)"/.exec(part)?.[1])).toEqual([
      'area-a',
      'activity-a2',
      'organisation',
    ])
    for (const [part] of outdated)
      expect(part).toContain('class="pair-notice">原文（日本語）がこの翻訳より新しくなっています。')
    expect(html).toMatch(/data-parallel-state[^>]*>訳文のない段落：\d+、原文のほうが新しい部分：3</)
    expect(await two.read('2023/parallel/index.html')).not.toContain('data-parallel-state')
  })
})

describe('Japanese text', () => {
  it('is emphasised next to brackets and full stops', async () => {
    const html = await two.read('2024/activities/a1/index.html')
    expect(html).toContain('これは<strong>「強調」</strong>です。<strong>注意：</strong>必ず')
    for (const file of globSync('**/*.html', { cwd: two.dist }))
      expect(await two.read(file), file).not.toContain('**')
  })

  it('is emphasised in copies in Markdown for whoever knows no more than CommonMark', async () => {
    expect(await two.read('2024/activities/a1/index.md')).toContain('これは「**強調**」です。**注意**：必ず')
  })
})

describe('a photograph', () => {
  it('is served in modern formats with a fallback, sized, with its alternative text', async () => {
    const html = await two.read('en/2024/activities/a1/index.html')
    expect(html).toMatch(/<source[^>]+type="image\/avif"/)
    expect(html).toMatch(/<source[^>]+type="image\/webp"/)
    expect(html).toMatch(/<img[^>]+alt="Blue fading into green"[^>]+width="\d+" height="\d+"/)
    expect(html).toContain('loading="lazy"')
  })

  it('names the language of its words where another surrounds them', async () => {
    const html = await two.read('en/2024/activities/a1/index.html')
    expect(html).toMatch(/<div class="prose" lang="ja">.*<figure[^>]+id="photo-gradient"[^>]+lang="en"/s)
    expect(html).not.toMatch(/<img[^>]+alt="Blue fading into green"[^>]+lang=/)
  })

  it('that is not supplied yet is its caption alone', async () => {
    const html = await two.read('en/2024/activities/a1/index.html')
    const [figure = ''] = /<figure[^>]+id="photo-later".*?<\/figure>/s.exec(html) ?? []
    expect(figure).toContain('<span lang="ja">あとから届く写真</span>')
    expect(figure.replace(/<[^>]*>/g, '').trim()).toBe('あとから届く写真')
  })
})

describe('the font of a year', () => {
  it('holds the names of the countries on its map, which no file spells', async () => {
    const html = await two.read('2024/places/index.html')
    const [, country = ''] = /class="place-country">([^<]+)</.exec(html) ?? []
    const files = await fontsOf(html, 400)
    expect(country).toBe('韓国')
    expect([...country].filter((character) => !has(files, character))).toEqual([])
  })
})
