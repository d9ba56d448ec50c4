import type { Page } from '#change/pages.ts'

/** The widths at which pages are shown: a wide window, and a telephone. */
export const widths = [1280, 360] as const

/** The picture of a page at a width, in a state of the site. */
export const pictureOf = (path: string, width: number, state: string): string =>
  `pictures/${path.replaceAll('/', '-')}${width}-${state}.jpg`

const states = { before: '前 / Before', after: '後 / After' } as const

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

/** A page that shows pages before and after beside each other, and leads to the whole site where that was made. */
export const picturesPage = (
  pages: readonly Page[],
  has: (file: string) => boolean,
  site: string | undefined,
): string => {
  const title = 'この変更の前と後 / Before and after this change'
  const pair = ({ path, title: name }: Page, width: number) => {
    const shown = Object.entries(states).flatMap(([state, label]) => {
      const file = pictureOf(path, width, state)
      return has(file)
        ? `<figure><figcaption>${label}</figcaption><a href="${file}"><img src="${file}" alt="${escaped(name)} (${label}, ${width})" loading="lazy"></a></figure>`
        : []
    })
    return shown.length ? `<div class="w${width}">${shown.join('')}</div>` : ''
  }
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
html { color-scheme: light dark }
body { margin: 2rem; font: 1rem/1.7 sans-serif }
div { display: flex; gap: 1rem; align-items: flex-start; margin-block: 1rem }
figure { margin: 0; max-width: 48% }
.w360 figure { flex: 0 1 360px }
img { max-width: 100%; border: 1px solid GrayText }
</style>
<h1>${title}</h1>
${site ? `<p><a href="${site}/index.html">変更したあとのサイト全体 / The whole site after the change</a></p>\n<p><a href="${site}/left/index.html">残っていること / What is left to do</a></p>` : ''}
${pages.map((page) => `<h2>${escaped(page.title)}</h2>\n<p>/${escaped(page.path)}</p>\n${widths.map((width) => pair(page, width)).join('\n')}`).join('\n')}
</html>
`
}
