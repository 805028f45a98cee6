import type { z } from 'zod'
import type { articleSchema, reportSchema, sourceSchema } from './schema'

/** One of the articles that the talk is about. */
export type Article = z.infer<typeof articleSchema>
/** A public report from outside the articles: for checks, and for what happened later. */
export type Report = z.infer<typeof reportSchema>
export type Source = z.infer<typeof sourceSchema>
