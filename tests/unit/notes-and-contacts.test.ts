import { describe, expect, it } from 'vitest'
import { checkedWith, textOf } from './fixtures.ts'

const files = { ja: '2023/activities/B1.ja.mdx', en: '2023/activities/B1.en.mdx' }
const bodies = { ja: '獨協大学の合宿（8月1-2日）。', en: 'A study camp of Dokkyo University (1–2 August).' }

/** What is told of two bodies beside each other. */
const told = (ja: string, en: string) =>
  checkedWith({
    [files.ja]: textOf(files.ja).replace(bodies.ja, () => ja),
    [files.en]: textOf(files.en).replace(bodies.en, () => en),
  }).problems.flatMap(({ kind, detail }) =>
    kind === 'outdated-translation'
      ? []
      : [[kind, detail['number'] ?? detail['right']].filter(Boolean).join(' ')],
  )

describe('notes', () => {
  it.each([
    [
      '獨協大学の合宿（注1）。\n\n（注1）獨協大学のゼミ。',
      'A camp (note 1).\n\n(Note 1) Of Dokkyo University.',
    ],
    [
      '獨協大学の合宿（注１）。\n\n注１：獨協大学のゼミ。',
      'A camp (note 1).\n\nNote 1: Of Dokkyo University.',
    ],
    ['獨協大学の合宿［注1］。\n\n注1）獨協大学のゼミ。', 'A camp [note 1].\n\nNote 1. Of Dokkyo University.'],
    ['獨協大学の合宿（※1）。\n\n※1 獨協大学のゼミ。', 'A camp (note 1).\n\n(Note 1) Of Dokkyo University.'],
    [
      '獨協大学の合宿（注1、注2）。\n\n- （注1）獨協大学のゼミ。\n- （注2）夏。',
      'A camp of Dokkyo University (notes 1 and 2).\n\n- (Note 1) A seminar.\n- (Note 2) In summer.',
    ],
    ['獨協大学の合宿（注）。※8月に開催。', 'A camp of Dokkyo University (note). It took place in August.'],
    ['獨協大学の合宿。※3名が参加。', 'A camp of Dokkyo University. 3 people took part.'],
  ])('%j beside %j are right', (ja, en) => expect(told(ja, en)).toEqual([]))

  it.each([
    [
      '獨協大学（注1）。\n\n（注1）ゼミ。',
      'Dokkyo University (note 2).\n\n(Note 2) A seminar.',
      ['different-notes'],
    ],
    ['獨協大学（注1）。\n\n（注1）ゼミ。', 'Dokkyo University.\n\nA seminar.', ['different-notes']],
    ['獨協大学（注1）。', 'Dokkyo University (note 1).', ['note-without-text 1']],
    ['獨協大学。\n\n（注3）ゼミ。', 'Dokkyo University.\n\n(Note 3) A seminar.', ['note-without-mark 3']],
    [
      '獨協大学（注1）。\n\n（注1）ゼミ。',
      'Dokkyo University (note 1).\n\nA seminar.',
      ['note-without-text 1'],
    ],
    [
      '獨協大学（注1）（注1）（注2）。\n\n（注1）ゼミ。',
      'Dokkyo University (notes 1 and 2).\n\nNote 1: A seminar.',
      ['note-without-text 2'],
    ],
  ])('%j beside %j are told', (ja, en, kinds) => expect(told(ja, en)).toEqual(kinds))
})

describe('links to mail and telephones', () => {
  it.each([
    'mailto:info@example.com',
    'mailto:info+report@mail.example.co.jp?subject=Report',
    'tel:+81-3-1234-5678',
    'tel:+81312345678',
    'tel:+84.28.1234.5678',
  ])('%s is right', (url) =>
    expect(told(`[獨協大学](${url})の合宿。`, `[Dokkyo University](${url}).`)).toEqual([]),
  )

  it.each([
    ['tel:03-1234-5678', 'wrong-contact tel:+81-3-1234-5678'],
    ['tel:0120(123)456', 'wrong-contact tel:+81-120-123-456'],
    ['tel:０３−１２３４−５６７８', 'wrong-contact tel:+81-3-1234-5678'],
    ['03-1234-5678', 'wrong-contact tel:+81-3-1234-5678'],
    ['info@example.com', 'wrong-contact mailto:info@example.com'],
    ['mailto:info＠example.com', 'wrong-contact mailto:info@example.com'],
    ['mailto://info@example.com', 'wrong-contact mailto:info@example.com'],
    ['MAILTO:info', 'wrong-contact'],
    ['www.example.com/a', 'link-not-https https://www.example.com/a'],
    ['http://www.example.com/a', 'link-not-https https://www.example.com/a'],
    ['javascript:alert', 'link-not-https'],
    ['sms:+81312345678', 'link-not-https'],
    ['report.pdf', 'link-not-https'],
  ])('%s is told: %s', (url, kind) =>
    expect(told(`[獨協大学](${url})の合宿。`, 'Dokkyo University.')).toEqual([kind]),
  )

  it('tells of an address of a person in a link, once', () => {
    const mail = 'mailto:tanaka@gmail.com'
    expect(told(`[獨協大学](${mail})。`, 'Dokkyo University.')).toEqual(['private-mail'])
    expect(told(`獨協大学：[tanaka@gmail.com](${mail})。`, 'Dokkyo University.')).toEqual(['private-mail'])
    expect(told('[獨協大学](tel:+81-90-1234-5678)。', 'Dokkyo University.')).toEqual(['mobile-number'])
  })
})
