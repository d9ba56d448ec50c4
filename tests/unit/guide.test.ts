import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { slug } from 'github-slugger'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { printers } from '#check/problems/print.ts'
import { listLeft } from '#check/problems/left.ts'
import { check } from '#cli/check.ts'
import { createFrom } from '#cli/from.ts'
import { create } from '#cli/new.ts'
import { readFolder } from '#disk/content-folder.ts'
import { editorConfig } from '#editor/config.ts'
import { buildReport } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import { photo } from '#schema/photo.ts'
import { redirects } from '#schema/redirects.ts'
import { report } from '#schema/report.ts'
import { checkedFiles, kitchenSink, today } from './fixtures.ts'
import { follow, guide, procedures, type Step } from './guide.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures')
const root = resolve(fixtures, '../..')

let dir = ''
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'guide-')), 'content')
  cpSync(join(fixtures, 'kitchen-sink'), dir, { recursive: true })
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

/** The examples of the guide in one language of code, in their order. */
const examples = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)

/** What nobody touched is not read again. */
const checked = () =>
  checkedFiles(
    readFolder(dir).map((found) => kitchenSink.find((known) => isDeepStrictEqual(known, found)) ?? found),
  )
const told = () => checked().problems.map(({ kind, file, line }) => `${kind} ${file}:${line}`)
const reportIn = (year = '2023', locale: 'ja' | 'en' = 'ja'): Report | undefined =>
  buildReport(checked().source, year, locale).report

const mark = /【未記入】[^},\n]*|\(to be written\)/g

/** The fingerprint that a warning says to copy, for a translation. */
const fingerprint = (file: string) =>
  checked().problems.find((problem) => problem.file === file && problem.detail['hash'])?.detail['hash'] ?? ''

/** A step with each of its marks replaced by the next of some words; what is to be copied from a warning is copied. */
const filled = (step: Step, words: string[]): Step => {
  const fill = (text: string, file: string) =>
    text.replace(mark, (found) =>
      found.includes('注意に出る値') ? fingerprint(file) : (words.shift() ?? 'no more words'),
    )
  if (step.is === 'make') return { ...step, text: fill(step.text, step.file) }
  return step.is === 'edit' ? { ...step, after: fill(step.after, step.file) } : step
}

/** What commands of the guide do in a folder. */
const commands: Readonly<Record<string, () => unknown>> = {
  'npm ci': () => undefined,
  'npm run check -- --fix': () => check(dir, { fix: true }),
  'npm run check -- --left': () => listLeft(true)(checked().problems, ''),
  'npm run new -- year': () => create(dir, 'year', '', undefined, today),
  'npm run new -- addresses': () => create(dir, 'addresses', '', undefined, today),
  'npm run new -- from draft.docx --activity B2': () =>
    createFrom(dir, join(fixtures, 'word/words.docx'), { activity: 'B2', year: undefined, today }),
}

const run = async (step: Step): Promise<unknown> => {
  if (step.is !== 'run') return follow(dir, step)
  const command = commands[step.command]
  if (!command) throw new Error(`the guide names a command that is not tried: ${step.command}`)
  return command()
}

type Trial = {
  /** What was done before, so that there is something to do. */
  readonly before?: () => void
  /** What is written in the places of the marks, in their order. */
  readonly words?: readonly string[]
  /** What is still told at the end; nothing, if it does not say. */
  readonly left?: readonly RegExp[]
  /** Whether it ended where the guide says. */
  readonly ends: () => void
}

const body = () => reportIn()?.activities.find(({ id }) => id === 'B1')

