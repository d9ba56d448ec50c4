import { describe, expect, it } from 'vitest'
import { mend } from '#check/edit/mend.ts'
import { checkedWith, textOf } from './fixtures.ts'

const activity = '2023/activities/B1.ja.mdx'
const english = '2023/activities/B1.en.mdx'
const bodies = {
  [activity]: '獨協大学の合宿（8月1-2日）。',
  [english]: 'A study camp of Dokkyo University (1–2 August).',
}

const withBody = (file: keyof typeof bodies, words: string) =>
  checkedWith({ [file]: textOf(file).replace(bodies[file], words) })

const told = (words: string, file: keyof typeof bodies = activity) =>
  withBody(file, words).problems.map((problem) => `${problem.kind} ${problem.file.split('.')[1]}`)

describe('a table that was pasted is told once, where it begins', () => {
  it.each([
    '8月\t合宿\t30名\n9月\t会議\t20名',
    '8月\t合宿\t30名\n\n9月\t会議\t20名',
    '8月\t30名\n9月\t20名',
    '月\t内容\t人数',
    '8月  合宿  30名\n9月  会議  20名',
    '8月　　合宿　　30名\n9月　　会議　　20名',
    '8月,合宿,30名\n9月,会議,1,200名',
    '│8月│30名│\n│9月│20名│',
    '<table><tr><td>8月</td></tr></table>',
  ])('%j', (table) => expect(told(`獨協大学の合宿。\n\n${table}`)).toEqual(['pasted-table ja']))

  it.each([
    [
      'two spaces after a sentence',
      'A camp.  It was good.  It was long.\nA visit.  It was short.  It rained.',
    ],
    ['commas of a list', 'Omachi, Kurobe, Saga\nand Ehime, Shizuoka, Tokyo took part in July'],
    ['figures', 'In all 1,234,567 people and\n2,345,678 people took part in the camp'],
  ])('%s are none', (_, words) => expect(told(words, english).filter((it) => /table/.test(it))).toEqual([]))

  it.each([
    '獨協大学の合宿（大町市,黒部市,佐賀市）。',
    '- 大町市,黒部市,佐賀市\n- 東京都,静岡県,愛媛県',
    '-\t大町市\n-\t黒部市',
    '1.\t大町市\n2.\t黒部市',
    '山田　太郎　さんの合宿。\n\n和田　花子　さんの合宿。',
  ])('%j is none', (words) => expect(told(words).filter((it) => /table|space/.test(it))).toEqual([]))

  it('keeps its cells apart under --fix', () => {
    const table = '8月\t合宿\t30名\n9月  会議  20名\n10月  会議  20名'
    const checked = withBody(activity, `獨協大学 \u200bの合宿。\n\n${table}`)
    expect(mend(checked).find(({ file }) => file === activity)?.after).toContain(
      `獨協大学 の合宿。\n\n${table}`,
    )
  })
})

describe('the sign of an item that Markdown does not know is told where it stands, and nowhere else', () => {
  it.each([
    '➢ ',
    '➤',
    '▪ ',
    '✓ ',
    '✔\t',
    '\uf0b7\t',
    '\uf0d8 ',
    'o\t',
    '▶ ',
    '・',
    '①',
    '(2) ',
    '（ア）',
    'b) ',
  ])('%j', (sign) => {
    const all = told(`- 大町市\n${sign}黒部市\n- 獨協大学の合宿`).filter((it) => !/typeface/.test(it))
    expect(all).toEqual(['line-start ja'])
  })

  it.each([
    ['① 大町市\n② 黒部市', ['1.', '2.']],
    ['（10）大町市\n（11）黒部市', ['10.', '11.']],
    ['- 大町市\n① 黒部市', ['-']],
  ])('%j is to be %j', (words, right) =>
    expect(
      withBody(activity, words)
        .problems.filter(({ kind }) => kind === 'line-start')
        .map(({ detail }) => detail['right']),
    ).toEqual(right),
  )

  it.each([
    '①大町市、②黒部市を訪問した。',
    '（1）大町市を訪問した。',
    '大町市→黒部市と➢の印、✓の欄。',
    'a) 大町市と b) 黒部市。',
  ])('%j is none', (words) => expect(told(words).filter((it) => /line-start/.test(it))).toEqual([]))

  it('a wrapped English sentence is none', () =>
    expect(
      told('Two aims of the camp: (1) Omachi and\n(2) Kurobe City (1–2 August).', english),
    ).not.toContain('line-start en'))
})

describe('what was pasted for a picture, a note or a word', () => {
  it.each([
    ['![合宿](photos/b1-camp.JPG)', '<Photo id="b1-camp" />'],
    ['![合宿](../photos/b1-camp.jpg)', '<Photo id="b1-camp" />'],
    ['![Uploading IMG_1.JPG…]()', '<Photo id="…" />'],
    ['<img src="stage.png" width="3">', '<Photo id="stage" />'],
    ['![image][1]', '<Photo id="…" />'],
    ['https://github.com/user-attachments/assets/1-a', '<Photo id="…" />'],
  ])('%s', (found, tag) => {
    const { problems } = withBody(activity, `獨協大学の合宿。\n\n${found}`)
    expect(problems.map(({ kind, detail }) => [kind, detail['tag']])).toEqual([['pasted-picture', tag]])
  })

  it.each([
    '[合宿](https://github.com/user-attachments/files/1/a.pdf)',
    '獨協大学！[合宿](https://example.com/a)',
  ])('%s is no picture', (words) => expect(told(words)).not.toContain('pasted-picture ja'))

  it.each([
    ['<b>獨協大学</b>の合宿', '強調'],
    ['獨協大学<br>の合宿', '空行'],
    ['<a href="https://example.com/">獨協大学</a>の合宿', '[言葉](https://…)'],
    ['獨協大学<sup>1</sup>の合宿', '（注1）'],
    ['<font color="red">獨協大学</font>の合宿', 'タグだけを消して'],
  ])('%s is told once, with what to write', (words, right) => {
    const { problems } = withBody(activity, words)
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-component'])
    expect(problems[0]?.message.ja).toContain(right)
  })
})
