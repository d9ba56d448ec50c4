import { type Finding, type Row, error, judged } from '#source/finding.ts'
import type { Passage } from '#source/passages.ts'
import { type Pattern, problemsOfPatterns } from './patterns.ts'

/** What this file notices, and what is then said. */
export const rows = {
  placeholder: judged(
    'found',
    '獨協大学の〇〇氏との合宿',
    ({ found }) => `「${found}」は、あとで書くための印のようです。本当の内容に置き換えてください。`,
    ({ found }) => `“${found}” looks like a mark for something still to come. Write what is meant.`,
  ),
  'page-number': error(
    '- 7 -',
    ({ found }) => `「${found}」は、印刷物のページ番号や柱が残ったもののようです。行ごと消してください。`,
    ({ found }) => `“${found}” looks like a page number or running head of a printed page. Delete the line.`,
  ),
  'filler-text': error(
    'A study camp of Dokkyo University. Lorem ipsum dolor sit amet.',
    ({ found }) => `「${found}」は見本の文です。本当の内容に置き換えてください。`,
    ({ found }) => `“${found}” is text of a template. Write the real content.`,
  ),
  'machine-phrase': judged(
    'found',
    'summary: Here is the translation. A visit to Kurobe City with Dokkyo University.',
    ({ found }) =>
      `「${found}」は、翻訳機やAIの返事が残ったもののようです。報告書の文でなければ消し、前後も見直してください。`,
    ({ found }) =>
      `“${found}” looks like what a translation machine or an assistant said. Delete it unless it belongs to the report, and read what is around it again.`,
  ),
  'literal-escape': error(
    'A study camp of Dokkyo University\\n(1–2 August).',
    ({ found }) => `「${found}」はそのまま表示されます。消すか、段落を分けるなら空行にしてください。`,
    ({ found }) => `“${found}” is shown as it is. Delete it, or begin a paragraph after an empty line.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const placeholders: readonly RegExp[] = [
  /(?<![〇一二三四五六七八九十百])〇{2,}(?![〇一二三四五六七八九十年])|[○◯]{2,}|[●◎]{2,}|(?<!△)△△(?!△)/gu,
  /(?<![A-Za-z\d])[XxＸ]{2,}(?=[名人氏様社月日円件]|さん)|\b(?:Mr|Ms|Mrs|Dr)\.? X{2,}\b|\bXX+ (?=people|participants|companies)/gu,
  /[（(【]仮[）)】]|要(?:確認|修正|追記|差し?替え)(?!事項|項目|リスト)|[（(【](?:確認中|未定|調整中|後日追記|後で書く|作成中)[）)】]/gu,
  /\b(?:TBC|TBD|TBA|FIXME)\b|\bTODO\b(?!\s*リスト|\s+lists?\b)|\bto be (?:confirmed|added|inserted)\)|\[(?:insert|add|name|date|your)\b[^\]\n]*\](?!\()/giu,
  // The boxes and signs of GitHub and of chats.
  /(?<=(?:^|\n)[ \t]*[-*] )\[[ xX]\](?= )|(?<![\w:/]):[a-z][a-z_]{2,25}:(?![\w/:])|\[(?:TRANSLATE|TRANSLATION|訳|翻訳)[^\]\n]{0,20}\](?!\()/gu,
  // What a camera calls its files, and where a picture is to stand.
  /(?<![\w./-])(?:IMG|DSC[NF]?|DJI|PXL|MVI)[_ -]?\d{3,}(?:\.\w+)?|[《【〈[（(]ここに[^》】〉\]）)\n]{0,20}(?:写真|画像|図|表)[^》】〉\]）)\n]{0,20}[》】〉\]）)]|[（(][一-龠]{1,4}(?:→|⇒|->)[一-龠]{1,4}[：:][^）)\n]*(?:[？?]|ください|願い|でしょう?か|ですか)[^）)\n]*[）)]/gu,
  // What Word puts where a comment was: the name of who wrote it, and a number.
  /\[(?!注|図|表|写真|資料|別紙|別添|付録|参考|脚注|出典|文献|第)[ぁ-んァ-ヶー一-龠]{1,8}\d{1,2}\](?!\()|\[(?!SDG)[A-Z]{2,3}\d{1,2}\](?!\()/gu,
]

/** The example of the guide, and what templates are filled with. */
const fillers: readonly RegExp[] = [
  /lorem ipsum[^。.\n]*|ダミー(?:テキスト|文章?)(?=です|が入|。|$)|サンプル(?:テキスト|文章)(?=です|が入|。|$)|ここに(?:本文|文章|テキスト|説明|タイトル)(?:を(?:入れ|書|入力|記入)|が入り)|\b(?:insert|enter|add) (?:your )?(?:text|title|description) here\b/giu,
  /この一年にしたことを一文で。|(?:\*\*)?強調(?:\*\*)?した言葉のある箇条書き|[一二]人目の声(?=\s|$)|(?<=\n- )リンク(?=\n)|(?<=^title: )活動の名前$/gmu,
]

const machine: readonly RegExp[] = [
  /\b(?:Sure|Certainly|Absolutely|Of course)[,!] (?:here|below|I(?:['’]ll| will| can| have))\b[^.:\n]*/gu,
  /\bHere(?:['’]s| is| are) (?:the|a|an|my|your) (?:\w+ )?(?:English |Japanese )?(?:translation|translated|rewrite|revised (?:text|version))\b[^.:\n]*/gu,
  /\bAs an AI(?:,| (?:language )?(?:model|assistant)\b)|\bas of my (?:last|knowledge)\b|\bI(?:['’]m| am) sorry, but I can(?:not|['’]t)\b|\bI hope this helps\b|\bTranslated (?:by|with) (?:DeepL|Google|ChatGPT)\b[^.\n]*|\bLet me know if you(?:['’]d| would) like\b/giu,
  /以下のよう?に(?:修正|変更|書き直)し(?:ました|てみました)[。：:]?|以下[にはが、のとおり]{1,6}(?:翻訳|訳文|英訳|和訳|日本語訳)(?:します|いたします|です|になります|を示します)|(?:翻訳|英訳|和訳)(?:は|文は)(?:以下|次)の(?:通り|とおり)(?:です|[：:])|(?:AI|大規模)(?:の)?言語モデルとして|(?:はい、|かしこまりました。|承知(?:いた)?しました。)(?:以下|翻訳|それでは|では)|DeepL(?:翻訳)?(?:で|により|による)翻訳/gu,
]

/** What stands at the foot or head of a printed page, on a line of its own. */
const pageNumbers: readonly RegExp[] = [
  /(?<=^|\n)[ \t]*(?:[-–—] ?\d{1,3} ?[-–—]|[^\n。]{0,12}\d{4}年度?[^\n。]{0,12}報告書?[ \t　]*\d{1,3}(?:[ \t]*[/／][ \t]*\d{1,3})?|(?:Page|ページ)[ \t]*\d{1,3}(?:[ \t]*(?:of|[/／])[ \t]*\d{1,3})?|\d{1,3}[ \t]*[/／][ \t]*\d{1,3})[ \t]*(?=\n|$)/gu,
]

const of = <K extends string>(kind: K, found: readonly RegExp[]): readonly Pattern<K>[] =>
  found.map((pattern) => ({ kind, found: pattern }))

const patterns: readonly Pattern<ProblemKind>[] = [
  ...of('placeholder', placeholders),
  ...of('page-number', pageNumbers),
  ...of('filler-text', fillers),
  ...of('machine-phrase', machine),
]

const escapes = of('literal-escape', [/\\[nrt](?![a-z])|\\u[\da-f]{4}/gu])

/** What drafts, templates, and machines left in a passage; within double quotes YAML reads `\n` itself. */
export const problemsOfResidue = (passage: Passage): readonly Finding<ProblemKind>[] =>
  problemsOfPatterns(passage, passage.quoted === 'double' ? patterns : [...patterns, ...escapes])
