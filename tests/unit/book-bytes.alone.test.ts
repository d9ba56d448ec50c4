import { beforeEach, expect, it, vi } from 'vitest'
import { checkPdf } from '#book/check.ts'
import { finish } from '#book/finish.ts'
import { type Draft, finishBook } from '#book/make.ts'

vi.mock('#book/check.ts', () => ({ checkPdf: vi.fn() }))
vi.mock('#book/finish.ts', () => ({
  finish: vi.fn((_pdf, _imprint, { isClaimed }: { isClaimed: boolean }) =>
    new TextEncoder().encode(isClaimed ? 'claims' : 'plain'),
  ),
}))

const imprint = {
  title: '',
  author: '',
  subject: '',
  locale: 'ja',
  modified: '2024-04-01',
  address: '/book.pdf',
}
const expected = {
  headings: [],
  contents: [],
  paper: undefined,
  texts: [],
  textSize: 10,
  ofTextSize: 0,
}
const draft: Draft = { pdf: new Uint8Array(), imprint, links: [], pages: 1, expected, problems: [] }
const text = (pdf: Uint8Array | undefined) => new TextDecoder().decode(pdf)

beforeEach(() => {
  vi.mocked(finish).mockClear()
  vi.mocked(checkPdf).mockReset().mockResolvedValue([])
})

it('a PDF that claims PDF/UA is the one that was checked, and was finished once', async () => {
  const { pdf, problems } = await finishBook(draft)
  expect([text(pdf), problems]).toEqual(['claims', []])
  expect(vi.mocked(checkPdf).mock.lastCall?.[0]).toBe(pdf)
  expect(finish).toHaveBeenCalledOnce()
})

it('what is wrong with the PDF takes the claim away', async () => {
  vi.mocked(checkPdf).mockResolvedValue([{ kind: 'blank-page', detail: '' }])
  const { pdf, problems } = await finishBook(draft)
  expect([text(pdf), problems]).toEqual(['plain', [{ kind: 'blank-page', detail: '' }]])
})

it('what is wrong with the page takes the claim away', async () => {
  const { pdf, problems } = await finishBook({ ...draft, problems: [{ kind: 'too-wide', detail: '' }] })
  expect([text(pdf), problems]).toEqual(['plain', [{ kind: 'too-wide', detail: '' }]])
})
