import type { Status } from '../../model/figure'
import type { Quantity } from '../../model/quantity'
import { describe, expect, it } from 'vitest'
import { boxShapes, cut, discShapes, figureShapes } from '../../charts/paint'
import { keyOf, MARKS, marksDrawn } from '../../evidence/marks'
import { STATUSES } from '../../evidence/statuses'
import { atMost, moreThan, point, range } from '../../model/quantity'
import fc from '../support/properties'

const BOX = { left: 10, right: 110, top: 20, bottom: 80 }
const statuses = Object.keys(STATUSES) as Status[]
const names = Object.keys(MARKS) as (keyof typeof MARKS)[]
const marksOf = (quantity: Quantity, status: Status) => [...new Set(figureShapes({ quantity, status }, BOX).map(({ mark }) => mark))]

describe('how a figure is drawn', () => {
  it('dashes what has not come, and nothing else', () => {
    const dashed = (onFill: boolean) => names.filter(mark => boxShapes(mark, BOX).some(({ dash, onFill: on = false }) => dash && dash[0]! > 2 && on === onFill))
    expect(dashed(false)).toEqual(['in-talks', 'not-yet'])
    expect(dashed(true), 'in the paper’s colour, on what is filled').toEqual(['committed'])
    for (const status of ['announced', 'in-talks'] as const)
      expect(figureShapes({ quantity: atMost(100), status }, BOX).some(({ fill }) => fill === 1), status).toBe(false)
  })

  it('never makes a solid bar of a floor, a ceiling or a range', () => {
    expect(marksOf(moreThan(20), 'reported')).toEqual(['there', 'more-than'])
    expect(marksOf(atMost(40), 'derived')).toEqual(['may-come'])
    expect(marksOf(range(20, 30), 'reported')).toEqual(['there', 'may-come'])
  })

  it('tells a forecast, an estimate and what is denied apart from what is there, as a bar and as a disc', () => {
    for (const shapesOf of [(status: Status) => figureShapes({ quantity: point(1), status }, BOX), (status: Status) => discShapes({ quantity: point(1), status }, { x: 50, y: 50 }, 8)]) {
      const looks = (['reported', 'announced', 'in-talks', 'estimated', 'projected', 'denied'] as const).map(status => JSON.stringify(shapesOf(status).map(({ d, fill, line, dash }) => [d, fill, line, dash])))
      expect(new Set(looks).size).toBe(looks.length)
    }
  })

  it('never calls our own arithmetic at a point reported', () => {
    expect(discShapes({ quantity: point(1), status: 'derived' }, { x: 50, y: 50 }, 8).map(({ mark }) => mark)).toEqual(['derived'])
  })

  it('tells what was dropped from a forecast, which has an outline too, by its grey and a line from edge to edge', () => {
    const dropped = boxShapes('dropped', BOX)
    expect(dropped.every(({ grey, fill }) => grey && !fill)).toBe(true)
    expect(dropped.map(({ d }) => d)).toContain('M10 50H110')
    const projected = boxShapes('projected', BOX)
    expect(projected.some(({ grey }) => grey)).toBe(false)
    expect(projected).toHaveLength(dropped.length - 1)
  })

  it('tints what may come paler than what is in talks', () => {
    const tint = (mark: 'in-talks' | 'may-come') => boxShapes(mark, BOX).find(({ fill }) => fill)!.fill!
    expect(tint('may-come')).toBeLessThan(tint('in-talks') / 2)
  })

  it('has room for the line of what is committed in the smallest box of a key', () => {
    const [, line] = boxShapes('committed', { left: 0, right: 24, top: 0, bottom: 24 })
    expect(line).toMatchObject({ d: 'M4 12H20', onFill: true })
  })

  it('stays within its box, however small', () => {
    const side = fc.integer({ min: 1, max: 400 })
    fc.assert(fc.property(side, side, fc.constantFrom(...statuses), fc.constantFrom('up', 'right', 'left'), (width, height, status, growth) => {
      const box = { left: 5, right: 5 + width, top: 7, bottom: 7 + height }
      for (const { d } of figureShapes({ quantity: moreThan(3), status }, box, growth)) {
        expect(d).not.toMatch(/NaN|Infinity/)
        let [x, y] = [0, 0]
        for (const [, letter, one, two] of d.matchAll(/([MLHVZ])(?:([\d.e-]+)(?: ([\d.e-]+))?)?/g)) {
          x = letter === 'V' || letter === 'Z' ? x : Number(one)
          y = letter === 'V' ? Number(one) : letter === 'H' || letter === 'Z' ? y : Number(two)
          expect(x).toBeGreaterThanOrEqual(4.99)
          expect(x).toBeLessThanOrEqual(box.right + 0.01)
          expect(y).toBeGreaterThanOrEqual(6.99)
          expect(y).toBeLessThanOrEqual(box.bottom + 0.01)
        }
      }
    }))
  })

  it('cuts a box at its sure part, whichever way it grows', () => {
    const box = { left: 0, right: 90, top: 0, bottom: 60 }
    expect(cut(box, 2 / 3, 'up')[0]).toEqual({ ...box, top: 20 })
    expect(cut(box, 2 / 3, 'right')[0]).toEqual({ ...box, right: 60 })
    expect(cut(box, 2 / 3, 'left')[0]).toEqual({ ...box, left: 30 })
  })
})

describe('the marks of a slide', () => {
  function slide(html: string): HTMLElement {
    const element = document.createElement('div')
    element.innerHTML = html
    document.body.replaceChildren(element)
    for (const child of element.querySelectorAll<HTMLElement>('*'))
      child.checkVisibility = () => !child.closest('[hidden]')
    return element
  }

  it('are read from what is drawn, in the order of the key, those of a canvas too', () => {
    expect(marksDrawn(slide('<i data-mark="derived"></i><svg><path data-mark="not-yet"/></svg><div data-marks="there estimated"></div>'))).toEqual(['there', 'not-yet', 'estimated', 'derived'])
  })

  it('need no key where everything is reported', () => {
    expect(keyOf(['there'])).toEqual([])
    expect(keyOf(['there', 'more-than'])).toEqual(['there', 'more-than'])
  })

  it('leave out what a click has not brought in, what is hidden, and what is no mark', () => {
    expect(marksDrawn(slide('<p class="slidev-vclick-hidden"><i data-mark="denied"></i></p><p hidden><i data-mark="told"></i></p><i data-mark="check"></i><i data-mark="there"></i>'))).toEqual(['there'])
  })

  it('leaves out what a picture says in a key of its own, once that is there', () => {
    const withKey = (state: string) => marksDrawn(slide(`<i data-mark="there"></i><i data-mark="not-yet"></i><p data-own-key class="${state}"></p>`))
    expect(withKey('slidev-vclick-hidden')).toEqual(['there', 'not-yet'])
    expect(withKey('')).toEqual([])
  })
})
