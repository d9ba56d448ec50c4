import { z } from 'zod'
import { forms } from '#i18n/forms/forms.ts'
import { isLanguage, languages, usualLanguages, type Locale } from '#i18n/languages.ts'
import { httpsAddress, inEach, named, text, type Both } from './named.ts'
import { corrections, editor } from './repositories.ts'

// This file stands before the choice among languages, and reads none of it.
const known = Object.keys(languages).filter(isLanguage)

const nameOf = (id: Locale): Both => [
  new Intl.DisplayNames('ja', { type: 'language' }).of(id) ?? id,
  new Intl.DisplayNames('en', { type: 'language' }).of(id) ?? id,
]

/** The languages of a site, the original first. */
export const siteLanguages = z
  .array(z.enum(known))
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length)

const written = (id: Locale) => {
  const example = forms[id].fiscalYear
  return named(
    z
      .string()
      .regex(/\{year\}/)
      .meta({ words: true }),
    nameOf(id),
    [`{year} のところに年が入ります（例：${example}）`, `{year} stands for the year, as in ${example}`],
  )
}

/** The names of the colours that areas are told apart by; `assets/palette.ts` says what they look like. */
export const colourNames = ['ai', 'matsuba', 'kohaku', 'suo', 'kikyo', 'asagi', 'shu', 'nibi'] as const

/** Whose site this is, in these languages: names, address and choices that hold for every year. */
export const siteOf = (ids: readonly Locale[]) => {
  /** The same words in every language. */
  const inLanguages = (label: Both, hint: Both) =>
    named(
      inEach(ids, (id) => named(text(), nameOf(id), hint)),
      label,
      hint,
    )
  const renamed = (label: Both) =>
    inLanguages(label, ['この団体での呼び方', 'What the organisation calls them']).optional()
  return z.strictObject({
    id: named(
      z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      ['サイトの記号', 'Short id'],
      [
        'PDFのファイル名の始めの部分（例：example）。半角の小文字・数字・ハイフン。公開した後は変えません',
        'What the names of the PDFs begin with, such as example: lower-case letters, digits, hyphens; never changed once published',
      ],
    ),
    name: inLanguages(
      ['サイトの名前', 'Name of the site'],
      [
        'ホーム画面などに出る名前（例：みんなの会 活動報告）',
        'What home screens show, such as Minna: activity report',
      ],
    ),
    languages: named(
      siteLanguages.optional(),
      ['言語', 'Languages'],
      [
        `サイトの言語を、原文の言語から順に（${known.join('、')}）。省くと [${usualLanguages.join(', ')}] です`,
        `The languages of the site, that of the original first (${known.join(', ')}); [${usualLanguages.join(', ')}] where left out`,
      ],
    ),
    address: named(
      z
        .url({ protocol: /^https$/ })
        .regex(httpsAddress)
        .regex(/^[^?#]*$/)
        .optional(),
      ['公開先のアドレス', 'Address'],
      [
        'サイトを公開するアドレス（例：https://example.org/report/）。未定なら省きます。環境変数SITE_URLがあればそちらを使います',
        'Where the site is published, such as https://example.org/report/; leave it out until known. The variable SITE_URL goes before it',
      ],
    ),
    fiscalYear: named(
      z
        .strictObject({
          start: named(
            z.int().min(1).max(12).optional(),
            ['始まる月', 'First month'],
            ['1から12までの数（例：4）', 'A number from 1 to 12, such as 4'],
          ),
          named: named(
            z.enum(['first', 'last']).optional(),
            ['年度の呼び方', 'Named by'],
            [
              '始まりの年で呼ぶならfirst、終わりの年で呼ぶならlast',
              'first, where the year of its first day names it; last, where that of its last day does',
            ],
          ),
          written: named(
            inEach(ids, written).partial().optional(),
            ['年度の書き方', 'Label'],
            ['言語ごとに（例：ja: "{year}年度"）', 'By language, such as en: "FY{year}"'],
          ),
        })
        .optional(),
      ['年度', 'Fiscal year'],
      [
        '省くと、4月に始まり、始まりの年で呼びます',
        'Without it, a year begins in April, and that of its first day names it',
      ],
    ),
    words: named(
      z
        .strictObject({
          areas: renamed(['領域の見出し', 'Heading of areas']),
          goals: renamed(['目標の見出し', 'Heading of goals']),
          organisation: renamed(['組織運営の見出し', 'Heading of the organisation']),
        })
        .optional(),
      ['見出しの言葉', 'Words'],
      [
        'メニューや見出しの言葉を変えるときだけ書きます',
        'Only where menus and headings are to use other words',
      ],
    ),
    home: named(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      ['地図の国', 'Country of the map'],
      ['地図の始めに置く国の記号（例：JP）', 'The code of the country that the map begins with, such as JP'],
    ),
    colours: named(
      z.array(z.enum(colourNames)).optional(),
      ['領域の色', 'Colours of areas'],
      [
        `領域A、B、C…の色を順に（${colourNames.join('、')}）`,
        `The colours of areas A, B, C … in order (${colourNames.join(', ')})`,
      ],
    ),
    contact: named(
      z.email().optional(),
      ['連絡先', 'Contact'],
      [
        '読者からの連絡を受けるメールアドレス。未定なら省きます',
        'An e-mail address for readers; leave it out until decided',
      ],
    ),
    licence: inLanguages(
      ['利用条件', 'Licence'],
      [
        '文章と写真の利用条件。未定なら省きます',
        'Terms of use of text and photographs; leave it out until decided',
      ],
    ).optional(),
    website: named(
      z
        .url({ protocol: /^https$/ })
        .regex(httpsAddress)
        .optional(),
      ['ウェブサイト', 'Website'],
      [
        '団体のウェブサイトのアドレス（例：https://example.org/）。各ページの下に出ます',
        'The address of the organisation’s own site, such as https://example.org/, shown at the foot of each page',
      ],
    ),
    editor: named(
      editor.optional(),
      ['編集画面', 'Editor'],
      [
        'ブラウザーの編集画面（/admin/）を置くときに書きます（例：{ repository: example/report }）。省くと置かず、「このページを直す」も出しません',
        'To have a form in the browser at /admin/, such as { repository: example/report }; there is none without it, and no “Edit this page”',
      ],
    ),
    corrections: named(
      corrections.optional(),
      ['誤りの知らせ先', 'Where errors are reported'],
      [
        '各ページの下に「誤りを知らせる」を出すときに書きます（例：{ mail: report@example.org }）。省くと出しません',
        'To have “Report an error” at the foot of each page, such as { mail: report@example.org }; there is none without it',
      ],
    ),
  })
}

/** Whether the site has the form for staff. */
export const hasForm = ({ editor: its }: Partial<Site>): boolean => its !== undefined && its.form !== false

export type Site = z.infer<ReturnType<typeof siteOf>>
