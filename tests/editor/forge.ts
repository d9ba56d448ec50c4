import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Asked = { readonly method: string; readonly path: string; readonly body: string }
type Answer = { readonly status: number; readonly body: unknown }

type GraphQl = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }
type CommitInput = {
  readonly branch: { readonly branchName: string }
  readonly expectedHeadOid: string
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions: readonly { readonly path: string }[]
  }
  readonly message: { readonly headline: string }
}

export type Forge = {
  /** Answers what is asked of api.github.com. */
  readonly answer: (asked: Asked) => Answer
  /** The repository, with its files. */
  readonly folder: string
  readonly git: (...args: readonly string[]) => string
  /** Requests that were opened, and what nobody here knows how to answer. */
  readonly pulls: readonly { readonly title: string; readonly head: string; readonly draft: boolean }[]
  readonly unknown: readonly string[]
  readonly remove: () => void
}

const person = { name: '山田花子', email: 'hanako@example.org', databaseId: 1, login: 'hanako' }

/** A stand-in of GitHub's API, as far as the form asks it, before a real repository of a folder of content. */
export const forgeOf = (content: string): Forge => {
  const folder = mkdtempSync(join(tmpdir(), 'forge-'))
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => [
        [`GIT_${role}_NAME`, person.name],
        [`GIT_${role}_EMAIL`, person.email],
      ]),
    ),
  }
  const run = (args: readonly string[], input?: Buffer | string, more = {}) =>
    execFileSync('git', ['-C', folder, '-c', 'core.quotepath=off', ...args], {
      input,
      encoding: 'utf8',
      env: { ...env, ...more },
      maxBuffer: 1e8,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  const git = (...args: readonly string[]) => run(args).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  cpSync(content, join(folder, 'content'), { recursive: true })
  git('add', '-A')
  git('commit', '--quiet', '-m', 'Content')
  git('branch', 'edit')

  const pulls: { title: string; head: string; draft: boolean }[] = []
  const unknown: string[] = []

  const commit = ({ branch: { branchName }, expectedHeadOid, fileChanges, message }: CommitInput) => {
    const index = { GIT_INDEX_FILE: join(folder, '.git', 'form-index') }
    run(['read-tree', expectedHeadOid], undefined, index)
    for (const { path } of fileChanges.deletions)
      run(['update-index', '--force-remove', path], undefined, index)
    for (const { path, contents } of fileChanges.additions) {
      const blob = run(['hash-object', '-w', '--stdin'], Buffer.from(contents, 'base64')).trim()
      run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], undefined, index)
    }
    const tree = run(['write-tree'], undefined, index).trim()
    const oid = run(['commit-tree', tree, '-p', expectedHeadOid, '-m', message.headline]).trim()
    git('update-ref', `refs/heads/${branchName}`, oid, expectedHeadOid)
    const files = fileChanges.additions.map(({ path }, at) => [
      `file_${at}`,
      { oid: git('rev-parse', `${oid}:${path}`) },
    ])
    return {
      oid,
      committedDate: git('log', '-1', '--format=%cI', oid),
      ...(Object.fromEntries(files) as Record<string, unknown>),
    }
  }

  const ofRepository = ({ query, variables }: GraphQl): unknown => {
    const aliases = [
      ...query.matchAll(/(\w+_\d+): +(object\(oid: "(\w+)"\)|ref\(|object\(expression: ("[^"]+")\))/g),
    ]
    if (aliases.length)
      return Object.fromEntries(
        aliases.map(([, alias = '', , oid, expression]) => {
          if (oid) return [alias, { text: run(['cat-file', 'blob', oid]), isTruncated: false }]
          if (!expression) return [alias, { target: { history: { nodes: [lastChange()] } } }]
          const blob = git('rev-parse', JSON.parse(expression) as string)
          const text = run(['cat-file', 'blob', blob])
          return [alias, { oid: blob, byteSize: text.length, isBinary: false, isTruncated: false, text }]
        }),
      )
    if (query.includes('defaultBranchRef')) return { defaultBranchRef: { name: 'main' } }
    if (query.includes('totalCount')) return { pullRequests: { totalCount: 0 } }
    if (query.includes('pullRequests')) return { pullRequests: { nodes: [] } }
    if (/target \{ \.\.\. on Commit \{ oid/.test(query))
      return { ref: { target: { oid: git('rev-parse', String(variables['branch'])) } } }
    if (query.includes('history(first: 1)')) {
      const oid = git('rev-parse', String(variables['branch']))
      return {
        ref: { target: { history: { nodes: [{ oid, message: git('log', '-1', '--format=%s', oid) }] } } },
      }
    }
    return undefined
  }

  const lastChange = () => ({
    author: { name: person.name, email: person.email, user: { id: 1, login: person.login } },
    committedDate: git('log', '-1', '--format=%cI', 'main'),
  })

  const graphQl = (asked: GraphQl): unknown => {
    const input = asked.variables['input'] as never
    if (asked.query.includes('createCommitOnBranch'))
      return { createCommitOnBranch: { commit: commit(input) } }
    if (asked.query.includes('createRef(')) {
      const { name, oid } = input as { name: string; oid: string }
      git('update-ref', name, oid)
      return { createRef: { ref: { name } } }
    }
    if (asked.query.includes('fork: repository'))
      return { fork: { id: 'R1' }, base: { ref: { target: { oid: git('rev-parse', 'main') } } } }
    return { repository: ofRepository(asked) }
  }

  const rest = (method: string, path: string, body: string): unknown => {
    if (path === '/user') return { ...person, id: 1, avatar_url: '', html_url: 'https://github.com/hanako' }
    if (/\/collaborators\//.test(path)) return ''
    if (/\/git\/trees\//.test(path)) {
      const lines = git('ls-tree', '-r', '-l', 'edit').split('\n')
      return {
        tree: lines.map((line) => {
          const [, sha, size, file] = /^\S+ \S+ (\S+)\s+(\d+)\t(.*)$/.exec(line) ?? []
          return { type: 'blob', path: file, sha: sha ?? '', size: Number(size) }
        }),
      }
    }
    if (method === 'POST' && path.endsWith('/pulls')) {
      const asked = JSON.parse(body) as (typeof pulls)[number]
      pulls.push(asked)
      const now = lastChange().committedDate
      return {
        number: pulls.length,
        node_id: `PR${pulls.length}`,
        title: asked.title,
        html_url: `https://github.com/example/report/pull/${pulls.length}`,
        head: { sha: git('rev-parse', asked.head) },
        created_at: now,
        updated_at: now,
      }
    }
    if (method === 'POST' && path.endsWith('/labels')) return []
    return undefined
  }

  const answer = ({ method, path, body }: Asked): Answer => {
    const found =
      path === '/graphql' ? { data: graphQl(JSON.parse(body) as GraphQl) } : rest(method, path, body)
    const known = found !== undefined && !(path === '/graphql' && JSON.stringify(found) === '{"data":{}}')
    if (!known) unknown.push(`${method} ${path} ${body.slice(0, 300)}`)
    return known ? { status: 200, body: found } : { status: 404, body: { message: 'Not Found' } }
  }
  return {
    answer,
    folder,
    git,
    pulls,
    unknown,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
