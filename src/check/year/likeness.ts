import { original } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { prefectureIn } from '#check/fields/regions.ts'
import { textAt, type Year } from '#source/year.ts'

/** Things of a kind that have the same name, as a copy has that was not rewritten, and places in another prefecture than they say. */
export const problemsOfLikeness = (year: Year): readonly Finding[] => {
  const things = year.documents.filter(({ located: { locale } }) => !locale || locale === original)
  return [
    ...[...Map.groupBy(things, (thing) => JSON.stringify([thing.located.kind, nameOf(thing)])).values()]
      .filter(([first]) => first && nameOf(first))
      .flatMap(([first, ...copies]) =>
        copies.map((copy): Finding => ({
          kind: 'same-name',
          file: copy.file,
          detail: { name: nameOf(copy) ?? '', other: first?.located.id ?? '' },
        })),
      ),
    ...things.filter(({ located }) => located.kind === 'places').flatMap(problemsOfPlace),
  ]
}

const nameOf = (document: Document): string | undefined =>
  ['title', 'name'].map((field) => textAt(document, field) ?? textAt(document, field, original)).find(Boolean)

const problemsOfPlace = (place: Document): Finding[] => {
  const name = textAt(place, 'name', original) ?? ''
  const region = textAt(place, 'region')
  const spelled = prefectureIn(name)
  return spelled && region && /^JP-\d\d$/.test(region) && region !== spelled
    ? [{ kind: 'other-region', file: place.file, path: ['region'], detail: { name, region, spelled } }]
    : []
}
