import type { Checked } from '#check/check.ts'
import { currentFingerprint } from '#check/languages/translations.ts'
import { original } from '#i18n/locales.ts'
import { locate } from '#schema/kinds.ts'
import { splitFrontMatter } from '#source/front-matter.ts'
import { withoutFields } from './without-fields.ts'

/** Why the fingerprint of an original cannot be recorded with a translation. */
export type Refusal = 'no-translation' | 'broken-original' | 'broken-translation'

/** The text of a translation with the fingerprint of its original as it is now; all else stays as it was. */
export const recorded = (
  file: string,
  { source, documents, problems }: Checked,
): { readonly text: string } | { readonly refusal: Refusal } => {
  const located = locate(file)
  const translation = documents.find((document) => document.file === file)
  if (!located?.locale || located.locale === original || !translation) return { refusal: 'no-translation' }
  const from = documents.find(
    (document) => document.file === file.replace(`.${located.locale}.mdx`, `.${original}.mdx`),
  )
  const isBroken = problems.some(({ severity, file: place }) => severity === 'error' && place === from?.file)
  const fingerprint = from && !isBroken && currentFingerprint(source, from)
  if (!fingerprint) return { refusal: 'broken-original' }
  const { text = '', yaml } = translation
  if (!yaml) return { refusal: 'broken-translation' }
  const present = yaml.scalars.find(({ path }) => path.length === 1 && path[0] === 'translationOf')
  if (present) return { text: text.slice(0, present.start) + fingerprint + text.slice(present.end) }
  const line = text.includes('\r\n') ? '\r\n' : '\n'
  const without = withoutFields(translation, ['translationOf'])
  const { parts } = splitFrontMatter(file, without)
  if (!parts) return { refusal: 'broken-translation' }
  const [before, after] = [without.slice(0, parts.end), without.slice(parts.end)]
  return { text: `${before}translationOf: ${fingerprint}${line}${after}` }
}
