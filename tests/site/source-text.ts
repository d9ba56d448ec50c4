import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { contentFolder } from '#disk/content-folder.ts'
import { original } from '#i18n/locales.ts'
import { report } from '#schema/report.ts'

/** Layout is not text: white space, bullets, the width of signs. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s●]/g, '')

/** The passages of a year's supplied text as they are to be published: with what was mended and agreed, without the colon after a code or a label. */
const publishedIn = (year: string): readonly string[] => {
  const {
    editorial = [],
    slips = [],
    changes = [],
  } = report.parse(parse(readFileSync(join(year, 'report.yaml'), 'utf8')))
  const pairs = [
    ...[...editorial, ...slips].flatMap(({ mended = [] }) => mended),
    ...changes.flatMap(({ before, after }) =>
      before?.[original] && after?.[original] ? [{ before: before[original], after: after[original] }] : [],
    ),
  ]
  return readFileSync(join(year, 'source.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((passage) =>
      plain(pairs.reduce((text, { before, after }) => text.replaceAll(before, after), passage))
        .replace(/^([A-Z]\d?)[:.]/, '$1')
        .replace(/:$/, ''),
    )
}

/** What the site has to say word for word; nothing where no text was supplied. */
export const published: readonly string[] = globSync(join(contentFolder(), '[0-9]*'))
  .filter((year) => existsSync(join(year, 'source.txt')))
  .flatMap(publishedIn)
