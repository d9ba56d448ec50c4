import type { APIRoute } from 'astro'
import { redirectRules } from '#site/moved.ts'

/** `_redirects`, where any address has moved. */
export const getStaticPaths = () => (redirectRules ? [{ params: { rules: '_redirects' } }] : [])

export const GET: APIRoute = () => new Response(redirectRules)
