import type { APIRoute } from 'astro'
import type { Report } from '#report/model.ts'
import { reportFile } from '#site/data-files.ts'
import { reportRoutes } from '#site/routes.ts'

export const getStaticPaths = reportRoutes

/** The report in one language as data, for whoever wants to check or reuse it. */
export const GET: APIRoute<{ report: Report }> = ({ props }) => {
  const { text, type } = reportFile(props.report)
  return new Response(text, { headers: { 'Content-Type': type } })
}
