/** A slide as Slidev knows it, as far as the end of the talk is concerned. */
export interface SlideLike { no: number, meta: { layout?: unknown } }

/** Where the talk stands. */
export interface Position { slide: number, clicks: number, clicksTotal: number }

/** Layouts of slides that stand behind the talk. */
const BEHIND: readonly unknown[] = ['spare', 'scenario']

/** The number of the talk’s last slide: the one before the spare slides, or the last of all. */
export function lastOfTalk(slides: readonly SlideLike[]): number {
  return (slides.find(({ meta }) => BEHIND.includes(meta.layout))?.no ?? slides.length + 1) - 1
}

/** The number that a slide bears: "7 / 30" in the talk; what stands behind it is counted by itself. */
export function pageWords(no: number, slides: readonly SlideLike[]): string {
  const last = lastOfTalk(slides)
  return `${slideName(no, slides)} / ${no <= last ? last : slides.length - last}`
}

/** How a list names a slide: "7", or "spare 1" for one behind the talk. */
export function slideName(no: number, slides: readonly SlideLike[]): string {
  const last = lastOfTalk(slides)
  return no <= last ? `${no}` : `spare ${no - last}`
}

/**
 * True where a step forward would leave the talk for its spare slides, which a presenter never means. A step is a click
 * or, with `wholeSlide`, a slide.
 */
export function stopsAtEnd({ slide, clicks, clicksTotal }: Position, slides: readonly SlideLike[], wholeSlide = false): boolean {
  const last = lastOfTalk(slides)
  return slide === last && last < slides.length && (wholeSlide || clicks >= clicksTotal)
}

/** Where the talk was left for its spare slides. */
let left: Pick<Position, 'slide' | 'clicks'> | undefined

/**
 * Where the key for the spare slides leads: from the talk to the first of them, from there back, once, to where the
 * talk was left, or to its last slide. Undefined where there are none.
 */
export function spareJump({ slide, clicks }: Pick<Position, 'slide' | 'clicks'>, slides: readonly SlideLike[]): Pick<Position, 'slide' | 'clicks'> | undefined {
  const last = lastOfTalk(slides)
  if (last === slides.length)
    return undefined
  if (slide > last) {
    const back = left ?? { slide: last, clicks: 0 }
    left = undefined
    return back
  }
  left = { slide, clicks }
  return { slide: last + 1, clicks: 0 }
}
