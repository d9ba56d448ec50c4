import type { Unmet } from '#check/edit/create.ts'

type Asked = { readonly what: string; readonly id: string; readonly year: string | undefined }

/** Why nothing was written. */
export const whyNot = (unmet: Unmet, asked: Asked): string => reasons[unmet](asked)

const reasons: Readonly<Record<Unmet, (asked: Asked) => string>> = {
  what: ({ what }) =>
    what
      ? `「${what}」という種類はありません。 / There is no kind “${what}”.`
      : '種類と名前を書いてください。 / Name a kind and a name.',
  year: ({ year = '' }) =>
    `${year}年度のフォルダーがありません。先に npm run new -- year 2024 のように作ってください。 / There is no year ${year}: make it first.`,
  id: ({ what, id }) =>
    id
      ? `「${id}」は${what}の名前として使えません（例：${example(what)}）。 / “${id}” is no name for ${what} (such as ${example(what)}).`
      : `名前も書いてください（例：npm run new -- ${what} ${example(what)}）。 / Add a name, as in the example.`,
}

const example = (what: string): string =>
  ({ activity: 'B2', goal: 'B-3', area: 'E', year: '2024' })[what] ?? 'visit-omachi'
