import { original, translationIds } from '#i18n/locales.ts'
import { locate } from '#schema/kinds.ts'
import type { Finding } from './finding.ts'
import { pictureFile, type Found } from './found.ts'
import { termsFile } from './terms.ts'

/** Files below `content/` that belong to no kind of content. */
export const problemsOfStrays = (files: readonly Found[]): readonly Finding[] =>
  files
    .filter(
      ({ file }) => !locate(file) && !pictureFile.test(file) && file !== termsFile && file !== 'README.md',
    )
    .map(({ file, is }): Finding => {
      const like = meant(file)
      if (is === 'symbolic-link') return { kind: 'symbolic-link', file }
      return { kind: 'stray-file', file, detail: like ? { like } : {} }
    })

/** What a text is called that another ending keeps out: B1.ja.md → B1.ja.mdx, camp.yml → camp.yaml. */
const meant = (file: string): string | undefined => {
  const [, stem = '', locale = original] =
    /^([^.]+)(?:\.([a-z]{2}))?\.(?:mdx?|ya?ml)(?:\.txt)?$/i.exec(file) ?? []
  const known = [original, ...translationIds].find((id) => id === locale) ?? original
  return [`${stem}.yaml`, `${stem}.${known}.mdx`].find(locate)?.split('/').at(-1)
}
