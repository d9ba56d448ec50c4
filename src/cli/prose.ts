import { fileURLToPath } from 'node:url'
import { spellCheckDocument } from 'cspell-lib'
import { createLinter, loadTextlintrc } from 'textlint'
import { withFindings, type Checked } from '#check/check.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { passagesOf, type Passage } from '#source/passages.ts'
import type { Locale } from '#i18n/locales.ts'

/**
 * Adds warnings on Japanese style (textlint) and English spelling (cspell). Both load dictionaries for some
 * seconds, so they run in CI and on request, not in the check that comes before every build.
 */
export const checkProse = async (checked: Checked): Promise<Checked> => {
  const [style, spelling] = [await problemsOfStyle(checked), await problemsOfSpelling(checked)]
  return withFindings(checked, [...style, ...spelling])
}

/** The words of a file in one language, one passage a line, and the way back to their places. */
const wordsOf = (document: Document, locale: Locale, part: 'fields' | 'body') => {
  const passages = passagesOf(document).filter(
    (passage) => passage.locale === locale && (passage.quoted === 'body') === (part === 'body'),
  )
  const text = passages.map(({ raw }) => raw).join('\n')
  const finding = (index: number): Pick<Finding, 'file' | 'offset' | 'path'> => {
    const { passage, inside } = passageAt(passages, index)
    return { file: document.file, offset: (passage?.offset ?? 0) + inside, path: passage?.path }
  }
  return { text, finding }
}

const passageAt = (passages: readonly Passage[], index: number) => {
  let inside = index
  for (const passage of passages) {
    if (inside <= passage.raw.length) return { passage, inside }
    inside -= passage.raw.length + 1
  }
  return { passage: undefined, inside: 0 }
}

const problemsOfStyle = async ({ documents }: Checked): Promise<readonly Finding[]> => {
  const configFilePath = fileURLToPath(new URL('../../.textlintrc.json', import.meta.url))
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath }) })
  const findings: Finding[] = []
  for (const document of documents)
    for (const part of ['fields', 'body'] as const) {
      const { text, finding } = wordsOf(document, 'ja', part)
      if (!text.trim()) continue
      const { messages } = await linter.lintText(text, part === 'body' ? 'body.mdx' : 'fields.txt')
      for (const { message, range } of messages)
        findings.push({
          kind: 'japanese-style',
          ...finding(range[0]),
          detail: { message: message.replace(/\s+/g, ' ').trim() },
        })
    }
  return findings
}

const problemsOfSpelling = async (checked: Checked): Promise<readonly Finding[]> => {
  const settings = { language: 'en-GB', words: [...namesIn(checked)], minWordLength: 4 }
  const findings: Finding[] = []
  for (const document of checked.documents)
    for (const part of ['fields', 'body'] as const) {
      const { text, finding } = wordsOf(document, 'en', part)
      if (!text.trim()) continue
      const file = { uri: 'file:///words.txt', text, languageId: 'plaintext', locale: 'en-GB' }
      const { issues } = await spellCheckDocument(
        file,
        { generateSuggestions: true, numSuggestions: 3, noConfigSearch: true },
        settings,
      )
      for (const { text: word, offset, suggestions = [] } of issues)
        findings.push({
          kind: 'english-spelling',
          ...finding(offset),
          detail: { word, like: suggestions.slice(0, 3).join(', ') },
        })
    }
  return findings
}

/** Words that are right because they are names: those of the list, of organisations, places and people. */
const namesIn = ({ terms, source }: Checked): ReadonlySet<string> => {
  const names = [
    ...terms.names.map(({ en = '' }) => en),
    ...[...source.records.partners, ...source.records.places].map(({ data }) => data.name.en ?? ''),
    ...source.records.people.flatMap(({ data }) =>
      data.groups.flatMap(({ people }) => people.map(({ name }) => name.en ?? '')),
    ),
    ...source.records.quotations.map(({ data }) => data.name?.en ?? ''),
    ...(terms.words ?? []),
  ]
  return new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []))
}
