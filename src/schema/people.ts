import { z } from 'zod'
import { agreed, bilingual, named, questions, span } from './fields.ts'

const person = z.strictObject({
  name: bilingual(
    ['氏名', 'Name'],
    ['公開してよい氏名（例：山田花子 / Hanako Yamada）', 'The name, which the person agrees to publish'],
  ),
  role: bilingual(
    ['役職・所属', 'Role'],
    [
      '役職や所属（例：代表理事）。なければ省きます。住所・電話番号・メールアドレス・生年月日は書けません',
      'What the person is, such as Chair; leave it out if there is nothing. No address, telephone number, mail or date of birth',
    ],
  ).optional(),
  term: span(
    ['任期', 'Term'],
    [
      '任期の始めと終わり（例：2023-06/2025-06、続いているなら 2023-06/..）。なければ省きます',
      'From when to when, such as 2023-06/2025-06, or 2023-06/.. where it goes on; leave it out if there is none',
    ],
  ).optional(),
})

const group = z.strictObject({
  title: bilingual(
    ['グループの名前', 'Group'],
    ['理事会、監事、事務局など', 'Such as Board, Auditors or Secretariat'],
  ),
  people: named(
    z.array(person).min(1),
    ['人', 'People'],
    [
      '載せる順に（例：- { name: { ja: 山田花子, en: Hanako Yamada }, role: { ja: 代表理事, en: Chair } }）',
      'In the order of the page, such as - { name: { ja: 山田花子, en: Hanako Yamada }, role: { ja: 代表理事, en: Chair } }',
    ],
  ),
})

/** Who stands behind the organisation: names and what they are, nothing that is private. */
export const people = z.strictObject({
  groups: named(
    z.array(group).min(1),
    ['役員・職員', 'Groups of people'],
    [
      '理事会、監事、事務局などを、載せる順に。組織運営のページに出ます',
      'Board, auditors, secretariat and so on, in the order of the page on how the organisation is run',
    ],
  ),
  note: bilingual(
    ['注記', 'Note'],
    [
      'いつ現在か、などの注記（例：2024年3月31日現在）。なければ省きます',
      'Such as the day that it is of; leave it out if there is nothing to say',
    ],
  ).optional(),
  questions,
  agreed,
})
