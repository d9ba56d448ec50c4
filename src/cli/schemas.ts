import '#disk/settings.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { editorSchemaOf, editorSchemas, type Ids } from '#schema/json-schema.ts'
import { locate, type Kind } from '#schema/kinds.ts'
import { contentFolder, readFolder } from '#disk/content-folder.ts'

/** Where Astro's extension of VS Code looks for what front matter may say. */
const folder = resolve(import.meta.dirname, '../../.astro/collections')

const content = resolve(contentFolder())
const files = readFolder(content).flatMap(({ file }) => {
  const located = locate(file)
  return located ? [{ file, located }] : []
})

const ids: Ids = Object.fromEntries(
  [...Map.groupBy(files, ({ located }): Kind => located.kind)].map(([kind, found]) => [
    kind,
    [...new Set(found.map(({ located }) => located.id))],
  ]),
)

/** Which schema each MDX file has to meet; the extension compares addresses in small letters. */
const entries = Object.fromEntries(
  files
    .filter(({ located }) => located.locale)
    .map(({ file, located }) => [
      decodeURIComponent(pathToFileURL(join(content, file)).href).toLowerCase(),
      `content-${editorSchemaOf(located)}`,
    ]),
)

/** Writes what VS Code needs for completion and hints in `content/`: JSON schemas, made from the schemas of the check. */
mkdirSync(folder, { recursive: true })
const schemas = Object.entries(editorSchemas(ids)).map(([name, schema]) => ({
  name: `content-${name}`,
  schema,
}))
for (const { name, schema } of schemas)
  writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(schema, null, 2))
const collections = schemas.map(({ name }) => ({ name, hasSchema: true }))
writeFileSync(join(folder, 'collections.json'), JSON.stringify({ collections, entries }, null, 2))
