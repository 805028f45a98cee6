/** A slide as Slidev knows it, as far as a jump to a model needs it. */
export interface ModelSlide { no: number, meta: { slide?: { frontmatter: Record<string, unknown> } } }

interface Place { slide: number, clicks: number }

const frontmatter = ({ meta }: ModelSlide) => meta.slide?.frontmatter ?? {}

/** Where the talk was left for a model. */
let left: Place | undefined

/**
 * Where the key for a model leads: from a slide that names one (`model: runway`) to the slide of that alias, from a
 * model's slide back to where the talk was left, or to the slide that names it. Undefined elsewhere.
 */
export function modelJump({ slide, clicks }: Place, slides: readonly ModelSlide[]): Place | undefined {
  const here = slides.find(({ no }) => no === slide)
  const { layout, model, routeAlias } = here ? frontmatter(here) : {}
  if (layout === 'scenario') {
    const caller = slides.find(other => frontmatter(other).model === routeAlias)
    return left ?? (caller && { slide: caller.no, clicks: 0 })
  }
  const target = model === undefined ? undefined : slides.find(other => frontmatter(other).layout === 'scenario' && frontmatter(other).routeAlias === model)
  if (!target)
    return undefined
  left = { slide, clicks }
  return { slide: target.no, clicks: 0 }
}
