import { original, translationIds } from '#i18n/locales.ts'
import { locate } from '#schema/kinds.ts'
import type { Finding } from '#source/finding.ts'
import { pictureFile, type Found } from '#source/found.ts'
import { termsFile } from '#check/words/terms.ts'

/** Files below `content/` that belong to no kind of content. */
export const problemsOfStrays = (files: readonly Found[]): readonly Finding[] =>
  files
    .filter(
      ({ file }) => !locate(file) && !pictureFile.test(file) && file !== termsFile && file !== 'README.md',
    )
    .map(({ file, is }): Finding => {
      const like = meant(file, new Set(files.map((other) => other.file)))
      if (is === 'symbolic-link') return { kind: 'symbolic-link', file }
      return { kind: 'stray-file', file, detail: like ? { like } : {} }
    })

/** What a text is called that another ending keeps out: B1.ja.md → B1.ja.mdx, camp.yml → camp.yaml. */
const meant = (file: string, present: ReadonlySet<string>): string | undefined => {
  const [, stem = '', locale] = /^([^.]+)(?:\.([a-z]{2}))?\.(?:mdx?|ya?ml)(?:\.txt)?$/i.exec(file) ?? []
  const locales = [original, ...translationIds]
  const written = locales.filter((id) => id === locale)
  return [`${stem}.yaml`, ...(written.length ? written : locales).map((id) => `${stem}.${id}.mdx`)]
    .find((name) => locate(name) && !present.has(name))
    ?.split('/')
    .at(-1)
}
