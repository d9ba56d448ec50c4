import { original } from '#i18n/locales.ts'
import { descendants, startOf, textOf } from '#source/body.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error, judged, warning } from '#source/finding.ts'

import { type ProblemKind as PersonalProblem, problemsOfPersonal } from './personal.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'editing-link': warning(
    'url: https://docs.google.com/document/d/abc/edit',
    ({ value }) =>
      `「${value}」は編集・共有のためのリンクです。読者には開けないか、書き換えられるおそれがあります。公開用のページかPDFのアドレスにしてください。`,
    ({ value }) =>
      `“${value}” is a link for editing or sharing: readers may be shut out, or may change the document. Link to a public page or PDF.`,
  ),
  'tracking-link': warning(
    'url: https://example.com/report?utm_source=newsletter',
    ({ value, right }) =>
      `「${value}」には、読者を追跡する印が付いています。${right ? `「${right}」にしてください。` : '行き先のページそのもののアドレスにしてください。'}`,
    ({ value, right }) =>
      `“${value}” tracks readers. ${right ? `Write “${right}”.` : 'Use the address of the page itself.'}`,
  ),
  'private-address': error(
    'url: https://192.168.0.10/report',
    ({ value }) => `「${value}」は事務所の中でしか開けません。公開されているアドレスにしてください。`,
    ({ value }) => `“${value}” opens only inside the office. Use a public address.`,
  ),
  'test-address': warning(
    'url: https://staging.example.com/report',
    ({ value }) =>
      `「${value}」は試験用・見本のアドレスのようです。公開されている本番のアドレスにしてください。`,
    ({ value }) => `“${value}” looks like the address of a test site or an example. Use the public one.`,
  ),
  'address-end': warning(
    'url: https://example.com/report。',
    ({ value }) => `「${value}」：アドレスの終わりに句読点・かっこが入っています。消してください。`,
    ({ value }) => `“${value}” ends with a stop or bracket of the sentence. Delete it.`,
  ),
  'link-words': judged(
    'found',
    'A [study camp](https://example.com/camp) of Dokkyo University: click [here](https://example.com/).',
    ({ found }) =>
      `リンクの言葉「${found}」だけでは行き先が分かりません。行き先の名前をリンクにしてください（例：[NPO調査の報告書](https://…)）。`,
    ({ found }) =>
      `The words “${found}” do not tell where the link leads. Link the name of what it leads to, as in [report of the survey](https://…).`,
  ),
  'repeated-link': judged(
    'value',
    'A [study camp](https://example.com/) of [Dokkyo University](https://example.com/) (1–2 August).',
    ({ value }) =>
      `「${value}」へのリンクが本文に二度出てきます。一つにするか、別の行き先なら直してください。`,
    ({ value }) => `“${value}” is linked twice in this body. Keep one, or correct the other.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | PersonalProblem

const tracking = /(?<=[?&])(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|msclkid)=[^&#]*(?:&|(?=#|$))/g

/** What is wrong with an address, the first that fits. */
const kinds: readonly (readonly [kind: ProblemKind, found: RegExp])[] = [
  ['address-end', /(?:[。、，．）」』】]|%E3%80%8[12]|%EF%BC%89)$/i],
  [
    'private-address',
    /^(?:https?:\/\/(?:localhost|127\.|0\.0\.0\.0|10\.\d+\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/]+\.(?:local|localhost|lan|internal)(?:[:/]|$))|file:|[A-Za-z]:\\)/i,
  ],
  [
    'editing-link',
    /^https?:\/\/(?:docs\.google\.com\/(?!forms\/d\/e\/|\w+\/d\/e\/).+\/edit\b|drive\.google\.com\/drive\/|(?:www\.)?dropbox\.com\/(?:home|s|sh|scl|work|request)\b|(?:[\w-]+\.)?(?:app\.)?box\.com\/(?:s|file|folder)\b|[\w-]+\.sharepoint\.com\/|1drv\.ms\/|onedrive\.live\.com\/|(?:www\.)?canva\.com\/design\/.+\/edit\b)/i,
  ],
  ['tracking-link', tracking],
  [
    'tracking-link',
    /^https?:\/\/(?:l\.facebook\.com\/|(?:[\w-]+\.)?facebook\.com\/l\.php|(?:www\.)?google\.(?:com|co\.jp)\/url\?|[\w.]*safelinks\.protection\.outlook\.com\/)/i,
  ],
  [
    'test-address',
    /^https?:\/\/(?:(?:staging|stage|stg|test|testing|dev|demo|preview)\d?\.|deploy-preview-|[^/]*\.(?:test|example|invalid)(?:[:/]|$)|(?:www\.)?example\.(?:net|jp|co\.jp)(?:[:/]|$)|example\.org\/?$)/i,
  ],
]

const vague =
  /^(?:(?:詳しく|くわしく|詳細|続き|報告書?)?は?[、 ]?(?:こちら|コチラ|此方|ここ)(?:から|へ|を(?:クリック|ご覧ください|参照))?|リンク|クリック|詳細|続きを読む|もっと見る|(?:click |see |read )?(?:here|more)|(?:this |the )?(?:link|page|site|website)|read more here)[。.．>＞→]*$/i

type Address = {
  readonly value: string
  readonly offset: number
  readonly path?: readonly (string | number)[]
}

/** Addresses that readers cannot or should not open, and links whose words say nothing, of one file. */
export const problemsOfAddresses = ({ file, yaml, body }: Document): readonly Finding<ProblemKind>[] => {
  const links = body?.tree
    ? descendants(body.tree).flatMap((node) => (node.type === 'link' ? [node] : []))
    : []
  const inFields = (yaml?.scalars ?? []).flatMap(({ path, value, start }): Address[] =>
    ['url', 'website'].includes(String(path.at(-1))) && typeof value === 'string'
      ? [{ value, offset: start, path }]
      : [],
  )
  const addresses = [...inFields, ...links.map((node) => ({ value: node.url, offset: startOf(node) }))]
  return [
    ...addresses.flatMap(({ value, ...place }): Finding<ProblemKind>[] => {
      const [kind] = kinds.find(([, found]) => value.search(found) >= 0) ?? []
      if (!kind) return []
      const right = kind === 'tracking-link' ? value.replace(tracking, '').replace(/[?&](?=#|$)/, '') : value
      return [{ kind, file, ...place, detail: { value, ...(right !== value && { right }) } }]
    }),
    ...links.flatMap((node, index): Finding<ProblemKind>[] => {
      const [found, value, offset] = [textOf(node).trim(), node.url, startOf(node)]
      const isContact = /^(?:mailto|tel):/.test(value)
      const passage = { file, locale: original, path: [], offset, raw: value, quoted: 'body' as const }
      const isSaid = problemsOfPersonal({ ...passage, raw: found }).length > 0
      const isAgain = links.findIndex(({ url }) => url === value) < index
      return [
        ...(vague.test(found) ? [{ kind: 'link-words', file, offset, detail: { found } } as const] : []),
        ...(isContact && !isSaid ? problemsOfPersonal(passage) : []),
        ...(isAgain ? [{ kind: 'repeated-link', file, offset, detail: { value } } as const] : []),
      ]
    }),
  ]
}