const trials: Readonly<Record<string, Trial>> = {
  文を直す: {
    words: ['獨協大学と合宿（8月1-2日）。', 'A camp with Dokkyo University (1–2 August).'],
    ends: () =>
      expect(reportIn('2023', 'en')?.activities.map(({ translation }) => translation)).toEqual([
        'current',
        'current',
      ]),
  },
  名前をすべてのところで直す: {
    words: ['見本大学', 'Mihon University', '見本大学', 'Mihon University'],
    ends: () => expect(body()?.partners.map(({ name }) => name.text)).toEqual(['見本大学']),
  },
  訳す: {
    before: () => rmSync(join(dir, '2023/activities/B1.en.mdx')),
    words: [
      'Community building',
      'A visit to Kurobe City with Dokkyo University.',
      'A camp of Dokkyo University (1–2 August).',
    ],
    ends: () => expect(reportIn('2023', 'en')?.activities.at(-1)?.title.text).toBe('Community building'),
  },
  できごとを加える: {
    words: ['黒部市への訪問', 'Visit to Kurobe City'],
    ends: () => {
      expect(body()?.events.map(({ id }) => id)).toEqual(['camp', 'visit-kurobe'])
      expect(reportIn()?.events.map(({ title }) => title.text)).toContain('黒部市への訪問')
    },
  },
  写真を加える: {
    words: ['会議の様子', 'The meeting', '机を囲む三人', 'Three people around a table', 'not-needed'],
    ends: () => expect(body()?.photos.map(({ id }) => id)).toEqual(['camp', 'b1-meeting']),
  },
  活動を加える: {
    words: [
      '地域の学び',
      '黒部市の学校を訪問。',
      '学校への訪問',
      'Learning in communities',
      'Visited schools in Kurobe City.',
      'Visits to schools',
    ],
    ends: () =>
      expect(
        reportIn()
          ?.areas.at(-1)
          ?.activities.map(({ id }) => id),
      ).toEqual(['B1', 'B2']),
  },
  Wordの原稿から活動を作る: {
    left: [/^unwritten 2023\/activities\/B2\.(ja|en)\.mdx:/],
    ends: () => expect(existsSync(join(dir, '2023/activities/B2.en.mdx'))).toBe(true),
  },
  公開した後の訂正を書く: {
    words: [
      '獨協大学と合宿（8月1-2日）。',
      'A camp with Dokkyo University (1–2 August).',
      '2024-08-01',
      '2024-08-01',
      '主な活動の文',
      'A sentence of the activity',
      '獨協大学と合宿（8月1-2日）。',
      'A camp with Dokkyo University (1–2 August).',
    ],
    ends: () =>
      expect(reportIn()?.changes.find(({ what }) => what.text === '主な活動の文')).toMatchObject({
        date: '2024-08-01',
        kind: 'correction',
      }),
  },
  次の年度の報告書を始める: {
    left: [/^unwritten 2024\//, /^[a-z-]+ 2024\//],
    ends: () =>
      expect(told().filter((problem) => problem.startsWith('unwritten 2024/')).length).toBeGreaterThan(0),
  },
  公開の日にすること: {
    words: ['2024-05-31'],
    ends: () => {
      expect(reportIn()?.published).toBe('2024-05-31')
      expect(existsSync(join(dir, 'addresses.txt'))).toBe(true)
    },
  },
  検査が赤い印になったら: {
    before: () =>
      follow(dir, {
        is: 'edit',
        file: '2023/activities/B1.ja.mdx',
        before: 'partners: [dokkyo]\n',
        after: 'partners: [dokyo]\n',
      }),
    ends: () => expect(body()?.partners.map(({ id }) => id)).toEqual(['dokkyo']),
  },
}

describe('a procedure of the guide', () => {
  it('is tried, each of them', () => {
    expect(procedures.map(({ title }) => title)).toEqual(Object.keys(trials))
    for (const { title, counts } of procedures) expect([title, counts.github > 1]).toEqual([title, true])
    const list = /^## したいことから選ぶ\n\n([^]*?)\n\n/m.exec(guide)?.[1] ?? ''
    expect([...list.matchAll(/\[([^\]]+)\]\(#/g)].map(([, title]) => title).toSorted()).toEqual(
      procedures.map(({ title }) => title).toSorted(),
    )
  })

  it.each(procedures)('ends where it says: $title', async ({ title, steps }) => {
    const {
      before,
      words = [],
      left = [],
      ends,
    } = trials[title] ?? { ends: () => expect(title).toBe('tried') }
    before?.()
    const rest = [...words]
    for (const step of steps) await run(filled(step, rest))
    expect(rest).toEqual([])
    expect(told().filter((problem) => !left.some((pattern) => pattern.test(problem)))).toEqual([])
    ends()
  })

  it.each(
    procedures.filter(({ steps }) =>
      steps.some((step) => 'file' in step && JSON.stringify(step).search(mark) >= 0),
    ),
  )('is refused as long as its example stands as it is: $title', async ({ title, steps }) => {
    trials[title]?.before?.()
    for (const step of steps) if (step.is !== 'run') await run(step)
    const errors = new Set(
      checked().problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])),
    )
    const marked = steps.flatMap((step) => {
      const text = step.is === 'make' ? step.text : step.is === 'edit' ? step.after : ''
      return 'file' in step && text.search(mark) >= 0 ? [step.file] : []
    })
    expect([...new Set(marked)].filter((file) => !errors.has(file))).toEqual([])
  })
})

