/** The pictures of a slide that are to be seen: charts and drawings, each outermost one. */
export function picturesOf(slide: Element | null): Element[] {
  return [...slide?.querySelectorAll('[data-chart]') ?? []]
    .filter(picture => !picture.parentElement!.closest('[data-chart]') && picture.checkVisibility())
}
