import { z } from 'zod'
import { agreed, bilingual, questions } from './fields.ts'

/** What somebody said, and who it was: as far as that person agrees to be named. */
export const quotation = z.strictObject({
  text: bilingual(
    ['言葉', 'Words'],
    [
      '話された、または書かれた言葉のまま。かぎかっこは付けません',
      'As it was said or written, without quotation marks',
    ],
  ),
  name: bilingual(
    ['氏名', 'Name'],
    [
      '本人が公開を了承した氏名（例：山田花子）。なければ省きます',
      'The name, which the person agrees to publish; leave it out if there is none',
    ],
  ).optional(),
  role: bilingual(
    ['立場', 'Role'],
    [
      '参加者、共催団体の職員など。なければ省きます。住所・電話番号・メールアドレス・生年月日は書けません',
      'Such as participant; leave it out if there is nothing. No address, telephone number, mail or date of birth',
    ],
  ).optional(),
  questions,
  agreed,
})
