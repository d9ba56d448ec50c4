import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { contentFolder } from '#disk/settings.ts'

const supplied = resolve(contentFolder(), '2023/source.txt')

/** Whether the content is that of the organisation whose words these tests hold: its own text of FY2023 lies there. */
export const isHere =
  existsSync(supplied) && readFileSync(supplied, 'utf8').startsWith('一般財団法人CSOネットワーク')
