import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { endWithNpm } from './npm.ts'
import { root } from '#disk/content-folder.ts'
import { settings } from '#i18n/settings.ts'

const port = Number(process.env['PORT'] || 4321)

const withoutSite =
  'まだサイトがありません。先に npm run build で作ってください。 / There is no site yet: npm run build makes it.'

const taken =
  `ポート${port}はほかのプログラムが使っています。それを終わらせるか、PORT=${port + 1}のように別の番号を環境変数PORTに書いてください。\n` +
  `Port ${port} is in use by another program: end that one, or name another port in PORT, such as ${port + 1}.`

/** Serves the built site until it is stopped. */
const serve = async (): Promise<void> => {
  const folder = resolve(root, process.env['OUT_DIR'] || 'dist')
  if (!existsSync(join(folder, 'index.html'))) throw new Error(withoutSite)
  Object.assign(process.env, { OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' })
  const { preview } = await import('astro')
  const server = await preview({
    root,
    logLevel: 'silent',
    server: { port },
    vite: { preview: { strictPort: true } },
  })
  console.log(`http://localhost:${server.port}${settings.base}`)
  await server.closed()
}

endWithNpm()
await serve().catch((reason: unknown) => {
  const words = reason instanceof Error ? reason.message : String(reason)
  console.error(/already in use/.test(words) ? taken : words)
  process.exitCode = 1
})
