import { describe, expect, it } from 'vitest'
import { siteAddress } from '#schema/address.ts'

describe('the address that a site is published at', () => {
  it.each([
    ['https://report.example.org', 'https://report.example.org', '/'],
    ['https://report.example.org/', 'https://report.example.org', '/'],
    ['https://example.org/report', 'https://example.org', '/report/'],
    ['https://example.org:8443/some/path/', 'https://example.org:8443', '/some/path/'],
  ])('may be %s', (address, origin, base) => expect(siteAddress(address)).toEqual({ origin, base }))

  it.each([undefined, ''])('may be left open', (asked) => expect(siteAddress(asked)).toBeUndefined())

  it.each([
    'http://report.example.org',
    'https://example.org/re port/',
    'https://example.org//report/',
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
