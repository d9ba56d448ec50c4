import type { AstroIntegration, IntegrationResolvedRoute } from 'astro'
import { inSite } from './paths.ts'

/**
 * Lets the dev server answer for files that routes with parameters make (fonts, icons, data, the search): it knows them
 * only by a slash at the end of their address, which no page writes.
 */
export const filesInDev = (): AstroIntegration => {
  let routes: readonly IntegrationResolvedRoute[] = []
  const isMade = (path: string) =>
    routes.some(
      ({ type, params, patternRegex }) =>
        type === 'endpoint' && params.length > 0 && patternRegex.test(`${path}/`),
    ) && !routes.some(({ type, patternRegex }) => type === 'endpoint' && patternRegex.test(path))
  return {
    name: 'files-in-dev',
    hooks: {
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _, next) => {
          const [path = '', query] = request.url?.split('?') ?? []
          if (/\.\w+$/.test(path) && isMade(`/${inSite(path)}`))
            request.url = query === undefined ? `${path}/` : `${path}/?${query}`
          next()
        })
      },
    },
  }
}
