import { describe, expect, it } from 'vitest'
import { siteAddress, standInAddress } from '#schema/address.ts'

describe('the address that a site is published at', () => {
  it.each(['https://report.example.org', 'https://report.example.org/', 'https://報告.example:8443'])(
    'may be %s',
    (address) => expect(siteAddress(address)).toBe(address),
  )

  it.each([undefined, ''])('is a stand-in, where none is named', (asked) => {
    expect(siteAddress(asked)).toBe(standInAddress)
  })

  it.each([
    'http://report.example.org',
    'https://example.org/report/',
    'https://example.org/?year=2023',
    'https://example.org/#top',
    'https://me:secret@example.org',
    'report.example.org',
    'https://',
    'file:///srv/site',
  ])('is refused in both languages as %s', (address) => {
    expect(() => siteAddress(address)).toThrow(/公開先のアドレスを[^]*the address to publish at/)
    expect(() => siteAddress(address)).toThrow(address)
  })
})
