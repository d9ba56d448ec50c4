/** What the comment says beside what it found. */
export const labels = {
  ja: {
    title: 'この変更で変わること',
    counts: (errors: number, warnings: number, translations: number) =>
      `誤り${errors}件、新しい注意${warnings}件、訳を見直すところ${translations}か所`,
    pages: (changed: number, added: number, removed: number) =>
      `変わるページ${changed}、新しいページ${added}、なくなるページ${removed}`,
    preview: '変更したあとのサイト',
    files: '前と後の画面と、PDFの入ったサイト一式（Artifacts の change をダウンロードし、index.html を開く）',
    errors: '誤り（直すまで公開できません）',
    withoutPreview:
      '誤りがあるあいだは、変更したあとのサイトを作れません。直すと、ここに変わるページが出ます。',
    withoutBefore: '変更の前の内容からはサイトを作れないので、前と後のページはくらべていません。',
    warnings: '新しい注意（公開は止まりません。目を通してください）',
    translations: '訳を見直すところ',
    untouched: (language: string) => `原文だけが変わりました（${language}の訳文はそのままです）`,
    seen: '読者に見える変更',
    nothing: '読者に見える言葉・数字・写真は変わりません。',
    noContent: '文章・数字・写真のファイルは変わっていません。',
    code: 'サイトを作るプログラムも変わっています。それでページがどう変わるかは、ここには出ません。',
    added: '新しいページ',
    removed: 'なくなるページ',
    also: '同じ変更が出るほかのページ',
    figures: '数字',
    figure: ['数字', '前', '後'] as const,
    pictures: '写真',
    picture: { new: '加わる', gone: 'なくなる', changed: '変わる' },
    changed: '言葉の変わるページ',
    colon: '：',
    moreLines: (count: number) => `ほかに${count}件`,
    morePages: (count: number) => `ほかに${count}ページ。長いので、ここには出していません。`,
  },
  en: {
    title: 'What this change does',
    counts: (errors: number, warnings: number, translations: number) =>
      `Errors: ${errors}, new warnings: ${warnings}, translations to review: ${translations}`,
    pages: (changed: number, added: number, removed: number) =>
      `pages that change: ${changed}, new pages: ${added}, pages that go: ${removed}`,
    preview: 'The site after the change',
    files:
      'Pages before and after, and the whole site with its PDFs (download change under Artifacts, and open its index.html)',
    errors: 'Errors (nothing is published until they are mended)',
    withoutPreview:
      'While there are errors, the site after the change cannot be made. Once they are mended, the pages that change are listed here.',
    withoutBefore: 'No site can be made of the content before the change, so that pages are not compared.',
    warnings: 'New warnings (they stop nothing; please read them)',
    translations: 'Translations to review',
    untouched: (language: string) =>
      `Only the original has changed (its translation into ${language} is as it was)`,
    seen: 'What readers will see',
    nothing: 'No words, figures or photographs that readers see change.',
    noContent: 'No file of texts, figures or photographs has changed.',
    code: 'The program that makes the site changes, too; what that does to pages is not told here.',
    added: 'New pages',
    removed: 'Pages that go',
    also: 'Other pages that show the same change',
    figures: 'Figures',
    figure: ['Figure', 'Before', 'After'] as const,
    pictures: 'Photographs',
    picture: { new: 'New', gone: 'Goes', changed: 'Changes' },
    changed: 'Pages whose words change (before and after: see above)',
    colon: ': ',
    moreLines: (count: number) => `and ${count} more`,
    morePages: (count: number) => `${count} more pages, left out here for length.`,
  },
} as const

export type Labels = (typeof labels)[keyof typeof labels]