/** The names of buttons and fields in the form: its own, in Japanese, and those of the schemas. */
const labels = (): ReadonlySet<string> => {
  const texts = (value: unknown, isName: (key: string) => boolean, key = ''): string[] => {
    if (typeof value === 'string') return isName(key) ? [value] : []
    return typeof value === 'object' && value
      ? Object.entries(value).flatMap(([name, each]) => texts(each, isName, name))
      : []
  }
  const own = texts(
    JSON.parse(readFileSync(`${root}/node_modules/@sveltia/cms/locales/ja.json`, 'utf8')),
    () => true,
  )
  const fields = texts(editorConfig({ repository: 'example/report' }, ['2023'], ''), (key) =>
    key.startsWith('label'),
  )
  const page = readFileSync(`${root}/src/pages/_admin/index.astro`, 'utf8').match(/確認を頼む（GitHub）/)
  return new Set([...own, ...fields, ...fields.map((label) => `${label} を追加`), ...(page ?? [])])
}

describe('the guide', () => {
  it('shows records that meet their schemas', () => {
    const [first, second, third] = examples('yaml').map((text): unknown => parse(text))
    expect(photo.safeParse(first).success).toBe(true)
    expect(report.pick({ changes: true }).safeParse(second).success).toBe(true)
    expect(redirects.safeParse(third).success).toBe(true)
  })

  it('names buttons and fields of the form as the form does', () => {
    const known = labels()
    const [, general = ''] = /^### 編集画面での進め方\n([^]*?)^### /m.exec(guide) ?? []
    const named = [general, ...procedures.map(({ form }) => form)].flatMap((text) =>
      [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = '']) => name),
    )
    expect(named.length).toBeGreaterThan(40)
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
  })

  it('quotes what the check says', () => {
    trials['検査が赤い印になったら']?.before?.()
    const said = printers.text(checked().problems, 'content').split('\n\n')[0] ?? ''
    const [, quoted = ''] = /^```text\n([^]*?)\n```$/m.exec(guide.replace(/^ {3}/gm, '')) ?? []
    expect(quoted).toBe(said)
  })

  it('leads to headings that it has, and shows every picture beside it, small', () => {
    const slugs = new Set([...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title)))
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((id) => id && !slugs.has(id))).toEqual([])
    const shown = [...guide.matchAll(/!\[.+?\]\(guide\/(.+?)\)/g)].map(([, name]) => name)
    expect(shown.toSorted()).toEqual(readdirSync(`${root}/content/guide`).toSorted())
    for (const name of shown) expect(statSync(`${root}/content/guide/${name}`).size).toBeLessThan(60_000)
  })
})
