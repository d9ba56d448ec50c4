import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

export type Build = {
  readonly failed: boolean
  readonly output: string
  readonly dist: string
  /** Every file that was written, by its address in `dist`. */
  readonly read: (file: string) => Promise<string>
}

/** Builds a site from files and folders of the project, by their places in a folder of content; `edit` changes files before. */
export const build = async (
  name: string,
  contents: Readonly<Record<string, string>>,
  edit: Readonly<Record<string, (text: string) => string>> = {},
  settings: Readonly<Record<string, string>> = {},
): Promise<Build> => {
  const place = join(root, '.cache', 'test-builds', name)
  const [content, dist] = [join(place, 'content'), join(place, 'dist')]
  await rm(place, { recursive: true, force: true })
  for (const [to, from] of Object.entries(contents))
    await cp(join(root, from), join(content, to), { recursive: true })
  for (const [file, change] of Object.entries(edit)) {
    const path = join(content, file)
    const text = await readFile(path, 'utf8').catch(() => '')
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, change(text))
  }
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: dist,
    CACHE_DIR: join(place, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...settings,
  }
  const once = () =>
    run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      env,
      maxBuffer: 1e8,
    }).then(
      ({ stdout, stderr }) => ({ failed: false, output: stdout + stderr }),
      (error: { stdout?: string; stderr?: string }) => ({
        failed: true,
        output: `${error.stdout ?? ''}${error.stderr ?? ''}`,
      }),
    )
  const first = await once()
  // Astro keeps files in one folder of a project, and two builds at once may take them from each other.
  const result = /ENOENT.*[/\\]\.astro[/\\]/.test(first.output) ? await once() : first
  return { ...result, dist, read: (file) => readFile(join(dist, file), 'utf8') }
}
