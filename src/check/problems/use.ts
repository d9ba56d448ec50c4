import { error, label, warning, type Row } from '#report/problems.ts'

/** What can be wrong with how the files of a year, and its pictures, are used. */
export const useProblems = {
  'year-without-activities': warning(
    ({ year }) =>
      `${year}年度の活動がまだありません。npm run new -- activity A1 --year ${year} などで加えてください。`,
    ({ year }) => `${year} has no activities yet. Add one: npm run new -- activity A1 --year ${year}.`,
  ),
  'area-without-activities': warning(
    ({ id }) => `領域${id}の活動がありません。活動を加えるか、領域が要るか確かめてください。`,
    ({ id }) => `Area ${id} has no activities. Add one, or see whether the area is needed.`,
  ),
  'goal-not-served': warning(
    ({ id }) =>
      `目標「${id}」にあたる活動がありません。活動のgoalsに加えるか、このままでよいか確かめてください。`,
    ({ id }) =>
      `No activity serves goal “${id}”. Add it to the goals of an activity, or see whether that is intended.`,
  ),
  'unused-record': warning(
    ({ kind, ids }) =>
      `どの活動・ページにも使われていない${label(kind, 'ja')}があり、公開されません：${ids}。使うか、ファイルを消してください。`,
    ({ kind, ids }) =>
      `No activity or page uses these, so that they are not published (${label(kind, 'en')}): ${ids}. Use them, or delete their files.`,
  ),
  'same-name': warning(
    ({ name, other }) => `「${name}」は「${other}」と同じ名前です。写したままなら、書き直してください。`,
    ({ name, other }) => `“${name}” is also the name of “${other}”. If this is a copy, write it anew.`,
  ),
  'other-region': warning(
    ({ name, region, spelled }) =>
      `「${name}」の地域コードは ${spelled} です（いまは ${region}）。地図の場所が変わります。`,
    ({ name, region, spelled }) =>
      `The region of “${name}” is ${spelled}, not ${region}: the map would show another place.`,
  ),
  'metric-not-in-text': warning(
    ({ id, figure }) =>
      `数字「${id}」（${figure}）が本文にありません。本文か metrics/${id}.yaml を直し、同じ数にしてください。`,
    ({ id, figure }) =>
      `The figure “${id}” (${figure}) does not stand in the text. Make the text and metrics/${id}.yaml agree.`,
  ),
  'picture-missing': error(
    ({ name }) => `写真「${name}」がphotosフォルダーにありません。写真を置くか、fileの行を消してください。`,
    ({ name }) =>
      `There is no picture “${name}” in the folder photos. Put it there, or delete the line “file”.`,
  ),
  'picture-name': error(
    ({ name }) =>
      `写真のファイル名「${name}」を変えてください。半角の小文字・数字・ハイフンと .jpg .png .webp .avif が使えます（例：a2-symposium.jpg）。`,
    ({ name }) =>
      `Rename the picture “${name}”: lower-case letters, digits and hyphens, then .jpg, .png, .webp or .avif, as in a2-symposium.jpg.`,
  ),
  'picture-too-large': error(
    ({ size, limit }) => `写真が大きすぎます（${size}、上限${limit}）。縮めて保存し直してください。`,
    ({ size, limit }) => `The picture is too large (${size}, at most ${limit}). Save it smaller.`,
  ),
  'picture-of-unknown-kind': error(
    ({ name, format }) =>
      format
        ? `「${name}」は${format}の形式です。JPEGに変えて置き直してください（iPhoneは「設定」→「カメラ」→「フォーマット」→「互換性優先」でJPEGになります）。`
        : `「${name}」は名前のとおりの画像として読めません。JPEG、PNG、WebP、AVIFのいずれかで保存し直してください。`,
    ({ name, format }) =>
      format
        ? `“${name}” is in the format ${format}. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).`
        : `“${name}” is not a picture of the kind that its name says. Save it as JPEG, PNG, WebP or AVIF.`,
  ),
  'picture-without-alt': error(
    () => '写真に何が写っているかの説明（alt）が、日本語と英語の両方に要ります。',
    () => 'A picture needs a description of what it shows (alt), in Japanese and in English.',
  ),
  'unused-picture': warning(
    ({ name }) =>
      `写真「${name}」を使う記録がありません。同じフォルダーのyamlのfileに書くか、消してください。`,
    ({ name }) =>
      `No record uses the picture “${name}”. Name it as “file” in a yaml beside it, or delete it.`,
  ),
} as const satisfies Record<string, Row>
