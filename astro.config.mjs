import './src/disk/settings.ts'
import { resolve } from 'node:path'
import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
import sitemap from '@astrojs/sitemap'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import remarkCjkFriendly from 'remark-cjk-friendly'
import { contentFolder, root } from './src/disk/content-folder.ts'
import { localeIds, original } from './src/i18n/locales.ts'
import { settings } from './src/i18n/settings.ts'
import { siteAddress } from './src/schema/address.ts'
import { assetCache } from './src/site/asset-cache.ts'
import { contentWatcher } from './src/site/content-watcher.ts'
import { editorPage } from './src/site/editor-page.ts'
import { filesInDev } from './src/site/files-in-dev.ts'
import { licences } from './src/site/licences.ts'
import { pageSheets } from './src/site/page-sheets.ts'
import { publishedPictures } from './src/site/published-pictures.ts'
import { leftPage } from './src/site/left-page.ts'
import { dated, isListed } from './src/site/listed.ts'
import { remarkHeadingIds } from './src/site/heading-ids.ts'
import { rehypeHeadingPhrases } from './src/site/heading-phrases.ts'
import { remarkProseGuard } from './src/site/prose-guard.ts'

// Refuses a wrong address.
siteAddress(process.env.SITE_URL)
const content = contentFolder()
const dist = resolve(root, process.env.OUT_DIR || 'dist')

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  outDir: dist,
  cacheDir: process.env.CACHE_DIR || './.cache/astro',
  trailingSlash: 'always',
  // So many at a time: pictures are made in other threads, and pages meanwhile.
  build: { concurrency: 12 },
  devToolbar: { enabled: false },
  image: { service: { entrypoint: resolve(root, 'src/site/picture-service.ts') } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkProseGuard, remarkCjkFriendly, remarkHeadingIds],
      rehypePlugins: [rehypeHeadingPhrases],
    }),
  },
  integrations: [
    mdx(),
    contentWatcher(content),
    filesInDev(),
    pageSheets(),
    licences(),
    assetCache(),
    publishedPictures(),
    sitemap({
      i18n: { defaultLocale: original, locales: Object.fromEntries(localeIds.map((id) => [id, id])) },
      filter: (page) => isListed({ dist, base: settings.base }, page),
      serialize: (item) => dated({ dist, base: settings.base }, item),
    }),
    leftPage(),
    // It names all files that there are.
    editorPage(),
  ],
  vite: {
    plugins: [tailwindcss()],
    resolve: {
      alias: { '#content': content },
      noExternal: ['feedsmith', 'diff', 'qrcode', 'pngjs', 'dijkstrajs'],
    },
  },
})
