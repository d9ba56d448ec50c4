import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dist } from '../built.ts'
import { headersOf } from '../headers.ts'

const addresses = globSync('**/*.*', { cwd: dist }).map(
  (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
)
const cacheOf = (address: string) =>
  headersOf(address).flatMap(({ name, value }) => (name === 'Cache-Control' ? value : []))

describe('the headers that hosts add', () => {
  it('keep for a year what is named by its bytes, for minutes pages, and nothing else', () => {
    const wrong = addresses.filter((address) => {
      const hashed =
        /^\/(_astro|fonts|styles)\/(?:.*[./-])?[\w-]{8}\.\w+$/.test(address) ||
        /^\/pagefind\/\w+\/\w+_[0-9a-f]+\.pf_\w+$/.test(address)
      const page = address.endsWith('/')
      return (
        cacheOf(address).join() !==
        (hashed ? 'public, max-age=31536000, immutable' : page ? 'public, max-age=300' : '')
      )
    })
    expect(addresses.filter((address) => address.endsWith('/')).length).toBeGreaterThan(50)
    expect(addresses.some((address) => address.startsWith('/_astro/'))).toBe(true)
    expect(addresses.some((address) => address.startsWith('/fonts/'))).toBe(true)
    expect(addresses.some((address) => address.startsWith('/styles/'))).toBe(true)
    expect(addresses.some((address) => address.startsWith('/pagefind/index/'))).toBe(true)
    expect(wrong).toEqual([])
  })

  it('name each header once for an address', () => {
    const twice = addresses.filter((address) => {
      const names = headersOf(address).map(({ name }) => name)
      return new Set(names).size !== names.length || names.length < 6
    })
    expect(twice).toEqual([])
  })

  it('let programs of other sites read the data, and nothing else', () => {
    const open = addresses.filter((address) =>
      headersOf(address).some(({ name, value }) => name === 'Access-Control-Allow-Origin' && value === '*'),
    )
    expect(open).toEqual(addresses.filter((address) => /^\/([a-z]+\/)?\d{4}\/data\//.test(address)))
    expect(open.length).toBeGreaterThan(10)
  })
})
