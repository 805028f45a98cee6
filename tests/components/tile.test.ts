import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, h, ref } from 'vue'
import { fieldPlaces, fieldSize, staircasePlaces, TILE, tilePath, tilesOf } from '../../components/tiles/tile-geometry'
import Tile from '../../components/tiles/Tile.vue'

const slide = vi.hoisted(() => ({ context: 'slide', active: true, print: false }))

vi.mock('@slidev/client', () => ({
  useSlideContext: () => ({ $renderContext: ref(slide.context) }),
  useIsSlideActive: () => ref(slide.active),
  useNav: () => ({ isPrintMode: ref(slide.print) }),
}))

function draw(props: Partial<InstanceType<typeof Tile>['$props']> = {}): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'))
  createApp({ render: () => h(Tile, { x: 0, y: 0, ...props }) }).mount(host)
  return host.querySelector<HTMLElement>('.tile')!
}

const nameOf = (tile: HTMLElement) => tile.getAttribute('style')!.match(/view-transition-name: ([\w-]+)/)?.[1]

beforeEach(() => Object.assign(slide, { context: 'slide', active: true, print: false }))
afterEach(() => document.body.replaceChildren())

describe('a tile', () => {
  it('has its name only on the slide that is on the screen, since a name twice in a page stops the move', () => {
    expect(nameOf(draw({ name: 'promise-1' }))).toBe('tile-promise-1')
    for (const elsewhere of [{ active: false }, { print: true }, { context: 'overview' }, { context: 'previewNext' }]) {
      Object.assign(slide, { context: 'slide', active: true, print: false }, elsewhere)
      expect(nameOf(draw({ name: 'promise-1' })), JSON.stringify(elsewhere)).toBeUndefined()
    }
  })

  it('says which mark it is, and that a torn end is a floor; a tile that is gone was dropped, and is no floor', () => {
    const marks = (tile: HTMLElement) => [tile, ...tile.querySelectorAll('*')].flatMap(element => element.getAttribute('data-mark') ?? [])
    expect(marks(draw({ state: 'not-yet' }))).toEqual(['not-yet'])
    expect(marks(draw({ state: 'there', torn: true }))).toEqual(['there', 'more-than'])
    expect(marks(draw({ state: 'gone', torn: true }))).toEqual(['dropped'])
  })

  it('is drawn as wide as its share', () => {
    expect(draw({ share: 0.5 }).style.width).toBe(`${TILE.width / 2}px`)
  })
})

describe('places of tiles', () => {
  it('climb a step each, the last at the top', () => {
    const places = staircasePlaces(3, { x: 10, y: 20 })
    expect(places.map(({ x }) => x)).toEqual([10, 74, 138])
    expect(places.map(({ y }) => y)).toEqual([96, 58, 20])
  })

  it('fill a field of 14 × 10 that stays within the content of a slide', () => {
    const places = fieldPlaces(tilesOf(1400), 14)
    const { width, height } = fieldSize(14, 10)
    expect(places.at(-1)).toEqual({ x: width - TILE.width, y: height - TILE.height })
    expect(width).toBeLessThanOrEqual(892)
    expect(height).toBeLessThanOrEqual(380)
  })
})

describe('outline of a tile', () => {
  it('stays inside its box, torn or not, however narrow', () => {
    for (const torn of [false, true]) {
      for (const width of [60, 6, 3]) {
        const xs = [...tilePath(width, 1, torn).matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x))
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...xs)).toBeLessThanOrEqual(width)
      }
    }
  })
})
