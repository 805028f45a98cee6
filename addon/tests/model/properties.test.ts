import type { Bound, Point, Quantity, Range } from '../../model/quantity'
import type { TestUnit } from '../support/words'
import { describe, expect, it } from 'vitest'
import { formatQuantity } from '../../model/format'
import { readNumeral } from '../../model/numerals'
import { add, divide, ends, multiply, subtract } from '../../model/quantity'
import fc from '../support/properties'
import { words } from '../support/words'

const UNITS_READ: TestUnit[] = ['usd-bn', 'usd', 'usd-bn-per-month', 'usd-bn-per-gw', 'gw', 'kw', 'percent', 'ratio', 'months', 'users', 'people', 'chips']

/** Numbers as sources print them: up to five digits, with up to three places. */
const printed = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 })).map(([digits, places]) => digits / 10 ** places)
const mark = fc.option(fc.constant(true as const), { nil: undefined })
const signed = fc.tuple(printed, fc.constantFrom(1, 1, 1, -1)).map(([value, sign]) => value * sign)

function quantities(numbers: fc.Arbitrary<number>): fc.Arbitrary<Quantity> {
  const points: fc.Arbitrary<Point> = fc.record({ kind: fc.constant('point' as const), value: numbers, approximate: mark })
  const ranges: fc.Arbitrary<Range> = fc.tuple(numbers, numbers, mark).filter(([a, b]) => a !== b).map(([a, b, approximate]) => ({ kind: 'range' as const, low: Math.min(a, b), high: Math.max(a, b), approximate }))
  const bounds: fc.Arbitrary<Bound> = fc.record({ kind: fc.constant('bound' as const), op: fc.constantFrom('atLeast' as const, 'atMost' as const), value: numbers, exclusive: mark, approximate: mark })
  return fc.oneof(points, ranges, bounds)
}

/** What a formatted quantity must read back as, in base units. */
function meaning(quantity: Quantity, unit: TestUnit, short: boolean) {
  const base = ends(quantity).map(value => value * words.units[unit].scale)
  const bound = quantity.kind === 'bound' ? quantity : undefined
  return { low: base[0]!, high: base.at(-1)!, op: bound?.op, exclusive: Boolean(bound?.exclusive), approximate: Boolean(quantity.approximate), short }
}

describe('format, then read back', () => {
  it.each(['prose', 'short'] as const)('gives the same quantity (%s)', (style) => {
    fc.assert(fc.property(quantities(signed), fc.constantFrom(...UNITS_READ), fc.boolean(), (quantity, unit, ceiling) => {
      const text = formatQuantity(quantity, words.units[unit], { style, ceiling })
      const wanted = meaning(quantity, unit, style === 'short')
      const reading = readNumeral(text)
      const context = `${text} for ${JSON.stringify(quantity)} ${unit}`
      expect(Math.abs(reading.low - wanted.low), context).toBeLessThanOrEqual(Math.abs(wanted.low) * 1e-9)
      expect(Math.abs(reading.high - wanted.high), context).toBeLessThanOrEqual(Math.abs(wanted.high) * 1e-9)
      expect([reading.op, Boolean(reading.exclusive), reading.approximate], context).toEqual([wanted.op, wanted.exclusive, wanted.approximate])
    }), { numRuns: 2000 })
  })

  it('names a dimension that the unit has', () => {
    fc.assert(fc.property(quantities(printed), fc.constantFrom<TestUnit>('usd-bn', 'gw', 'kw', 'percent', 'ratio', 'months'), fc.boolean(), (quantity, unit, short) => {
      expect(readNumeral(formatQuantity(quantity, words.units[unit], { style: short ? 'short' : 'prose' })).dimension).toBe(words.units[unit].dimension)
    }))
  })

  it('reads Chinese money of any scale as the same number of dollars', () => {
    const scales = fc.constantFrom<[string, number]>(['萬', 1e4], ['億', 1e8], ['亿', 1e8], ['千億', 1e11], ['萬億', 1e12], ['兆', 1e12])
    fc.assert(fc.property(printed, scales, fc.constantFrom('', ' '), (value, [sign, size], space) => {
      const reading = readNumeral(`${value.toLocaleString('en-US', { maximumFractionDigits: 3 })}${space}${sign}美元`)
      expect(reading.low / (value * size)).toBeCloseTo(1, 9)
      expect(reading).toMatchObject({ high: reading.low, dimension: 'money', approximate: false })
    }))
  })
})

/** Where a quantity lets its true value lie: an open end reaches out of sight, zero is the floor of an amount. */
function valuesOf(quantity: Quantity): fc.Arbitrary<number> {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const [low, high] = quantity.kind === 'bound'
    ? quantity.op === 'atLeast' ? [quantity.value, quantity.value * 1000] : [quantity.value / 1000, quantity.value]
    : [ends(quantity)[0]!, ends(quantity).at(-1)!]
  return share.map(part => low + (high - low) * part)
}

function contains(quantity: Quantity, value: number): boolean {
  const slack = Math.abs(value) * 1e-9 + 1e-9
  const atLeast = quantity.kind === 'bound' ? quantity.op === 'atLeast' ? quantity.value : -Infinity : ends(quantity)[0]!
  const atMost = quantity.kind === 'bound' ? quantity.op === 'atMost' ? quantity.value : Infinity : ends(quantity).at(-1)!
  return value >= atLeast - slack && value <= atMost + slack
}

describe('arithmetic is sound: for true values inside the inputs, the true result is inside the result', () => {
  it.each([
    ['add', add, (a: number, b: number) => a + b],
    ['subtract', subtract, (a: number, b: number) => a - b],
    ['multiply', multiply, (a: number, b: number) => a * b],
    ['divide', divide, (a: number, b: number) => a / b],
  ])('%s', (_, operation, exact) => {
    const inputs = fc.tuple(quantities(printed), quantities(printed))
    const cases = inputs.chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), valuesOf(a), valuesOf(b)))
    fc.assert(fc.property(cases, ([a, b, x, y]) => {
      let result: Quantity
      try {
        result = operation(a, b)
      }
      catch (error) {
        // Only where both ends are open is there nothing to say.
        expect((error as Error).message).toBe('the result has no finite end')
        expect([a.kind, b.kind]).toEqual(['bound', 'bound'])
        return
      }
      expect(contains(result, exact(x, y)), `${exact(x, y)} in ${JSON.stringify(result)}`).toBe(true)
      expect(Boolean(result.approximate)).toBe(Boolean(a.approximate || b.approximate))
      if (result.kind === 'bound')
        expect(Boolean(result.exclusive)).toBe([a, b].some(input => input.kind === 'bound' && input.exclusive))
    }), { numRuns: 2000 })
  })

  it('says no less than it can: a range of points has the width of its corners', () => {
    const exact = fc.tuple(printed, printed, printed, printed).filter(([a, b, c, d]) => a < b && c < d)
    fc.assert(fc.property(exact, ([a, b, c, d]) => {
      const [low, high] = ends(divide({ kind: 'range', low: a, high: b }, { kind: 'range', low: c, high: d }))
      expect(low).toBeCloseTo(a / d, 6)
      expect(high! / (b / c)).toBeCloseTo(1, 9)
    }))
  })
})
