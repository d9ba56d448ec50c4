import { describe, expect, it } from 'vitest'
import { mend } from '#check/edit/mend.ts'
import { buildReport } from '#report/build.ts'
import { checkedWith, textOf } from './fixtures.ts'
import { growth } from './growth.ts'

const original = textOf('2023/activities/B1.ja.mdx')
const translation = textOf('2023/activities/B1.en.mdx')

describe('a long run of one sign', () => {
  const runs = [
    '> ',
    '- ',
    '1',
    '一',
    'a',
    '<',
    '{',
    '}',
    '[',
    '\t',
    '\u3000',
    '**',
    '独協大学',
    '12月',
    '## a\n',
    '> a\n',
    'a。\n',
    '（',
    '＊＊a',
    'は_',
    '`',
    '|',
    '](',
    'www.',
    '"',
    'a*',
  ]

  const check = (sign: string, length: number) => {
    const long = sign.repeat(length / sign.length)
    const checked = checkedWith({
      '2023/activities/B1.ja.mdx': `${original}\n${long}\n`,
      '2023/activities/B1.en.mdx': translation.replace('title: ', `title: ${long}`),
      '2023/events/camp.yaml': `title: { ja: 合宿, en: Study camp }\nquestions:\n  - x${long}\n`,
    })
    return { problems: checked.problems, mended: mend(checked) }
  }

  it.each(runs)('%j neither breaks nor holds up the check', { timeout: 60_000 }, (sign) => {
    const { problems, mended } = check(sign, 5000)
    expect(problems.length).toBeGreaterThan(0)
    expect(mended.every(({ before, after }) => before !== after)).toBe(true)
    expect(growth((size) => check(sign, 1000 * size))).toBeLessThan(2.2)
  })
})

describe('a report', () => {
  it('takes work that grows as its content does', { timeout: 60_000 }, () => {
    const times = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => index)
      return checkedWith(
        Object.fromEntries(
          ids.flatMap((id) => [
            [`2023/activities/B${id + 2}.ja.mdx`, original.replace('[dokkyo]', `[p${id}]`)],
            [`2023/activities/B${id + 2}.en.mdx`, translation],
            [`2023/partners/p${id}.yaml`, `name: { ja: 団体${id}, en: Partner ${id} }\n`],
          ]),
        ),
      ).source
    }
    const sources = { 1: times(50), 2: times(100), 4: times(200) }
    expect(buildReport(sources[4], '2023', 'en').report?.partners.length).toBeGreaterThan(200)
    expect(growth((size) => buildReport(sources[size], '2023', 'en'))).toBeLessThan(2.2)
  })
})
