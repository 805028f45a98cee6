import type { Status } from '../model/figure'

/** What a mark says by the way it is drawn, in the order of the key. How it is drawn: `charts/paint.ts`. */
export const MARKS = {
  'there': { label: 'reported', meaning: 'reported as a fact: money or a figure that is there' },
  'committed': { label: 'committed', meaning: 'signed for, and not all of it paid' },
  'in-talks': { label: 'in talks', meaning: 'money that has not come: talked about, meant or planned' },
  'not-yet': { label: 'not yet', meaning: 'money that has not come: announced, due, on conditions' },
  'may-come': { label: 'range', meaning: 'the part of a range that may come, or may not' },
  'more-than': { label: 'or more', meaning: 'a floor: there is more, and nobody says how much' },
  'estimated': { label: 'estimated', meaning: 'worked out by somebody, not counted' },
  'projected': { label: 'forecast', meaning: 'a forecast' },
  'denied': { label: 'denied', meaning: 'disputed by those concerned' },
  'dropped': { label: 'dropped', meaning: 'no longer planned: an outline, struck through, keeps its place' },
  'told': { label: 'told of', meaning: 'told of, not said in public' },
  'derived': { label: 'our arithmetic', meaning: 'our arithmetic on figures that are sourced' },
} as const satisfies Record<string, { label: string, meaning: string }>

/** One way to draw a thing, with one meaning. */
export type MarkName = keyof typeof MARKS

const NAMES = Object.keys(MARKS) as MarkName[]

/** What a click has not brought yet, or has taken away. */
const HIDDEN = '.slidev-vclick-hidden'

/** How what has this status is drawn. Our own arithmetic is drawn as what it is about; its number carries a sign. */
export function markOf(status: Status): Exclude<MarkName, 'derived' | 'more-than' | 'may-come' | 'committed' | 'dropped'> {
  switch (status) {
    case 'announced': return 'not-yet'
    case 'in-talks': return 'in-talks'
    case 'estimated': return 'estimated'
    case 'projected': return 'projected'
    case 'denied': return 'denied'
    default: return 'there'
  }
}

/** The mark that stands for a status where it is named: in a key, in a table, as a dot of its own. */
export function signOf(status: Status): MarkName {
  return status === 'derived' ? status : markOf(status)
}

/**
 * The marks that can be seen within an element now, in the order of the key. An element states its mark in
 * `data-mark`; a canvas, which has no elements, all of its marks in `data-marks`. None where the picture has a key of its
 * own by now, which wears `data-own-key`.
 */
export function marksDrawn(within: Element): MarkName[] {
  if ([...within.querySelectorAll('[data-own-key]')].some(key => !key.closest(HIDDEN)))
    return []
  const drawn = new Set<string>()
  for (const element of within.querySelectorAll('[data-mark], [data-marks]')) {
    if (isShown(element))
      `${element.getAttribute('data-mark') ?? ''} ${element.getAttribute('data-marks') ?? ''}`.split(' ').forEach(name => drawn.add(name))
  }
  return NAMES.filter(name => drawn.has(name))
}

/** What of the marks drawn needs a key: a slide on which everything is reported has nothing to tell apart. */
export function keyOf(drawn: readonly MarkName[]): readonly MarkName[] {
  return drawn.every(mark => mark === 'there') ? [] : drawn
}

/** What a click hides fades out, so its class tells before its opacity does. */
function isShown(element: Element): boolean {
  return !element.closest(HIDDEN) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}
