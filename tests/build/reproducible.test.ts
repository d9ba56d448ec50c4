import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { contentFolder } from '#disk/settings.ts'
import { dist } from '../built.ts'

const root = resolve(import.meta.dirname, '../..')
const place = join(root, '.cache/test-builds/elsewhere')
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** What previews alone have, and where its sheet is: it names files of the content by their folder. */
const left = 'left/index.html'
const sheetOf = (page: string) => /href="\/(styles\/[^"]+)"/.exec(readFileSync(page, 'utf8'))?.[1]

/** Each file of a site with what stands for its bytes. */
const filesOf = (folder: string): readonly string[] => {
  const sheet = existsSync(join(folder, left)) ? sheetOf(join(folder, left)) : undefined
  return globSync('**/*', { cwd: folder })
    .filter((file) => /\.|_headers/.test(file) && !file.startsWith('left') && file !== sheet)
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    )
    .toSorted()
}

it('the same content makes the same bytes, in another folder, time zone and locale, and without a cache', () => {
  rmSync(place, { recursive: true, force: true })
  const [content, again] = [join(place, '年次 report'), join(place, 'site')]
  cpSync(contentFolder(), content, { recursive: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: again,
      CACHE_DIR: join(place, 'cache'),
      ASSET_CACHE: join(place, 'assets'),
      TZ: 'Pacific/Auckland',
      LC_ALL: 'tr_TR.UTF-8',
    },
  })
  expect(status, stdout + stderr).toBe(0)
  const [one, other] = [filesOf(dist), filesOf(again)]
  expect(one.length).toBeGreaterThan(100)
  expect(other.filter((file) => !one.includes(file))).toEqual([])
  expect(one.filter((file) => !other.includes(file))).toEqual([])
})
