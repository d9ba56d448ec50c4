import { z } from 'zod'
import { agreed, bilingual, named, questions } from './fields.ts'

/** Stands in `adds` for the rows above a total that are one level deeper. */
export const rowsAbove = 'above'

const column = z.strictObject({
  year: named(
    z.string().regex(/^\d{4}$/),
    ['年度', 'Year'],
    ["年度を引用符で囲んで（例：'2023'）", "The fiscal year in quotes, such as '2023'"],
  ),
  basis: named(
    z.enum(['budget', 'actual']).optional(),
    ['予算・決算', 'Budget or actual'],
    [
      '予算は budget、決算は actual。予算の列がなければ省きます',
      'budget or actual; leave it out where no column is a budget',
    ],
  ),
})

const row = z.strictObject({
  id: named(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .optional(),
    ['行の名前', 'Name of the row'],
    [
      'ほかの行の adds に書くための名前（例：income）。要らなければ省きます',
      'By which the adds of other rows name it, such as income; leave it out where none does',
    ],
  ),
  title: bilingual(['科目', 'Item'], ['科目の名前（例：受取会費）', 'The item, such as Membership fees']),
  level: named(
    z.int().min(1).max(4),
    ['段', 'Level'],
    [
      '字下げの段。いちばん外が 1、内訳は 2、3、4',
      'How deep it stands: 1 is outermost, its parts are 2, 3, 4',
    ],
  ),
  values: named(
    z.array(z.number()).optional(),
    ['金額', 'Amounts'],
    [
      '列の順に、桁区切りのない半角の数字（例：[1200000, -1100000]）。見出しの行では省きます',
      'In the order of the columns, digits without separators, such as [1200000, -1100000]; none for a heading',
    ],
  ),
  adds: named(
    z.array(z.string().regex(/^-?[a-z0-9]+(-[a-z0-9]+)*$/)).optional(),
    ['足すもの', 'Adds up'],
    [
      '合計の行に書きます。すぐ上の内訳なら [above]、ほかの行なら名前（引くものは - を付ける。例：[income, -costs]）',
      'For a total: [above] for its parts just above, or names of rows, with - for what is taken off: [income, -costs]',
    ],
  ),
})

/** A statement of accounts in the form that the organisation chose: its rows and columns are content. */
export const account = z.strictObject({
  title: bilingual(
    ['表題', 'Title'],
    ['決算書などの名前（例：活動計算書、貸借対照表）', 'What it is called, such as Balance sheet'],
  ),
  currency: named(
    z.string().regex(/^[A-Z]{3}$/),
    ['通貨', 'Currency'],
    ['通貨の記号（ISO 4217）。円は JPY', 'The code of the currency (ISO 4217), such as JPY'],
  ),
  scale: named(
    z.literal([1000, 1_000_000]).optional(),
    ['金額の単位', 'Scale'],
    [
      '千円単位なら 1000、百万円単位なら 1000000。円単位なら省きます',
      '1000 for thousands, 1000000 for millions; leave it out for single units',
    ],
  ),
  negative: named(
    z.enum(['triangle', 'minus']),
    ['負の数', 'Negative amounts'],
    [
      '日本語で△を付けるなら triangle、−なら minus（ほかの言語はいつも−）',
      'triangle for △ in Japanese, minus for −; other languages have − always',
    ],
  ),
  sign: named(
    z.boolean().optional(),
    ['通貨記号', 'Sign of the currency'],
    [
      '金額に ¥ などの記号を付けるなら true。付けないなら省きます',
      'true where each amount has the sign of its currency, such as ¥; leave it out otherwise',
    ],
  ),
  columns: named(
    z.array(column).min(1).max(3),
    ['列', 'Columns'],
    [
      "左からの列（例：[{ year: '2023', basis: actual }, { year: '2022', basis: actual }]）。3つまで",
      "From the left, such as [{ year: '2023', basis: actual }, { year: '2022', basis: actual }]; three at most",
    ],
  ),
  rows: named(
    z.array(row).min(1),
    ['行', 'Rows'],
    [
      '上からの行（例：- { title: { ja: 会費, en: Fees }, level: 2, values: [1200000, 1100000] }）',
      'From the top, such as - { title: { ja: 会費, en: Fees }, level: 2, values: [1200000, 1100000] }',
    ],
  ),
  note: bilingual(
    ['注記', 'Note'],
    [
      '表の下に出る注記（監査、組替えなど）。なければ省きます',
      'What stands below the table, such as an audit; leave it out if there is none',
    ],
  ).optional(),
  questions,
  agreed,
})
