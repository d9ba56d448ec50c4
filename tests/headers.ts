import { readFileSync } from 'node:fs'
import { dist } from './built.ts'

/** A path of `_headers` as the hosts read it: `*` is anything, `:name` one step. */
const matcher = (path: string) =>
  new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replaceAll('*', '.*')
      .replaceAll(/:[a-z]+/g, '[^/]+')}$`,
  )

const rules = readFileSync(`${dist}/_headers`, 'utf8')
  .split(/\n(?=\/)/)
  .filter((block) => block.startsWith('/'))
  .map((block) => {
    const [path = '', ...lines] = block.split('\n').map((line) => line.trim())
    const pairs = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split(/: (.*)/))
    return { path: matcher(path), pairs: pairs.map(([name = '', value = '']) => ({ name, value })) }
  })

/** The headers that a host adds to what it serves at an address, in the order of the rules. */
export const headersOf = (address: string): readonly { readonly name: string; readonly value: string }[] =>
  rules.filter(({ path }) => path.test(address)).flatMap(({ pairs }) => pairs)
