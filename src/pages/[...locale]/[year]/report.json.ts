import type { APIRoute } from 'astro'
import { publishedReport } from '#exports/published.ts'
import type { Report } from '#report/model.ts'
import { proseText } from '#site/prose-text.ts'
import { reportRoutes } from '#site/routes.ts'

export const getStaticPaths = reportRoutes

/** The report in one language as data, for whoever wants to check or reuse it. */
export const GET: APIRoute<{ report: Report }> = ({ props }) =>
  Response.json(publishedReport(props.report, proseText))
