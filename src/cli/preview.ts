import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { endWithNpm } from './npm.ts'
import { serverOf } from './server.ts'
import { root } from '#disk/content-folder.ts'
import { settings } from '#i18n/settings.ts'

const port = Number(process.env['PORT'] || 4321)

const withoutSite =
  'まだサイトがありません。先に npm run build で作ってください。 / There is no site yet: npm run build makes it.'

const taken =
  `ポート${port}はほかのプログラムが使っています。それを終わらせるか、PORT=${port + 1}のように別の番号を環境変数PORTに書いてください。\n` +
  `Port ${port} is in use by another program: end that one, or name another port in PORT, such as ${port + 1}.`

/** Serves the built site with the headers that hosts add, until it is stopped. */
const serve = async (): Promise<void> => {
  const folder = resolve(root, process.env['OUT_DIR'] || 'dist')
  if (!existsSync(join(folder, '_headers'))) throw new Error(withoutSite)
  const server = serverOf(folder, settings.base)
  await once(server.listen(port, 'localhost'), 'listening')
  console.log(`http://localhost:${port}${settings.base}`)
}

endWithNpm()
await serve().catch((reason: unknown) => {
  const words = reason instanceof Error ? reason.message : String(reason)
  console.error(/EADDRINUSE/.test(words) ? taken : words)
  process.exitCode = 1
})
