import { settings } from '#i18n/settings.ts'
import type { Report } from '#report/model.ts'
import type { Table } from './table.ts'

type TableFile = { readonly path: string; readonly bytes: number; readonly table: Table }

type Package = {
  readonly report: Report
  readonly version: string
  readonly tables: readonly TableFile[]
  /** The file of the terms of use, where there are any. */
  readonly licence: string | undefined
  /** What a column means. */
  readonly describe: (column: string) => string | undefined
}

/** The tables of a year as a Frictionless Data Package 2.0: what they hold, for programs that read tables. */
export const dataPackage = ({ report, version, tables, licence, describe }: Package) => {
  const names = new Set(tables.map(({ table }) => table.name))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${settings.id}-activity-report-${report.year}`,
    title: report.title.text,
    version,
    created: `${report.updated}T00:00:00Z`,
    contributors: [{ title: report.publisher.text, roles: ['publisher'] }],
    ...(report.website && { homepage: report.website }),
    ...(licence && report.licence && { licenses: [{ title: report.licence.text, path: licence }] }),
    resources: tables.map(({ path, bytes, table: { name, fields } }) => ({
      name,
      type: 'table',
      profile: 'tabular-data-resource',
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      schema: {
        fields: fields.map((field) => ({
          name: field.name,
          type: field.type,
          ...(describe(field.name) && { description: describe(field.name) }),
        })),
        ...(fields[0]?.name === 'id' && { primaryKey: ['id'] }),
        ...foreignKeys(fields, names),
      },
    })),
  }
}

const foreignKeys = (fields: Table['fields'], names: ReadonlySet<string>) => {
  const keys = fields.flatMap(({ name, among }) =>
    among && names.has(among) ? [{ fields: [name], reference: { resource: among, fields: ['id'] } }] : [],
  )
  return keys.length ? { foreignKeys: keys } : {}
}
