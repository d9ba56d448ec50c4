import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { framesIn } from '#check/year/decoded.ts'
import { readForAstro } from '#site/reading.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures')
const still = readFileSync(`${fixtures}/kitchen-sink/2023/photos/stage.png`)
const moving = readFileSync(`${fixtures}/bad/picture-animated-png/2023/photos/stage.png`)

describe('the frames of a PNG', () => {
  it('are those that it says it has, and nothing where it says none', () => {
    expect(framesIn(moving)).toBe(2)
    expect(framesIn(still)).toBeUndefined()
  })

  it('are one where an animation has no more', () => {
    const one = Buffer.from(moving)
    one.writeUInt32BE(1, one.indexOf('acTL') + 4)
    expect(framesIn(one)).toBe(1)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['another kind', Buffer.from('RIFF....WEBPVP8 acTL....')],
    ['a file that ends in its head', moving.subarray(0, moving.indexOf('acTL') + 2)],
    ['the word behind the pixels', Buffer.concat([still, Buffer.from('acTL')])],
  ])('are not looked for in %s', (_, bytes) => expect(framesIn(bytes)).toBeUndefined())
})

it('the dev server refuses a picture that cannot be opened, as every command does', async () => {
  const folder = resolve('.cache/test-builds/undecodable')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(`${fixtures}/kitchen-sink`, folder, { recursive: true })
  const before = process.env['CONTENT_DIR']
  process.env['CONTENT_DIR'] = folder
  expect((await readForAstro()).refusal).toBeUndefined()
  cpSync(`${fixtures}/bad/picture-undecodable/2023`, `${folder}/2023`, { recursive: true })
  const { refusal, entries } = await readForAstro()
  process.env['CONTENT_DIR'] = before ?? ''
  expect(refusal?.text).toContain('開けません')
  expect(entries.size).toBe(0)
})
