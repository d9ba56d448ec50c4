import type { Face, Weight } from '#assets/coverage.ts'
import { family, fontBytes } from '#assets/typeface.ts'
import { paths } from './paths.ts'

export type WholeFont = { readonly name: string; readonly weight: Weight; readonly bytes: () => Buffer }

/** The typefaces as they are, which the dev server gives to pages; the later goes before the earlier. */
export const wholeFonts: readonly WholeFont[] = (['second', 'first'] as const).flatMap((face: Face) =>
  ([400, 700] as const).map((weight) => ({
    name: `${face}-${weight}.ttf`,
    weight,
    bytes: () => fontBytes(weight, face),
  })),
)

/** The rules of the fonts under `npm run dev`; built pages get theirs when all of them are there (page-sheets.ts). */
export const fontsInDev: string = globalThis.isDevServer
  ? wholeFonts
      .map(
        ({ name, weight }) =>
          `@font-face{font-family:'${family}';font-weight:${weight};src:url(${paths.font(name)})}`,
      )
      .join('')
  : ''
