import type { AccessibilityWords } from './words.ts'

export const accessibility: AccessibilityWords = {
  title: 'アクセシビリティ',
  description:
    'このサイトのアクセシビリティについて、試験したこと、その結果、試験していないこと、ご意見の送り先。',
  lead: 'WCAG 2.2とJIS X 8341-3:2016の、それぞれレベルAAを目標にしています。第三者による適合の確認は受けていません。',
  results: '試験の結果',
  date: '試験した日',
  what: '試験したこと',
  tool: '検査の道具とブラウザー',
  pages: 'ページ',
  problems: '問題',
  resultsNote:
    'この表は、試験のプログラムが書き出した記録から作っています。自動の検査で見つかるのは、問題の一部です。',
  of: {
    light: '明るい配色、幅1280px',
    dark: '暗い配色、幅320px',
    forced: '強制カラー（ハイコントラスト）での色',
    print: '印刷での色',
    widths: '幅320pxと1280px（400％の拡大にあたる）',
    large: '200％の大きさの文字',
    spacing: '広げた行間・字間・語間',
    keyboard: 'キーボードだけの操作',
    html: 'HTMLの文法',
  },
  notTested: '試験していないこと',
  notTestedList: [
    'スクリーンリーダー、点字ディスプレイ、音声入力、画面の拡大ソフトを、ふだんお使いの方による試験',
    'スマートフォンとタブレットの実機',
    '文章のわかりやすさ',
    'リンクの先にある、ほかの団体のサイト',
  ],
  complain: 'ご意見の送り先',
  complainLead:
    '読めないところ、使いにくいところがありましたら、ページのアドレスと、お使いの機器やソフトを添えてお知らせください。',
}
