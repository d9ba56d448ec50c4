import { original } from '#i18n/locales.ts'
import { proseKinds, recordKinds, type Kind, type Located, type ProseKind } from '#schema/kinds.ts'

type Name = Kind | `${ProseKind}Translations`

const proseNames = Object.keys(proseKinds) as ProseKind[]

/** The collections that hold the files of content: one a kind, and one for the translations of its words. */
export const collectionNames = [
  ...(Object.keys(recordKinds) as Kind[]),
  ...proseNames,
  ...proseNames.map((kind) => `${kind}Translations` as const),
] satisfies Name[]

/** The collection that a file belongs to. */
export const collectionOf = ({ kind, locale }: Located): string =>
  locale === undefined || locale === original ? kind : `${kind}Translations`
