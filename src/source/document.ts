import type { z } from 'zod'
import type { Located } from '#schema/kinds.ts'
import { schemaOf } from '#schema/labels.ts'
import { readBody, type Body } from './body.ts'
import { decode } from './decode.ts'
import type { Finding } from './finding.ts'
import type { Found } from './found.ts'
import { splitFrontMatter } from './front-matter.ts'
import { sectionsOf, type Section } from './sections.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** A file of content as far as it could be read: its text, its fields, and the body of an MDX file. */
export type Document = {
  readonly file: string
  readonly located: Located
  readonly text: string | undefined
  readonly yaml: Yaml | undefined
  /** The fields as the schema of their kind takes them; undefined where there are none to read. */
  readonly parsed: z.ZodSafeParseResult<unknown> | undefined
  /** Where the body begins; undefined for a record and where the fields have no end. */
  readonly bodyAt: number | undefined
  readonly body: Body | undefined
  /** The body in sections; undefined where it could not be read whole. */
  readonly sections: readonly Section[] | undefined
  readonly findings: readonly Finding[]
}

/** Reads a file at its place in the tree of content; what keeps it from being read stands in `findings`. */
export const readDocument = (found: Found, located: Located): Document => {
  const { file } = found
  const { text, findings } = decode(found)
  const nothing = { yaml: undefined, parsed: undefined, bodyAt: undefined, body: undefined }
  const base = { file, located, text, ...nothing, sections: undefined, findings }
  if (text === undefined) return base
  if (located.locale === undefined) {
    const read = readYaml(file, text, 0)
    return { ...base, ...fieldsOf(read.yaml, located), findings: [...findings, ...read.findings] }
  }
  const { parts, findings: slips } = splitFrontMatter(file, text)
  if (!parts) return { ...base, findings: [...findings, ...slips] }
  const read = readYaml(file, text.slice(parts.start, parts.end), parts.start)
  const body = readBody(file, text, parts.body)
  return {
    ...base,
    ...fieldsOf(read.yaml, located),
    bodyAt: parts.body,
    body,
    sections: body.tree && !body.findings.length ? sectionsOf(body.tree, parts.body) : undefined,
    findings: [...findings, ...read.findings, ...body.findings],
  }
}

const fieldsOf = (yaml: Yaml | undefined, located: Located) => ({
  yaml,
  parsed: yaml && schemaOf(located).safeParse(yaml.data),
})

/** The body as it stands in the file. */
export const bodyOf = ({ text = '', bodyAt }: Document): string =>
  bodyAt === undefined ? '' : text.slice(bodyAt)
