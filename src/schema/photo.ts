import { z } from 'zod'
import { agreed, bilingual, datePattern, named, questions } from './fields.ts'
import { picture } from './named.ts'

/** A picture and its caption; without `file` readers see the caption alone. */
export const photo = z.strictObject({
  caption: bilingual(['説明', 'Caption'], ['写真の下に出る文', 'The line below the picture']),
  alt: bilingual(
    ['代替テキスト', 'Alternative text'],
    [
      '写真に写っているもの。ファイルを置くときに必要です',
      'What the picture shows. Required once there is a file',
    ],
  ).optional(),
  file: named(
    picture().optional(),
    ['ファイル', 'File'],
    [
      '同じフォルダーの画像の名前。半角の小文字で（例：a2-symposium.jpg）。未提供なら省きます',
      'The name of a picture in the same folder, such as a2-symposium.jpg; leave it out until supplied',
    ],
  ),
  photographer: bilingual(
    ['撮影者', 'Photographer'],
    [
      '写真の下に名前を出すときに書きます（例：山田花子）。要らなければ省きます',
      'The name that stands below the picture, such as Hanako Yamada; leave it out if none is to',
    ],
  ).optional(),
  date: named(
    z.string().regex(datePattern).optional(),
    ['撮影日', 'Taken on'],
    [
      '2023-08-01（日）、2023-08（月）。写真の下に出ます。分からなければ項目ごと省きます',
      '2023-08-01 (day) or 2023-08 (month); it stands below the picture. Leave it out if not known',
    ],
  ),
  permission: named(
    z.enum(['granted', 'not-needed']).optional(),
    ['掲載の許可', 'Permission'],
    [
      '写っている人の全員から掲載の許可を得ていれば granted、だれとも分かる人が写っていなければ not-needed。読者には出ません',
      'granted, if everyone in the picture has agreed to its publication; not-needed, if nobody in it can be recognised. Readers do not see it',
    ],
  ),
  questions,
  agreed,
})
