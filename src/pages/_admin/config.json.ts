import type { APIRoute } from 'astro'
import { config } from '#site/editor.ts'

/** The form's config, which every editor of the family reads. */
export const GET: APIRoute = () => new Response(JSON.stringify(config))
