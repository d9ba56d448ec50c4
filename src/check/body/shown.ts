import { waitsUnderName } from '#check/fields/folders.ts'
import { nearest } from '#check/fields/nearest.ts'
import { original } from '#i18n/locales.ts'
import { proseKinds, type Kind, type ProseKind } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import type { Figure } from '#source/sections.ts'
import { idsOf, listIn, originalsIn, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'unknown-figure': error(
    '<Photo id="kamp" />',
    ({ id, ja, like, other, right }) =>
      right
        ? `「${id}」は${other}です。「${right}」と書いてください。`
        : `「${id}」という${ja}はありません。${like ? `「${like}」のことではありませんか。` : 'つづりを確かめてください。'}`,
    ({ id, en, like, right }) =>
      right
        ? `“${id}” is no ${en}. Write “${right}”.`
        : `There is no ${en} “${id}”. ${like ? `Did you mean “${like}”?` : 'Check the spelling.'}`,
  ),
  'unlisted-figure': error(
    '<Photo id="cover" />',
    ({ id, ja, field }) => `本文に出す${ja}「${id}」を、原文のファイルの「${field}」にも書いてください。`,
    ({ id, en, field }) =>
      `The ${en} “${id}” of the body must also be listed in “${field}” of the file of the original.`,
  ),
  'unshown-figure': warning(
    'photos: [camp, cover]',
    ({ id, ja }) => `一覧にある${ja}「${id}」が本文に出てきません。本文に置くか、一覧から消してください。`,
    ({ id, en }) =>
      `The ${en} “${id}” is listed but not shown in the body. Show it, or take it off the list.`,
  ),
  'repeated-figure': warning(
    '<Photo id="camp" />',
    ({ id }) => `「${id}」が本文に二度出てきます。一つを消してください。`,
    ({ id }) => `“${id}” is shown twice in the body. Delete one of them.`,
  ),
  'figure-not-here': error(
    '<Photo id="stage" />',
    ({ name, page }) => `${page}のページに <${name} /> は置けません。消すか、活動の本文に移してください。`,
    ({ name, pageEn }) =>
      `The ${pageEn} page cannot show <${name} />. Delete it, or move it to the body of an activity.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Where the figures of each component are kept, and what staff call them. */
const shown = {
  Photo: { field: 'photos', ja: '写真', en: 'photo' },
  Metrics: { field: 'metrics', ja: '数字', en: 'metric' },
  Quotation: { field: 'quotations', ja: '声', en: 'quotation' },
} as const

const isShown = (component: string): component is keyof typeof shown => Object.hasOwn(shown, component)

/** Figures of a year's bodies that do not exist, are not listed, stand twice, or are listed and not shown. */
export const problemsOfFigures = (year: Year): readonly Finding<ProblemKind>[] => [
  ...year.documents.flatMap((document) => problemsOfBody(year, document)),
  ...originalsIn(year).flatMap((document) => notShown(year, document)),
]

const isProse = (kind: Kind): kind is ProseKind => Object.hasOwn(proseKinds, kind)

const figuresIn = ({ sections = [] }: Document): readonly Figure[] =>
  sections.flatMap(({ figures }) => figures)

const problemsOfBody = (year: Year, document: Document): Finding<ProblemKind>[] => {
  const figures = figuresIn(document)
  const { kind, id: own } = document.located
  const listing = year.find(kind, own, original)
  return figures.flatMap(({ component, id, offset }, index): Finding<ProblemKind>[] => {
    if (!isShown(component)) return []
    const { field, ja, en } = shown[component]
    const place = { file: document.file, offset }
    if (isProse(kind) && !Object.hasOwn(proseKinds[kind].schema.shape, field)) {
      const { ja: page, en: pageEn } = proseKinds[kind].label
      return [{ kind: 'figure-not-here', ...place, detail: { name: component, page, pageEn } }]
    }
    const known = idsOf(year, field)
    if (!known.includes(id)) {
      if (waitsUnderName(year.files, year.year, field, id)) return []
      const own = Object.entries(shown).find(([, each]) => idsOf(year, each.field).includes(id))
      if (own) {
        const [name, { ja: other }] = own
        const right = `<${name} ${name === 'Metrics' ? 'ids' : 'id'}="${id}" />`
        return [{ kind: 'unknown-figure', ...place, detail: { id, ja, en, other, right } }]
      }
      const like = nearest(id, known)
      return [{ kind: 'unknown-figure', ...place, detail: { id, ja, en, ...(like && { like }) } }]
    }
    const isFirst = figures.findIndex((other) => other.component === component && other.id === id) === index
    return [
      ...(isFirst ? [] : [{ kind: 'repeated-figure', ...place, detail: { id } } as const]),
      ...(document === listing && listing.yaml && !listIn(listing, field).includes(id)
        ? [{ kind: 'unlisted-figure', ...place, detail: { id, ja, en, field } } as const]
        : []),
    ]
  })
}

const notShown = (year: Year, document: Document): Finding<ProblemKind>[] => {
  if (!document.sections) return []
  const figures = figuresIn(document)
  return Object.values(shown).flatMap(({ field, ja, en }) =>
    listIn(document, field).flatMap((id, index): Finding<ProblemKind>[] =>
      !idsOf(year, field).includes(id) || figures.some((figure) => figure.id === id)
        ? []
        : [{ kind: 'unshown-figure', file: document.file, path: [field, index], detail: { id, ja, en } }],
    ),
  )
}
