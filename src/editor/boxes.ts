import { kindLabel } from '#schema/labels.ts'
import { recordKinds, type RecordKind } from '#schema/kinds.ts'
import { components } from '#source/vocabulary.ts'
import { relationTo, type Field } from './field.ts'

/** A component of bodies as a box in the form: what it is called, and the attribute that names what it shows. */
export type Box = {
  readonly id: string
  readonly component: string
  readonly attribute: string
  readonly label: string
  readonly field: Field
}

/** The kind that a component shows: photos for Photo. */
const kindShown = (component: string): RecordKind =>
  (Object.keys(recordKinds) as RecordKind[]).find((kind) => kind.startsWith(component.toLowerCase())) ??
  'photos'

export const boxId = (component: string, year: string): string => `${component}-${year}`

/** The closed vocabulary of bodies as boxes, which name files of the same year. */
export const boxesOf = (years: readonly string[]): readonly Box[] =>
  years.flatMap((year) =>
    Object.entries(components).map(([component, attribute]) => {
      const kind = kindShown(component)
      return {
        id: boxId(component, year),
        component,
        attribute,
        label: kindLabel(kind, 'ja'),
        field: {
          name: attribute,
          label: kindLabel(kind, 'ja'),
          ...relationTo(year, kind),
          ...(attribute === 'ids' && { multiple: true }),
        },
      }
    }),
  )
