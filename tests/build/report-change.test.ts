import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'

const root = resolve(import.meta.dirname, '../..')
const place = mkdtempSync(join(tmpdir(), 'report-change-'))
const content = join(place, 'content')
const folder = join(root, '.cache/test-builds/report-change')

const git = (...args: readonly string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: place })
const commit = () => {
  git('add', '--all')
  git('commit', '--quiet', '--message', 'a')
}
const edit = (file: string, change: (text: string) => string) => {
  const path = join(content, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}
const report = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/report-change.ts'), ...args, '--out', folder], {
    cwd: place,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      CACHE_DIR: join(root, '.cache/test-builds/report-change-cache'),
      PREVIEW_URL: 'https://preview.example',
      ARTIFACTS_URL: '',
    },
  })

describe('a change of the content', () => {
  beforeAll(() => {
    git('init', '--quiet', '--initial-branch', 'main')
    cpSync(join(root, 'tests/fixtures/kitchen-sink'), content, { recursive: true })
    // A warning that stands there before and after.
    edit('2023/photos/camp.yaml', (text) => text.replace('permission: granted\n', ''))
    commit()
  })
  afterAll(() => rmSync(place, { recursive: true }))

  it('that is none is told as none', () => {
    writeFileSync(join(place, 'README.md'), 'Not content.')
    const { status, stdout } = report('main')
    expect(status).toBe(0)
    expect(stdout).toContain('\n**誤り0件、新しい注意0件、訳を見直すところ0か所**\n')
    expect(stdout).toContain('\n\n文章・数字・写真のファイルは変わっていません。\n\n')
    expect(stdout).not.toContain('プログラムも')
  })

  it('is told as readers see it, with what is new of the check, and pictures of the pages', async () => {
    edit('2023/activities/B1.ja.mdx', (text) =>
      text
        .replace('獨協大学の合宿（', '獨協大学の夏の合宿（')
        .replace('events: [camp]', 'events: [camp, walk]')
        .replace('photos: [camp]', 'photos: [camp, walk]'),
    )
    for (const locale of ['ja', 'en'])
      appendFileSync(join(content, `2023/activities/B1.${locale}.mdx`), '\n<Photo id="walk" />\n')
    writeFileSync(
      join(content, '2023/events/walk.yaml'),
      'title: { ja: まち歩き, en: A walk }\ndate: 2023-10-05\n',
    )
    writeFileSync(
      join(content, '2023/photos/walk.yaml'),
      'caption: { ja: まちを歩く, en: Walking }\nalt: { ja: 坂道の五人, en: Five people on a slope }\nfile: walk.jpg\n',
    )
    await sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } })
      .jpeg()
      .toFile(join(content, '2023/photos/walk.jpg'))
    edit('2023/events/camp.yaml', (text) => text.replace('合宿', '夏の合宿'))
    commit()
    const { status, stdout, stderr } = report('HEAD^1')
    expect([status, stderr]).toEqual([0, ''])
    const [ja = '', en = ''] = stdout.split('<details><summary>English')
    const below = (title: string) => ja.split(`\n### ${title}`)[1]?.split('\n### ')[0] ?? ''
    expect(below('新しい注意').match(/^- .*/gm)).toEqual([
      expect.stringMatching(/^- `content\/2023\/photos\/walk\.yaml:3` .*許可の記録がありません/),
    ])
    expect(below('訳を見直すところ').match(/^- .*/gm)).toEqual([
      expect.stringMatching(/^- `content\/2023\/activities\/B1\.en\.mdx:4` .*訳した後に変わりました/),
      '- `content/2023/events/camp.yaml` できごと：原文だけが変わりました（英語の訳文はそのままです）',
    ])
    const seen = below('読者に見える変更')
    expect(seen).toMatch(
      /^\n\n#### \[B1 参加型の地域づくり\]\(https:\/\/preview\.example\/2023\/activities\/b1\/\)\n/,
    )
    expect(seen).toContain('\n- 獨協大学の<ins>夏の</ins>合宿（8月1-2日）。\n- <ins>まちを歩く</ins>\n')
    expect(seen).toContain('\n- できごと › <ins>2023年10月5日：まち歩き (B1)</ins>\n')
    expect(seen).toMatch(/\[B1 Participatory community building \(英語\)\][^#]*<ins>Walking<\/ins>\n/)
    expect(seen).toMatch(/\*\*同じ変更が出るほかのページ\*\*\n\n[^*]*\/2023\/timeline\/\)/)
    expect(seen).toContain('\n- 加わる：`content/2023/photos/walk.jpg` まちを歩く (坂道の五人)\n')
    expect(seen.match(/まちを歩く/g)).toHaveLength(2)
    expect(en).toContain('- `content/2023/photos/walk.yaml:3` File: It is not recorded')
    expect(en).toMatch(/^- \[B1 参加型の地域づくり\]/m)
    const site = join(root, '.cache/report-change/after')
    const left = readFileSync(join(site, 'left/list.md'), 'utf8')
    expect(left).toMatch(/\n## 今の原文から訳したと分からないもの（英語） \/ .*: 1\n\n- .*B1\.en\.mdx/)
    const listed = readFileSync(join(site, 'left/index.html'), 'utf8')
    expect(listed).toMatch(
      /<meta name="robots" content="noindex"[^]*<li[^>]*>[^<]*2023\/activities\/B1\.en\.mdx/,
    )
    expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).not.toContain('left')
    if (!findBrowser()) return
    const pictures = readdirSync(join(folder, 'pictures'))
    const shown = ['1280-after', '1280-before', '360-after', '360-before']
    for (const page of ['2023-activities-b1', 'en-2023-activities-b1'])
      expect(pictures.filter((name) => name.startsWith(`${page}-`))).toEqual(
        shown.map((name) => `${page}-${name}.jpg`),
      )
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
    for (const name of pictures) expect(page).toContain(`src="pictures/${name}"`)
    const sizes = await Promise.all(
      ['before', 'after'].map((state) =>
        sharp(join(folder, `pictures/2023-activities-b1-360-${state}.jpg`)).metadata(),
      ),
    )
    expect(sizes.map(({ width }) => width)).toEqual([360, 360])
    expect(sizes[1]?.height).toBeGreaterThan((sizes[0]?.height ?? 0) + 200)
  })

  it('with an error has the error, and nothing to look at', () => {
    edit('2023/events/walk.yaml', (text) => text.replace('2023-10-05', '2023-10-35'))
    const { status, stdout } = report('HEAD^1')
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /### 誤り（.*）\n\n- `content\/2023\/events\/walk\.yaml:2` .*という日はありません。.*\n\n誤りがあるあいだは/,
    )
    expect(stdout).not.toMatch(/読者に見える変更|preview\.example/)
    expect(readdirSync(folder)).not.toContain('pictures')
  })

  it('is asked from a commit that is there, into a folder that may be replaced', () => {
    const nowhere = report('no-such-branch')
    expect([nowhere.status, nowhere.stdout]).toEqual([2, ''])
    expect(nowhere.stderr).toContain('There is no commit no-such-branch.')
    expect(report().stderr).toContain('npm run report-change -- BASE')
    const into = spawnSync(
      process.execPath,
      [join(root, 'src/cli/report-change.ts'), 'main', '--out', join(root, 'src')],
      { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } },
    )
    expect(into.status).toBe(2)
    expect(into.stderr).toContain('Name a new one.')
  })
})
