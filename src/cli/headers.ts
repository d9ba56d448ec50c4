/** A path of `_headers` as the hosts read it: `*` is anything, `:name` one step. */
const matcher = (path: string) =>
  new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replaceAll('*', '.*')
      .replaceAll(/:[a-z]+/g, '[^/]+')}$`,
  )

export type Header = { readonly name: string; readonly value: string }

/** The headers that a host adds to what it serves at an address, in the order of the rules of a `_headers`. */
export const headerRules = (text: string): ((address: string) => readonly Header[]) => {
  const rules = text
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').map((line) => line.trim())
      const pairs = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split(/: (.*)/))
      return { path: matcher(path), pairs: pairs.map(([name = '', value = '']) => ({ name, value })) }
    })
  return (address) => rules.filter(({ path }) => path.test(address)).flatMap(({ pairs }) => pairs)
}
