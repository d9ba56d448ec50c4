import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFrom } from '#cli/from.ts'
import { readContent } from '#disk/content-folder.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures')
const today = '2024-07-30'

let place = ''
let dir = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'draft-'))
  dir = join(place, 'content')
  cpSync(join(fixtures, 'kitchen-sink'), dir, { recursive: true })
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

const document = (name: string) => join(fixtures, 'word', `${name}.docx`)
const from = (path: string, activity = 'B2', year?: string) =>
  createFrom(dir, path, { activity, year, today })
const bodyOf = (file: string) =>
  readFileSync(join(dir, '2023', file), 'utf8')
    .split('\n---\n')[1]
    ?.trim()
const fieldsOf = (file: string) => readFileSync(join(dir, '2023', file), 'utf8').split('\n---\n')[0]

/** A document of the fixtures with something of its text exchanged. */
const changed = (name: string, found: string, instead: string): string => {
  const parts = unzipSync(readFileSync(document(name)))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  if (!xml.includes(found)) throw new Error(`nothing like ${found}`)
  const path = join(place, 'changed.docx')
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(xml.replaceAll(found, instead)) }))
  return path
}

/** What check tells of the files that a draft became, without what is still to be written. */
const toldBeyondBlanks = () =>
  readContent(dir)
    .problems.filter(({ file, kind }) => /\/(B2|b2)/.test(file) && kind !== 'unwritten')
    .map(({ kind, file }) => `${kind} ${file}`)

