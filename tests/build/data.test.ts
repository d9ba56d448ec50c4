import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolder } from '#disk/content-folder.ts'
import { dist } from '../built.ts'
import { dataFromDisk } from './from-disk.ts'

const root = resolve(import.meta.dirname, '../..')

describe('the data that the site publishes', () => {
  it('equal the data made from disk', () => {
    const reports = dataFromDisk(resolve(root, contentFolder()))
    expect(reports.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['2023/report.json', 'en/2023/report.json']),
    )
    expect(existsSync(`${dist}/index.html`), 'npm run build comes first').toBe(true)
    for (const { address, data } of reports)
      expect(JSON.parse(readFileSync(`${dist}/${address}`, 'utf8')), address).toEqual(data)
  })
})
