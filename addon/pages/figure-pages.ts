/** One page of the print, and the id of its element. */
export interface PrintedPage { no: number, id: string }

/** The id of a figure’s entry in the pages behind the talk. */
export function figureId(id: string): string {
  return `figure:${id}`
}

/** The id of a section, or of a source’s entry, in the pages behind the talk. */
export function appendixId(id: string): string {
  return `behind:${id}`
}

/** The pages of the print on which each figure stands, by its id: of a slide that is printed more than once, the first. */
export function pagesWithFigures(): Map<string, PrintedPage[]> {
  const pages = new Map<string, PrintedPage[]>()
  const seen = new Set<number>()
  for (const page of document.querySelectorAll<HTMLElement>('.print-slide-container')) {
    const no = Number(page.querySelector<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo)
    if (!no || seen.has(no))
      continue
    seen.add(no)
    const ids = [...page.querySelectorAll<HTMLElement>('[data-figure], [data-figures]')]
      .flatMap(({ dataset }) => [dataset.figure ?? '', ...(dataset.figures ?? '').split(' ')])
    for (const id of new Set(ids.filter(Boolean)))
      pages.set(id, [...pages.get(id) ?? [], { no, id: page.id }])
  }
  return pages
}