describe('npm run new -- from a document of Word', () => {
  it('takes over headings, lists of Word and typed ones, emphasis, links, quotations and signs', async () => {
    const { lines, failed } = await from(document('words'))
    expect([failed, toldBeyondBlanks()]).toEqual([false, []])
    expect(bodyOf('activities/B2.ja.mdx')).toBe(`## 主な活動 [#highlights]

- 学びの場を開催（**11月18日**、参加者は約30名）
  - 午前は講義
  - 午後は話し合い
- 報告書を発行（[団体のサイト](https://www.env.go.jp/)）

### 当日の流れ [#section-2]

1. 受付とあいさつ
2. グループに分かれての話し合い

次のことを*大切*に、**「対話」**を続けた。下線の言葉と赤く大きな言葉もある。

- 町内会との話し合い
- 学校への訪問
  - 中学校
  - 高校
- 聞き取り

続けて、次の順に進めた。

1. 地域の課題を出し合う
2. 担い手を決める

1) 計画を書く
2) 一年後に見直す

### 寄せられた声 [#voices]

> 「地域のことを話す場が、これまでなかった。」

> 「次も参加したい。」

一行目の言葉です。

二行目は改行の後にあります。

### これからの予定 [#section-4]

来年度も続ける。くわしくは[古いページ](https://example.org/omachi)と[メール](mailto:info@example.org)へ。記号の\\*印と、\\<かぎ>と\\{波\\}と\\_下線\\_もある。`)
    expect(fieldsOf('activities/B2.ja.mdx')).toMatch(
      /^area: B$[^]*^title: 地域の担い手を育てる：住民参加の学びの場$[^]*^subtitle: 大町市での取組みから$[^]*^summary: 【未記入】$/m,
    )
    expect(lines.join('\n')).toMatch(
      /下線は消えました[^\n]*：1 \/ underlines are gone[^\n]*\n {4}下線の言葉\n/,
    )
    expect(lines.join('\n')).toMatch(
      /これから書くところ[^\n]*\n {2}\S+\/2023\/activities\/B2\.ja\.mdx: \d+\n {2}\S+B2\.en\.mdx: \d+, /,
    )
  })

  it('makes the frame of the translation, with the ids, links and the words that headings have elsewhere', async () => {
    await from(document('words'))
    expect(bodyOf('activities/B2.en.mdx')).toMatch(
      /^## Main activities \[#highlights\]\n\n- \(to be written\)\n {2}- \(to be written\)\n {2}- \(to be written\)\n- \(to be written\) \[\(to be written\)\]\(https:\/\/www\.env\.go\.jp\/\)\n\n### \(to be written\) \[#section-2\]\n[^]*\n### What participants said \[#voices\]\n/,
    )
  })

  it('carries out tracked changes, lists comments, and turns footnotes into notes of their sections', async () => {
    const { lines } = await from(document('review'))
    expect(toldBeyondBlanks()).toEqual([])
    expect(bodyOf('activities/B2.ja.mdx')).toBe(`## 主な活動 [#highlights]

意見交換会を開いた（注1）。会は大学の講堂で行われた。

参加した学生は、三つの班に分かれた。別の案

獨協大学の学生も加わった（注2）。

（注1）公開の会で、[記録](https://example.org/kai)がある。

（注2）二日間の合宿の一部。

## これから [#next]

次の会（注3）を準備している。

（注3）秋に開く。`)
    expect(bodyOf('activities/B2.en.mdx')).toContain(
      '(to be written) (note 2)\n\n(Note 1) (to be written) [(to be written)](https://example.org/kai)\n',
    )
    const told = lines.join('\n')
    for (const [heading, item] of [
      ['ヘッダーとフッターは写しません', '社外秘 下書き'],
      [
        'コメントは公開しません',
        '山田花子 「参加した学生は、三つの班に分かれた。別の案」: 人数を確かめてください',
      ],
      ['変更履歴の挿入は、承諾したものとして残しました', '大学の講堂で'],
      ['変更履歴の削除は、承諾したものとして消しました', '中止した'],
      ['取り消し線のある言葉です', '別の案'],
    ] as const)
      expect(told).toMatch(new RegExp(`^- ${heading}[^\\n]*\\n(?: {4}[^\\n]*\\n)*? {4}${item}$`, 'm'))
    expect(told).toMatch(/^- ふりがなは写しません[^\n]*：1 /m)
    expect(told).not.toContain('写せなかった言葉')
  })

  it('files pictures with their records, and makes tables that bodies may have', async () => {
    const { lines } = await from(document('pictures'))
    expect(toldBeyondBlanks()).toEqual(
      [1, 2, 3].map((number) => `picture-without-permission 2023/photos/b2-pictures-${number}.yaml`),
    )
    expect(bodyOf('activities/B2.ja.mdx')).toBe(`## 主な活動 [#highlights]

町を歩いた。

<Photo id="b2-pictures-1" />

<Photo id="b2-pictures-2" />

## 参加した人 [#section-2]

表1　会ごとの人数

| 会 | 参加者 | 内容 |
| --- | --- | --- |
| 第1回 | 30名 | 講義 / 話し合い |
| 第2回 | 【未記入】 | 町歩き |
| 合計は未集計 | 合計は未集計 | 二つの会 |

<Photo id="b2-pictures-3" />

囲みの中の言葉です。

本文の続きです。

図形の中の言葉です。

テキストボックスの言葉です。`)
    expect(fieldsOf('activities/B2.ja.mdx')).toContain(
      '\nphotos: [b2-pictures-1, b2-pictures-2, b2-pictures-3]\n',
    )
    expect(readdirSync(join(dir, '2023/photos')).filter((name) => /^b2-.*[^l]$/.test(name))).toEqual([
      'b2-pictures-1.jpg',
      'b2-pictures-2.png',
      'b2-pictures-3.png',
    ])
    const record = readFileSync(join(dir, '2023/photos/b2-pictures-1.yaml'), 'utf8')
    expect(record).toMatch(
      /^caption:\n {2}ja: 町歩きの様子\n {2}en: \(to be written\)\n#[^]*^alt:\n {2}ja: 川のそばを歩く人たち\n[^]*^file: b2-pictures-1\.jpg$/m,
    )
    expect(lines.join('\n')).toMatch(/この画像はPNGに変えました[^\n]*\n {4}b2-pictures-3\.png \(image\/gif\)/)
    expect(lines.join('\n')).toMatch(/テキストボックスと図形の中の言葉[^\n]*：2 /)
  })

  it('tells words that the converter passes over, and what it cannot take', async () => {
    const ruby = changed(
      'review',
      '</w:ruby>',
      '</w:ruby><w:x14ac><w:r><w:t>知らない要素の言葉</w:t></w:r></w:x14ac>',
    )
    const { lines } = await from(ruby)
    expect(lines.join('\n')).toMatch(/本文に写せなかった言葉[^\n]*：1 [^\n]*\n {4}知らない要素の言葉\n/)
  })

  it('tells highlighted words', async () => {
    const yellow = changed('words', '<w:u w:val="single"/>', '<w:highlight w:val="yellow"/>')
    expect((await from(yellow)).lines.join('\n')).toMatch(/蛍光ペンのある言葉[^\n]*\n {4}下線の言葉\n/)
  })

  it('tells pictures of kinds that are not taken, and leaves them out', async () => {
    const parts = unzipSync(readFileSync(document('pictures')))
    const names = Object.keys(parts).filter((name) => /media\/.*gif$/.test(name))
    for (const name of names) parts[name] = strToU8('no picture')
    const path = join(place, '下書き.docx')
    writeFileSync(path, zipSync(parts))
    const { lines } = await from(path)
    expect(names.length).toBe(1)
    expect(lines.join('\n')).toMatch(/この形式の画像は写せません[^\n]*\n {4}image\/gif\n/)
    expect(fieldsOf('activities/B2.ja.mdx')).toContain('\nphotos: [b2-1, b2-2]\n')
    expect(bodyOf('activities/B2.ja.mdx')).not.toContain('b2-3')
  })

  it('overwrites nothing, and then writes nothing', async () => {
    const file = join(dir, '2023/photos/b2-pictures-3.png')
    writeFileSync(file, 'mine')
    const before = readdirSync(dir, { recursive: true }).toSorted()
    const { lines, failed } = await from(document('pictures'))
    expect([failed, lines.join()]).toEqual([
      true,
      expect.stringMatching(/b2-pictures-3\.png: すでにあります/),
    ])
    expect([readFileSync(file, 'utf8'), readdirSync(dir, { recursive: true }).toSorted()]).toEqual([
      'mine',
      before,
    ])
  })

  it.each([
    ['no file', 'nowhere.docx', '', /nowhere\.docx」というファイルはありません/],
    [
      'a document of before 2007',
      'old.doc',
      '\u00d0\u00cf\u0011\u00e0',
      /パスワードを外して「\.docx」で保存し直して/,
    ],
    ['something else', 'text.docx', 'text', /Wordの文書（\.docx）として読めません/],
  ])('refuses %s', async (_, name, text, told) => {
    const path = join(place, name)
    if (text) writeFileSync(path, text, 'latin1')
    const { lines, failed } = await from(path)
    expect([failed, lines.join()]).toEqual([true, expect.stringMatching(told)])
  })

  it.each([
    ['b2', undefined],
    ['', undefined],
    ['B2', '2019'],
  ])('refuses the activity “%s” of %s', async (activity, year) =>
    expect((await from(document('words'), activity, year)).failed).toBe(true),
  )
})
