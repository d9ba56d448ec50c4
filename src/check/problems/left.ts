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

/** A printer of all that is left to do, as a Markdown list to be sent by mail; `hasAddress`: whether it is known where the site is to be published. */
export const listLeft =
  (hasAddress: boolean): Printer =>
  (found, folder) => {
    const entries = [
      ...found.map((problem) => entryOf(problem, folder)),
      ...(hasAddress ? [] : [withoutAddress(folder)]),
    ]
    const sections = parts.flatMap((part) => {
      const own = entries.filter(({ kind }) => part.kinds.includes(kind))
      const groups = Map.groupBy(own, ({ language }) => (part.byLanguage ? language : undefined))
      return [...groups].map(([language, group]) => sectionOf(part, language, group))
    })
    const told = sections.length ? sections : ['ありません。', 'Nothing.']
    return `${['# 残っていること / What is left', ...told].join('\n\n')}\n`
  }

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

const sectionOf = (part: Part, language: string | undefined, entries: readonly Entry[]): string => {
  const lines = entries.flatMap((entry) => entry.lines)
  const ja = language ? `（${languageName(language, 'ja')}）` : ''
  const en = language ? ` (${languageName(language, 'en')})` : ''
  const heading = `## ${part.ja}${ja} / ${part.en}${en}: ${lines.length}`
  const todo = entries.flatMap((entry) => (entry.todo ? [entry.todo.ja, entry.todo.en] : []))
  return [heading, ...todo, lines.map((line) => `- ${line}`).join('\n')].join('\n\n')
}
