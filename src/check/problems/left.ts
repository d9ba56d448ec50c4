import { languageName } from '#i18n/format.ts'
import { locate } from '#schema/kinds.ts'
import type { Label } from '#schema/labels.ts'
import { reached, type Printer } from './print.ts'
import type { Problem } from './problem.ts'

/** A part of the list, and the kinds of problem that tell of it. */
type Part = Label & { readonly kinds: readonly string[]; readonly byLanguage?: boolean }

const parts: readonly Part[] = [
  { ja: '団体に確かめること', en: 'Questions to the organisation', kinds: ['open-questions'] },
  { ja: 'これから届く写真', en: 'Photographs to come', kinds: ['photographs-awaited'] },
  { ja: '公式か確かめていない訳名', en: 'Unconfirmed names', kinds: ['names-unconfirmed'] },
  { ja: '決まっていないこと', en: 'Still undecided', kinds: ['terms-of-use-awaited', 'address-awaited'] },
  {
    ja: '前の年度のままのもの',
    en: 'Still as in an earlier year',
    kinds: ['taken-over', 'copied-year', 'copied-summary', 'copied-body'],
  },
  { ja: '書いていないこと', en: 'Still to be written', kinds: ['unwritten', 'empty-body'] },
  {
    ja: '訳していないもの',
    en: 'Untranslated',
    kinds: ['missing-translation', 'missing-words', 'untranslated-field'],
    byLanguage: true,
  },
  {
    ja: '今の原文から訳したと分からないもの',
    en: 'Not known to be made from the present original',
    kinds: ['outdated-translation', 'unrecorded-translation'],
    byLanguage: true,
  },
]

/** The problems that tell of something to be translated, or to be compared with its original. */
export const kindsOfTranslation: ReadonlySet<string> = new Set(
  parts.flatMap(({ kinds, byLanguage }) => (byLanguage ? kinds : [])),
)

/** One thing of the list: what to do, where that is the same for all of its lines, and a line for each place. */
type Entry = {
  readonly kind: string
  readonly language?: string | undefined
  readonly todo?: Label
  readonly lines: readonly string[]
}

const withoutAddress = (folder: string): Entry => ({
  kind: 'address-awaited',
  todo: {
    ja: '公開先のアドレスが決まっていません。決まったら site.yaml に書いてください。',
    en: 'There is no address to publish at. Write it in site.yaml once it is decided.',
  },
  lines: [reached(folder, 'site.yaml: address')],
})

/** A part of the list as it is told: what to do once, then a line for each place. */
export type Section = {
  readonly title: Label
  readonly todo: readonly Label[]
  readonly lines: readonly string[]
}

/** All that is left to do, part by part; `hasAddress`: whether it is known where the site is to be published. */
export const leftIn = (
  found: readonly Problem[],
  folder: string,
  hasAddress: boolean,
): readonly Section[] => {
  const entries = [
    ...found.map((problem) => entryOf(problem, folder)),
    ...(hasAddress ? [] : [withoutAddress(folder)]),
  ]
  return parts.flatMap((part) => {
    const own = entries.filter(({ kind }) => part.kinds.includes(kind))
    const groups = Map.groupBy(own, ({ language }) => (part.byLanguage ? language : undefined))
    return [...groups].map(([language, group]) => sectionOf(part, language, group))
  })
}

/** The list in Markdown, to be sent by mail. */
export const asMarkdown = (sections: readonly Section[]): string => {
  const told = sections.flatMap(({ title, todo, lines }) => [
    `## ${title.ja} / ${title.en}: ${lines.length}`,
    ...todo.flatMap(({ ja, en }) => [ja, en]),
    lines.map((line) => `- ${line}`).join('\n'),
  ])
  return `${['# 残っていること / What is left', ...(told.length ? told : ['ありません。', 'Nothing.'])].join('\n\n')}\n`
}

/** A printer of that list. */
export const listLeft =
  (hasAddress: boolean): Printer =>
  (found, folder) =>
    asMarkdown(leftIn(found, folder, hasAddress))

const entryOf = ({ kind, severity, file, field, detail, message }: Problem, folder: string): Entry => {
  if (severity === 'awaited')
    return {
      kind,
      todo: message,
      lines: (detail['items'] ?? '').split('\n').map((each) => reached(folder, each)),
    }
  const label = field ? `: ${field.ja} / ${field.en}` : ''
  return {
    kind,
    language: detail['locale'] ?? locate(file)?.locale,
    lines: [reached(folder, `${file}${label}`)],
  }
}

const sectionOf = (part: Part, language: string | undefined, entries: readonly Entry[]): Section => ({
  title: {
    ja: part.ja + (language ? `（${languageName(language, 'ja')}）` : ''),
    en: part.en + (language ? ` (${languageName(language, 'en')})` : ''),
  },
  todo: entries.flatMap(({ todo }) => todo ?? []),
  lines: entries.flatMap(({ lines }) => lines),
})
