import { preview } from 'astro'

/** Serves the built site until it is stopped. */
const server = await preview({ logLevel: 'error', server: { port: Number(process.env['PORT'] || 4321) } })
console.log(`http://localhost:${server.port}/`)
await server.closed()
