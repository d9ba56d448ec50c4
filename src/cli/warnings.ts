import type { Browser } from '#book/browser.ts'
import { printers } from '#check/problems/print.ts'
import type { Problem } from '#check/problems/problem.ts'
import { isPreview } from '#i18n/settings.ts'
import { missingCharactersIn } from './missing-characters.ts'

const withoutAddress =
  '注意：公開先のアドレスが決まっていません。公開する前に、content/site.yaml の address（例：https://report.example.org/）か環境変数SITE_URLに書いて作り直してください。それまでページのアドレスは仮のものです。\n' +
  'warning: there is no address to publish at: before publishing, name it as address in content/site.yaml (such as https://report.example.org/) or in SITE_URL, and build again; until then pages say that theirs is a preview.'

const withoutBrowser =
  '注意：PDFは作りませんでした。印刷に使うChromiumが見つからないか、起動しません（npm startなら自動で入ります。環境変数CHROMIUM_PATHで場所を指定するか、CHROMIUM=noneでPDFなしと決めることもできます）。\n' +
  'warning: no PDFs were made: there is no Chromium to print with, or it does not start (npm start brings one; name your own in CHROMIUM_PATH, or leave the PDFs out by CHROMIUM=none).'

type Made = {
  /** The folder of the site. */
  readonly site: string
  readonly browser: Browser | undefined
  readonly pdfProblems: readonly string[]
  readonly problems: readonly Problem[]
  /** How the reader reaches the content. */
  readonly content: string
}

/** What a build tells at its end: of its settings, of characters, of the PDFs, and last of the content. */
export const warningsOf = (
  { site, browser, pdfProblems, problems, content }: Made,
  verbose: boolean,
): readonly string[] => [
  ...(isPreview ? [withoutAddress] : []),
  ...(browser || process.env['CHROMIUM'] === 'none' ? [] : [withoutBrowser]),
  ...missingCharactersIn(site),
  ...few(pdfProblems, verbose),
  ...others(pdfProblems, verbose),
  ...told(problems, content, verbose),
]

const told = (problems: readonly Problem[], content: string, verbose: boolean): readonly string[] => {
  const awaited = problems.filter(({ severity }) => severity === 'awaited')
  const now = problems.filter(({ severity }) => severity !== 'awaited')
  return [printers.text([...few(now, verbose), ...awaited], content).trimEnd(), ...others(now, verbose)]
}

/** How many things of a kind are told where nobody asks for all. */
const most = 5

const few = <T>(all: readonly T[], verbose: boolean): readonly T[] => (verbose ? all : all.slice(0, most))

const others = ({ length }: readonly unknown[], verbose: boolean): readonly string[] => {
  const more = verbose ? 0 : length - most
  const all = 'npm run build -- --verbose'
  return more > 0 ? [`ほかに${more}件（${all} ですべて表示） / ${more} more (${all} tells all)`] : []
}
