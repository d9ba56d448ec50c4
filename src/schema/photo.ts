import { z } from 'zod'
import { agreed, bilingual, named, questions } from './fields.ts'
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
  questions,
  agreed,
})
