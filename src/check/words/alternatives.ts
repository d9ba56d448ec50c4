import { localeIds } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged } from '#source/finding.ts'
import { textAt } from '#source/year.ts'
import { hasMark } from './unwritten.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'alt-like-caption': judged(
    'alt',
    'alt: { ja: 登壇の様子, en: On the stage }',
    ({ alt }) =>
      `代替テキスト「${alt}」が説明（caption）と同じで、画面を読み上げる人には二度聞こえます。写っているものを書いてください（例：だれが、どこで、何をしているか）。`,
    ({ alt }) =>
      `The alternative text “${alt}” says what the caption says, so that a screen reader says it twice. Write what the picture shows: who, where, doing what.`,
  ),
  'alt-says-nothing': judged(
    'alt',
    'alt: { ja: 写真, en: A photograph }',
    ({ alt }) =>
      `代替テキスト「${alt}」では、写真が見えない人に内容が伝わりません。写っているものを書いてください（例：だれが、どこで、何をしているか）。`,
    ({ alt }) =>
      `The alternative text “${alt}” tells nothing to those who cannot see the picture. Write what it shows: who, where, doing what.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Alternative texts of pictures that repeat the caption, or that would fit any picture. */
export const problemsOfAlternatives = (document: Document): readonly Finding<ProblemKind>[] =>
  document.located.kind === 'photos'
    ? localeIds.flatMap((locale): Finding<ProblemKind>[] => {
        const [alt, caption] = ['alt', 'caption'].map((field) => textAt(document, field, locale))
        if (!alt?.trim()) return []
        const place = { file: document.file, path: ['alt', locale], detail: { alt } }
        if (saysNothing.test(alt.trim()) || alt.trim() === textAt(document, 'file'))
          return [{ kind: 'alt-says-nothing', ...place }]
        return caption && !hasMark(alt) && plain(alt) === plain(caption)
          ? [{ kind: 'alt-like-caption', ...place }]
          : []
      })
    : []

/** Words of any picture, names of files, and the example of an older guide. */
const saysNothing =
  /^(?:(?:活動|会場|当日|イベント|セミナー)?(?:の)?(?:写真|画像|イメージ|図|様子|風景|集合写真)(?:です)?[。\d]*|(?:an? |the )?(?:photo(?:graph)?|picture|image|graphic|figure)s?(?: \d+)?\.?|[\w-]+\.(?:jpe?g|png|webp|avif|heic)|(?:IMG|DSC|image|photo)[_-]?\d+|机を囲んで話す人たち|people talking around a table|写っているもの|what it shows|alt(?:ernative)?(?: text)?|代替テキスト|説明文?|キャプション|caption|description|[-ー―–.。…]+|(?:なし|none|n\/a))$/iu

/** Without white space, stops, and the words that a picture is one. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /^(?:an? |the )?(?:photo(?:graph)?|picture|image) (?:of|showing) |(?:の|を写した)?(?:写真|画像)[。.]?$/gu,
      '',
    )
    .replace(/[\s\p{P}]/gu, '')
