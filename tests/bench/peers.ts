import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { activitiesOf } from './activities.ts'
import { writeFiles, type Files } from './files.ts'
import type { Maker } from './measure.ts'

/** Another generator of sites as it comes, that makes pages of the same words. */
type Peer = {
  readonly name: string
  readonly packages: Readonly<Record<string, string>>
  readonly files: (pages: Files) => Files
  readonly command: readonly string[]
  readonly out: string
}

const astro = ['../node_modules/astro/bin/astro.mjs', 'build']

const below = (folder: string, pages: Files, ending: string, more = ''): Files =>
  Object.fromEntries(
    Object.entries(pages).map(([path, text]) => [
      `${folder}/${path}.${ending}`,
      text.replace('---\n', `---\n${more}`),
    ]),
  )

const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    packages: { astro: '7.3.4', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' },
    files: (pages) => ({
      'astro.config.mjs': `import starlight from '@astrojs/starlight'
export default {
  integrations: [
    starlight({ title: 'Report', locales: { root: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } } }),
  ],
}`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }`,
      ...below('src/content/docs', pages, 'mdx'),
    }),
    command: astro,
    out: 'dist',
  },
  {
    name: 'Astro MDX',
    packages: { astro: '7.3.4', '@astrojs/mdx': '8.0.2' },
    files: (pages) => ({
      'astro.config.mjs': `import mdx from '@astrojs/mdx'\nexport default { integrations: [mdx()] }`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { pages: defineCollection({ loader: glob({ base: 'pages', pattern: '**/*.mdx' }) }) }`,
      'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content'
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({ params: { path: entry.id === 'index' ? undefined : entry.id }, props: { entry } }))
const { entry } = Astro.props
const { Content } = await render(entry)
---
<html><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>`,
      ...below('pages', pages, 'mdx'),
    }),
    command: astro,
    out: 'dist',
  },
  {
    name: 'Eleventy',
    packages: { '@11ty/eleventy': '3.1.8' },
    files: (pages) => ({
      'pages/_includes/page.njk':
        '<html><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>',
      ...below('pages', pages, 'md', 'layout: page.njk\n'),
    }),
    command: ['../node_modules/@11ty/eleventy/cmd.cjs', '--input=pages', '--quiet'],
    out: '_site',
  },
]

/** The words of so many activities as one page each in each language, and a page that lists them. */
const pagesOf = (count: number): Files => {
  const activities = activitiesOf(count)
  const page = (title: string, description: string, body: string) =>
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body.replaceAll(/ \[#\w+\]$/gm, '')}`
  const inLanguage = (language: 'ja' | 'en', folder: string): Files => ({
    [`${folder}index`]: page(
      'Report',
      'Report',
      activities.map(({ id }) => `- [${id}](/${folder}${id.toLowerCase()}/)\n`).join(''),
    ),
    ...Object.fromEntries(
      activities.map(({ id, words: { [language]: words } }) => [
        `${folder}${id.toLowerCase()}`,
        page(words.title, words.summary, words.body),
      ]),
    ),
  })
  return { ...inLanguage('ja', ''), ...inLanguage('en', 'en/') }
}

/** Installs the peers into a folder where they are not, and writes the words of so many activities for each. */
export const makersOfPeers = async (scratch: string, activities: number): Promise<readonly Maker[]> => {
  const makers: Maker[] = []
  for (const { name, packages, files, command, out } of peers) {
    const folder = join(scratch, name.toLowerCase().replace(' ', '-'))
    await writeFiles(folder, {
      'package.json': JSON.stringify({ private: true, type: 'module', dependencies: packages }),
    })
    if (!existsSync(join(folder, 'node_modules')))
      spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
    const site = join(folder, String(activities))
    await writeFiles(site, files(pagesOf(activities)))
    makers.push({
      name,
      folder: site,
      command,
      out: join(site, out),
      clean: ['.astro', 'node_modules/.astro', 'node_modules/.vite'].map((path) => join(site, path)),
    })
  }
  return makers
}
