import { original } from '#i18n/locales.ts'
import { proseKinds, type Kind, type ProseKind } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { nearest } from '#check/fields/nearest.ts'
import type { Figure } from '#source/sections.ts'
import { idsOf, listIn, originalsIn, type Year } from '#source/year.ts'

/** Where the figures of each component are kept, and what staff call them. */
const shown = {
  Photo: { field: 'photos', ja: '写真', en: 'photo' },
  Metrics: { field: 'metrics', ja: '数字', en: 'metric' },
} as const

const isShown = (component: string): component is keyof typeof shown => Object.hasOwn(shown, component)

/** Figures of a year's bodies that do not exist, are not listed, stand twice, or are listed and not shown. */
export const problemsOfFigures = (year: Year): readonly Finding[] => [
  ...year.documents.flatMap((document) => problemsOfBody(year, document)),
  ...originalsIn(year).flatMap((document) => notShown(year, document)),
]

const isProse = (kind: Kind): kind is ProseKind => Object.hasOwn(proseKinds, kind)

const figuresIn = ({ sections = [] }: Document): readonly Figure[] =>
  sections.flatMap(({ figures }) => figures)

const problemsOfBody = (year: Year, document: Document): Finding[] => {
  const figures = figuresIn(document)
  const { kind, id: own } = document.located
  const listing = year.find(kind, own, original)
  return figures.flatMap(({ component, id, offset }, index): Finding[] => {
    if (!isShown(component)) return []
    const { field, ja, en } = shown[component]
    const place = { file: document.file, offset }
    if (isProse(kind) && !Object.hasOwn(proseKinds[kind].schema.shape, field)) {
      const { ja: page, en: pageEn } = proseKinds[kind].label
      return [{ kind: 'figure-not-here', ...place, detail: { name: component, page, pageEn } }]
    }
    const known = idsOf(year, field)
    if (!known.includes(id)) {
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

const notShown = (year: Year, document: Document): Finding[] => {
  if (!document.sections) return []
  const figures = figuresIn(document)
  return Object.entries(shown).flatMap(([component, { field, ja, en }]) =>
    listIn(document, field).flatMap((id, index): Finding[] =>
      !idsOf(year, field).includes(id) ||
      figures.some((figure) => figure.component === component && figure.id === id)
        ? []
        : [{ kind: 'unshown-figure', file: document.file, path: [field, index], detail: { id, ja, en } }],
    ),
  )
}
