import { formatFiscalYear } from '#i18n/format.ts'
import { localeIds, original } from '#i18n/locales.ts'
import { kinds, siteKinds, singleKinds, type Kind } from '#schema/kinds.ts'
import type { Site } from '#schema/site.ts'
import { terms } from '#schema/terms.ts'
import { collectionOf, fieldsOf, nameField } from './field.ts'
import { formOf, isProse } from './forms.ts'

export type Collection = { readonly name: string } & Readonly<Record<string, unknown>>

/** The config of an editor: every kind of content in every year, newest first, and what is there once for all years. */
export const editorConfig = (
  { repository, branch, signIn }: NonNullable<Site['editor']>,
  years: readonly string[],
  title: string,
) => {
  const newestFirst = years.toSorted().toReversed()
  return {
    backend: {
      name: 'github',
      repo: repository,
      branch: branchOf(branch),
      ...(signIn ? { base_url: signIn } : { auth_methods: ['token'] }),
      commit_messages: messages,
    },
    app_title: title,
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', lowercase: false },
    output: { omit_empty_optional_fields: true },
    i18n: { structure: 'multiple_files', locales: [...localeIds], default_locale: original },
    // Pictures lie beside what tells of them, under their own names.
    media_folder: `content/${newestFirst[0]}/photos`,
    public_folder: '',
    media_libraries: { stock_assets: { providers: [] } },
    collections: [
      ...newestFirst.flatMap((year) => collectionsOf(year, newestFirst.length > 1)),
      collectionOfAllYears(),
    ],
  }
}

/** Where what was saved waits until it is looked at and published. */
const branchOf = (branch = 'edit'): string => branch

/** Where GitHub shows everything that waits, and asks for a look at it. */
export const requestAddress = ({ repository, branch }: NonNullable<Site['editor']>): string =>
  `https://github.com/${repository}/compare/${branchOf(branch)}?expand=1`

const messages = {
  create: '{{collection}}「{{slug}}」を加える',
  update: '{{collection}}「{{slug}}」を直す',
  delete: '{{collection}}「{{slug}}」をなくす',
  uploadMedia: '{{path}} を置く',
  deleteMedia: '{{path}} をなくす',
}

const all = Object.keys(kinds) as Kind[]
const ofAllYears = all.filter((kind) => siteKinds.some((single) => single === kind))
const singles = all.filter((kind) => singleKinds.has(kind))
const [prose = [], records = []] = [true, false].map((is) =>
  all.filter((kind) => isProse(kind) === is && !singles.includes(kind) && !ofAllYears.includes(kind)),
)
const inFolders = [...prose, ...records]

/** The collections of a year: what stands in folders, by kind, and the files of which there is one. */
const collectionsOf = (year: string, isOneOfSeveral: boolean): readonly Collection[] => {
  const head = (kind: Kind) => ({
    name: collectionOf(year, kind),
    label: kinds[kind].label.ja + (isOneOfSeveral ? `（${formatFiscalYear(year, 'ja')}）` : ''),
  })
  const folders = inFolders.map((kind) => ({
    ...head(kind),
    folder: `content/${year}/${kind}`,
    extension: isProse(kind) ? 'mdx' : 'yaml',
    identifier_field: nameField(kind),
    slug: { editable: ['create'], pattern: [kinds[kind].id.source, nameHint(kind)], hint: nameHint(kind) },
    ...(kind === 'photos' && { media_folder: `/content/${year}/photos`, public_folder: '' }),
    ...formOf(kind, year),
  }))
  const files = singles.map((kind) => ({
    name: kind,
    label: kinds[kind].label.ja,
    file: `content/${year}/${kind}.${isProse(kind) ? '{{locale}}.mdx' : 'yaml'}`,
    ...formOf(kind, year),
  }))
  return [{ ...head('report'), i18n: true, files }, ...folders]
}

const collectionOfAllYears = (): Collection => ({
  name: 'site',
  label: 'すべての年度',
  files: [
    ...ofAllYears.map((kind) => ({
      name: kind,
      label: kinds[kind].label.ja,
      file: `content/${kind}.yaml`,
      ...formOf(kind, ''),
    })),
    {
      name: 'terms',
      label: '用語集',
      file: 'content/terms.yaml',
      format: 'yaml',
      fields: fieldsOf(terms.shape, { year: '', inEach: undefined }),
    },
  ],
})

const nameHint = (kind: Kind): string => {
  const example = ['A', 'A2', 'A-1', 'symposium-tokyo'].find((each) => kinds[kind].id.test(each))
  return `ファイルの名前を、${example} のように半角で書きます。保存した後は変えません`
}
