/** A slide as Slidev knows it, as far as a jump to a model needs it. */
export interface ModelSlide { no: number, meta: { slide?: { frontmatter: Record<string, unknown> } } }

interface Place { slide: number, clicks: number }

const frontmatter = ({ meta }: ModelSlide) => meta.slide?.frontmatter ?? {}

/** The name of the what-if on a slide: its alias. Undefined for any other slide. */
export function modelOf(slide: ModelSlide | undefined): string | undefined {
  const { layout, routeAlias } = slide ? frontmatter(slide) : {}
  return layout === 'scenario' && typeof routeAlias === 'string' ? routeAlias : undefined
}

/** Where the talk was left, and for which model. */
let left: Place & { model: unknown } | undefined

/**
 * Where the key for a model leads: from a slide that names one (`model: runway`) to the slide of that alias, from a
 * model's slide back, once, to where the talk was left for it, or to the slide that names it. Undefined elsewhere.
 */
export function modelJump({ slide, clicks }: Place, slides: readonly ModelSlide[]): Place | undefined {
  const here = slides.find(({ no }) => no === slide)
  const model = modelOf(here)
  if (model !== undefined) {
    const caller = slides.find(other => frontmatter(other).model === model)
    const back = left?.model === model ? { slide: left.slide, clicks: left.clicks } : caller && { slide: caller.no, clicks: 0 }
    left = undefined
    return back
  }
  const wanted = here && frontmatter(here).model
  const target = wanted === undefined ? undefined : slides.find(other => modelOf(other) === wanted)
  if (!target)
    return undefined
  left = { slide, clicks, model: wanted }
  return { slide: target.no, clicks: 0 }
}
