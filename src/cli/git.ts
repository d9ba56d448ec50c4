import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What differs between a commit and the folder of content as it lies there now. */
export type Difference = {
  /** The commit that the change began at. */
  readonly base: string
  /** How the folder of content is reached from the repository’s root: `content/`. */
  readonly prefix: string
  /** The files that changed, came or went, from the repository’s root. */
  readonly files: readonly string[]
}

/** What has changed since the folder's branch left a commit, with what is not committed yet; throws git's own words. */
export const differenceFrom = (asked: string, content: string): Difference => {
  const head = git(content, ['rev-parse', '--verify', '--quiet', `${asked}^{commit}`], {}, () => {
    throw new Error(`${asked} というコミットはありません。 / There is no commit ${asked}.`)
  })
  const base = git(content, ['merge-base', head, 'HEAD'], {}, () => head)
  const top = git(content, ['rev-parse', '--show-toplevel'])
  const names = (...args: readonly string[]) => git(top, args).split('\0').filter(Boolean)
  return {
    base,
    prefix: git(content, ['rev-parse', '--show-prefix']),
    files: [
      ...names('diff', '--name-only', '--no-renames', '-z', base),
      ...names('ls-files', '--others', '--exclude-standard', '-z'),
    ].toSorted(),
  }
}

/** Puts the folder of content as it was at a commit into another folder; an empty one where there was none. */
export const takeOut = ({ base, prefix }: Difference, content: string, folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const index = { GIT_INDEX_FILE: join(folder, '.index') }
  const top = git(content, ['rev-parse', '--show-toplevel'])
  const tree = git(top, ['rev-parse', '--verify', '--quiet', `${base}:${prefix}`], {}, () => '')
  if (!tree) return
  git(top, ['read-tree', tree], index)
  git(top, ['checkout-index', '--all', '--quiet', `--prefix=${folder}/`], index)
  rmSync(index.GIT_INDEX_FILE)
}

const git = (
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  otherwise?: () => string,
): string => {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, ...env },
  })
  if (status === 0) return stdout.replace(/\n$/, '')
  if (otherwise) return otherwise()
  throw error ?? new Error(stderr)
}
