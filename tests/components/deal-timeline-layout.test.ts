import { describe, expect, it } from 'vitest'
import { inTwoLines, textWidth } from '../../addon/diagrams/text-width'
import { dayX, eachDay, monthStarts, stretch, stretchX } from '../../addon/diagrams/time-scale'
import { RETREAT, SIGNED, timelineLanes, WEEK, WIDTH } from '../../components/opening/deal-timeline-lanes'
import { placeLabels, shareHeight, spreadSameDay } from '../../components/opening/deal-timeline-layout'

const autumn = { first: '2025-09-21', last: '2025-09-30', left: 0, right: 100 }
const week = { first: '2026-02-01', last: '2026-02-02', left: 120, right: 220 }

describe('an axis in two parts', () => {
  it('puts a day in the middle of its own width, each part to its own scale', () => {
    expect(dayX([autumn, week], '2025-09-21')).toBe(5)
    expect(dayX([autumn, week], '2025-09-30')).toBe(95)
    expect(dayX([autumn, week], '2026-02-01')).toBe(145)
  })

  it('draws nothing in the break', () => {
    expect(() => dayX([autumn, week], '2025-12-24')).toThrow('2025-12-24')
  })

  it('draws a date that is known to the week as all days that it may be, cut where the axis ends', () => {
    expect(stretch('2025-09-25', 'week')).toEqual(['2025-09-22', '2025-09-28'])
    expect(stretchX([autumn, week], '2025-09-25', 'week')).toEqual([10, 80])
    expect(stretchX([autumn, week], '2025-09-29', 'month')[0]).toBe(0)
  })

  it('knows how long months, quarters and halves are', () => {
    expect(stretch('2026-02-10', 'month')).toEqual(['2026-02-01', '2026-02-28'])
    expect(stretch('2025-12-10', 'quarter')).toEqual(['2025-10-01', '2025-12-31'])
    expect(stretch('2026-10-01', 'half-year')).toEqual(['2026-07-01', '2026-12-31'])
  })

  it('names the months that begin in it, over a new year', () => {
    expect(monthStarts({ ...autumn, first: '2025-11-02', last: '2026-01-01' })).toEqual(['2025-12-01', '2026-01-01'])
    expect(eachDay(week)).toEqual(['2026-02-01', '2026-02-02'])
  })
})

describe('placeLabels', () => {
  const room = { left: 0, right: 400, size: 10 }

  it('lets two labels that would touch go to different sides or lines', () => {
    const [a, b] = placeLabels([{ text: 'a label of some length', x: 20 }, { text: 'another of some length', x: 60 }], room)
    expect(a!.side !== b!.side || a!.right < b!.left || b!.right < a!.left).toBe(true)
  })

  it('runs to the left where the room ends', () => {
    const [label] = placeLabels([{ text: 'a long label at the edge', x: 390 }], room)
    expect(label!.anchor).toBe('end')
    expect(label!.right).toBeLessThanOrEqual(400)
  })

  it('keeps a label off the break, and off what is taken below the line', () => {
    const wide = placeLabels([{ text: 'one two three four', x: 100 }], { ...room, gap: [120, 140] })
    expect(wide[0]!.right <= 120 || wide[0]!.left >= 140).toBe(true)
    const above = placeLabels([{ text: 'first', x: 50 }, { text: 'second', x: 52 }, { text: 'third', x: 300 }], { ...room, taken: [[200, 400]] })
    expect(above[2]!.side).toBe('above')
  })

  it('says which labels find no room', () => {
    expect(() => placeLabels([{ text: 'far too long for so small a room', x: 5 }], { ...room, right: 20 })).toThrow('far too long')
  })
})

describe('the lanes of the talk', () => {
  const lanes = timelineLanes()
  const labels = lanes.flatMap(lane => lane.marks.map(({ placed, label }) => ({ lane: lane.lane, label, ...placed })))

  it('puts no label over another of the same lane and side, and none over the edge', () => {
    for (const a of labels) {
      expect(a.right, a.label).toBeLessThanOrEqual(WIDTH)
      for (const b of labels) {
        if (a !== b && a.lane === b.lane && a.side === b.side)
          expect(a.right < b.left || b.right < a.left, `${a.label} / ${b.label}`).toBe(true)
      }
    }
  })

  it('has the signing before the break and the retreat after it', () => {
    expect(SIGNED).toBeLessThan(WEEK.left)
    expect(RETREAT).toBeGreaterThan(WEEK.left)
  })
})

describe('small helpers', () => {
  it('shares spare height equally, and refuses too little', () => {
    expect(shareHeight([20, 40], 100)).toEqual([40, 60])
    expect(() => shareHeight([60, 60], 100)).toThrow(RangeError)
  })

  it('moves only marks of one day apart', () => {
    expect(spreadSameDay([10, 50, 50], 18)).toEqual([10, 41, 59])
  })

  it('breaks a label where its lines are most alike', () => {
    expect(inTwoLines('aaaa bb bb')).toEqual(['aaaa', 'bb bb'])
    expect(inTwoLines('word')).toEqual(['word'])
    expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('ii', 10))
  })
})
