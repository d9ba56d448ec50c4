import { spawnSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '#book/read.ts'
import { build, type Build } from './build.ts'

const root = resolve(import.meta.dirname, '../..')
const place = join(root, '.cache/test-builds/japanese-vietnamese')
const dist = join(place, 'dist')

describe('an organisation of three areas in Japanese and Vietnamese', () => {
  let output = ''
  beforeAll(() => {
    rmSync(place, { recursive: true, force: true })
    cpSync(join(root, 'tests/fixtures/japanese-vietnamese'), join(place, 'content'), { recursive: true })
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/build.ts')], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: join(place, 'content'),
        OUT_DIR: dist,
        CACHE_DIR: join(place, 'cache'),
        SITE_URL: '',
        SITE_SETTINGS: '',
        SHARE_PICTURES: 'none',
      },
    })
    output = stdout + stderr
  })
  const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8')

  it('has its pages and PDFs, whose only lack is a translation', () => {
    expect(output).toContain('できました / done')
    expect([...output.matchAll(/\[([a-z-]+)\]$/gm)].map(([, kind]) => kind)).toEqual(['missing-translation'])
    expect(output).not.toMatch(/書体にない文字|フォント/)
    expect(page('vi/2024/areas/a')).toMatch(/<html lang="vi"[^]*content="vi_VN"/)
    expect(page('vi/2024/about')).toContain('Bản gốc là tiếng Nhật; bản tiếng Việt là bản dịch.')
    expect(page('2024/about')).toContain('日本語が原文です。ベトナム語版はその翻訳です。')
  })

  it('shows the original where it is not translated, and says so', () => {
    const html = page('vi/2024/activities/c1')
    expect(html).toContain('Trang này chưa được dịch; dưới đây là bản gốc tiếng Nhật.')
    expect(html).toMatch(/rel="canonical" href="https:\/\/kakehashi\.example\.org\/2024\/activities\/c1\/"/)
  })

  it('has its data, feeds and archive in both languages', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--dir',
        'tests/build',
        'data.test',
        'archives.test',
      ],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          CONTENT_DIR: join(place, 'content'),
          OUT_DIR: dist,
          SITE_URL: '',
          SITE_SETTINGS: '',
        },
      },
    )
    expect(status, stdout + stderr).toBe(0)
  })

  it('stands side by side, where what is not translated is marked', () => {
    for (const [path, lacking] of [
      ['2024/parallel', '訳文がありません'],
      ['vi/2024/parallel', 'Chưa được dịch'],
    ] as const) {
      const html = page(path)
      const [part = ''] = /<section[^>]*data-translation="missing".*?<\/section>/s.exec(html) ?? []
      expect(part).toMatch(/id="activity-c1"[^]*<(h2|p) lang="ja">C1 /)
      expect(part.split(lacking).length).toBe(2)
      expect(part).not.toContain('lang="vi"')
      expect(html.split('data-translation="missing"').length).toBe(2)
      expect(html).toContain('data-parallel-state')
    }
  })

  it('is set in a second typeface where the first has no letters, on pages and in the PDF', async () => {
    const sheetOf = (html: string) =>
      readFileSync(join(dist, /href="[^"]*(styles\/[^"]+)/.exec(html)?.[1] ?? ''), 'utf8')
    expect(sheetOf(page('2024/activities/b1'))).toMatch(/noto-sans-400-[^}]*unicode-range:[^}]*U\+20ab/)
    expect(page('vi/2024/activities/b1')).toMatch(/rel="preload" href="[^"]*noto-sans-400-/)
    expect(sheetOf(page('vi/2024/activities/b1'))).toMatch(
      /noto-sans-400-[^}]*format\('woff2'\);size-adjust:100%/,
    )
    const name = 'kakehashi-activity-report-2024.vi.pdf'
    const { language, pages } = await readPdf(new Uint8Array(readFileSync(join(dist, name))))
    expect(language).toBe('vi')
    expect(pages.map(({ text }) => text).join('')).toContain('chị Trần Thị Mai')
    const { catalog, context } = await PDFDocument.load(readFileSync(join(dist, name)), {
      updateMetadata: false,
    })
    expect(String(catalog.lookup(PDFName.of('Metadata')))).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const fonts = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => /BaseFont \/[A-Z]{6}\+(\S+)/.exec(String(object))?.[1] ?? [])
    expect([...new Set(fonts)].toSorted()).toEqual([
      'BIZUDPGothic-Bold',
      'BIZUDPGothic-Regular',
      'NotoSans-Bold',
      'NotoSans-Regular',
    ])
  })
})

describe('a third language', () => {
  let site: Build
  const title = '---\ntitle: Une entreprise responsable\n---\n\nLe but de ce domaine.\n'
  beforeAll(async () => {
    site = await build(
      'third-language',
      { '.': 'tests/fixtures/kitchen-sink' },
      {
        'site.yaml': (text) => `${text.replace(/^address:.*\n/m, '')}languages: [ja, en, fr]\n`,
        '2023/areas/A.fr.mdx': () => title,
        // What a picture shows has to be said in every language from the first.
        ...Object.fromEntries(
          ['camp', 'chair', 'cover', 'stage'].map((id) => [
            `2023/photos/${id}.yaml`,
            (text: string) => text.replace(/^(alt: .*) \}$/m, '$1, fr: Une image }'),
          ]),
        ),
      },
      { SHARE_PICTURES: 'none', SITE_URL: '', SITE_SETTINGS: '' },
    )
  })

  it('may come one file by one: until then its pages show the original', async () => {
    expect(site.failed, site.output).toBe(false)
    const [area, other] = await Promise.all(
      ['a', 'b'].map((id) => site.read(`fr/2023/areas/${id}/index.html`)),
    )
    expect(area).toContain('Une entreprise responsable')
    expect(area).toMatch(/<html lang="fr"[^]*Domaines d’action/)
    expect(other).toContain(
      'Cette page n’est pas encore traduite\u00A0; en voici le texte original (japonais).',
    )
    const about = await site.read('en/2023/about/index.html')
    expect(about).toContain(
      'The Japanese text is the original; those in English and French are its translations.',
    )
  })

  it('stands beside the original at its own address', async () => {
    const [first, third] = await Promise.all(
      ['2023', 'fr/2023'].map((year) => site.read(`${year}/parallel/index.html`)),
    )
    expect(first).toMatch(/id="area-a".*?lang="ja".*?lang="en"/s)
    expect(third).toMatch(/id="area-a".*?lang="ja">A .*?lang="fr">A Une entreprise responsable/s)
    expect(third).not.toContain('lang="en">A ')
  })

  it('reaches no page of a site that does not name it', async () => {
    const home = await site.read('fr/2023/index.html')
    expect(home).not.toContain('Tiếng Việt')
    expect(globSync('**/noto-sans*', { cwd: site.dist })).toEqual([])
    expect(globSync('vi', { cwd: site.dist })).toEqual([])
  })
})
