import { describe, expect, it } from 'vitest'
import { licencesOf, works } from '#assets/licences.ts'
import { securityText } from '#exports/security.ts'

it('security.txt holds for a year from the day of the content', () => {
  const text = securityText({
    contact: 'report@example.org',
    updated: '2024-02-29',
    address: 'https://report.example/.well-known/security.txt',
    languages: ['ja', 'en'],
  })
  expect(text).toBe(
    'Contact: mailto:report@example.org\nExpires: 2025-03-01T00:00:00Z\nPreferred-Languages: ja, en\nCanonical: https://report.example/.well-known/security.txt\n',
  )
})

describe('the list of licences', () => {
  it('holds the licence of each work, whole', () => {
    const text = licencesOf(works.map(({ within }) => `${within}x`))
    for (const { name } of works) expect(text).toContain(`${name}\nhttps://`)
    expect(text.match(/SIL OPEN FONT LICENSE/g)?.length).toBeGreaterThanOrEqual(2)
    expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(3)
  })

  it('names only what a site has', () => {
    const text = licencesOf(['index.html', 'fonts/biz-udpgothic-400-a.woff2'])
    expect(text).toContain('BIZ UDPGothic')
    expect(text).not.toMatch(/Noto Sans|Pagefind|Sveltia/)
  })
})
