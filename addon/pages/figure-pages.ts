/** One page of the print, and the id of its element. */
export interface PrintedPage { no: number, id: string }

/** The id of a figure’s entry in the pages behind the talk. */
export function figureId(id: string): string {
  return `figure:${id}`
}

/** The id of a section, or of the entry of a source or record, in the pages behind the talk. */
export function appendixId(id: string): string {
  return `behind:${id}`
}

/** What the pages of the print show, by id: figures, sources, and the entries to which something else leads. */
export interface ShownOnPages {
  figures: Map<string, PrintedPage[]>
  sources: Map<string, PrintedPage[]>
  behind: Map<string, PrintedPage[]>
}

/** The attributes that name what is shown; some name several ids. */
const ATTRIBUTES = { figures: ['data-figure', 'data-figures'], sources: ['data-sources'], behind: ['data-behind'] } as const

/** All of {@link ATTRIBUTES}, for who waits for a change. */
export const SHOWN_BY = Object.values(ATTRIBUTES).flat()

/** The pages on which each thing stands, in order: of a slide that is printed more than once, the first. */
export function shownOnPages(): ShownOnPages {
  const shown: ShownOnPages = { figures: new Map(), sources: new Map(), behind: new Map() }
  const seen = new Set<number>()
  for (const page of document.querySelectorAll<HTMLElement>('.print-slide-container')) {
    const no = Number(page.querySelector<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo)
    if (!no || seen.has(no))
      continue
    seen.add(no)
    for (const kind of ['figures', 'sources', 'behind'] as const) {
      const ids = ATTRIBUTES[kind].flatMap(name => [...page.querySelectorAll(`[${name}]`)].flatMap(element => element.getAttribute(name)!.split(' ')))
      for (const id of new Set(ids.filter(Boolean)))
        shown[kind].set(id, [...shown[kind].get(id) ?? [], { no, id: page.id }])
    }
  }
  return shown
}
