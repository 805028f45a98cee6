import { describe, expect, it } from 'vitest'
import { about, add, atLeast, atMost, divide, ends, extent, floor, interval, lessThan, limit, moreThan, multiply, point, range, subtract, times } from '../../model/quantity'

describe('arithmetic carries ranges and bounds through', () => {
  it('turns a floor below the line into a ceiling: 1,400 by more than 20 is less than 70 times', () => {
    expect(divide(point(1400), moreThan(20))).toEqual(lessThan(70))
    expect(divide(point(1400), atLeast(20))).toEqual(atMost(70))
  })

  it('turns a ceiling below the line into a floor', () => {
    expect(divide(point(60), atMost(20))).toEqual(atLeast(3))
  })

  it('keeps a floor above the line a floor', () => {
    expect(divide(moreThan(20), point(2))).toEqual(moreThan(10))
    expect(add(moreThan(20), atLeast(1))).toEqual(moreThan(21))
  })

  it('crosses the ends of a divisor', () => {
    expect(divide(point(60), range(20, 30))).toEqual(range(2, 3))
    expect(divide(range(90, 170), range(10, 20))).toEqual(range(4.5, 17))
  })

  it('crosses the ends of what is taken away', () => {
    expect(subtract(range(20, 30), range(5, 10))).toEqual(range(10, 25))
    expect(subtract(point(100), atLeast(30))).toEqual(atMost(70))
    expect(subtract(point(100), atMost(30))).toEqual(atLeast(70))
    expect(subtract(point(2), point(5))).toEqual(point(-3))
  })

  it('adds and multiplies end by end', () => {
    expect(add(range(1, 2), range(10, 20))).toEqual(range(11, 22))
    expect(add(point(1), atLeast(10))).toEqual(atLeast(11))
    expect(multiply(range(1, 2), range(10, 20))).toEqual(range(10, 40))
    expect(multiply(atMost(100), point(0.5))).toEqual(atMost(50))
    expect(times(point(1.4), 12)).toEqual(point(16.8))
  })

  it('keeps "about" from either side', () => {
    expect(divide(about(point(17.5)), point(1.4))).toEqual(about(point(12.5)))
    expect(add(point(1), about(point(2)))).toEqual(about(point(3)))
    expect(add(point(1), point(2))).toEqual(point(3))
  })

  it('shows no noise of binary fractions', () => {
    expect(add(point(0.1), point(0.2))).toEqual(point(0.3))
    expect(divide(point(4.3), point(0.1))).toEqual(point(43))
  })
})

describe('what has no answer is refused', () => {
  it('has no end left where a floor meets a ceiling', () => {
    expect(() => add(atLeast(1), atMost(2))).toThrow(/no finite end/)
    expect(() => subtract(atLeast(1), atLeast(2))).toThrow(/no finite end/)
    expect(() => divide(atLeast(10), atLeast(5))).toThrow(/no finite end/)
  })

  it('does not divide by zero, nor by a range that starts there', () => {
    expect(() => divide(point(1), point(0))).toThrow(/divide by zero/)
    expect(() => divide(point(1), range(0, 2))).toThrow(/divide by zero/)
    expect(() => divide(point(1), atMost(0))).toThrow(/divide by zero/)
  })

  it('multiplies and divides no negative amounts', () => {
    expect(() => multiply(point(-1), point(2))).toThrow(/zero or more, found -1/)
    expect(() => divide(point(1), point(-2))).toThrow(/zero or more, found -2/)
  })
})

describe('ends', () => {
  it('gives the finite ends, and the number that a mark must reach', () => {
    expect(ends(point(3))).toEqual([3])
    expect(ends(range(20, 30))).toEqual([20, 30])
    expect(ends(atMost(100))).toEqual([100])
    expect(extent(range(20, 30))).toBe(30)
  })

  it('leaves the other end of a bound open: infinite above, zero below', () => {
    expect(interval(moreThan(20))).toEqual({ low: 20, high: Infinity })
    expect(interval(atMost(100))).toEqual({ low: 0, high: 100 })
  })

  it('takes the stated limit or the lower end as a point, and keeps "about"', () => {
    expect(limit(atMost(100))).toEqual(point(100))
    expect(limit(range(20, 30))).toEqual(point(30))
    expect(floor(about(range(20, 30)))).toEqual(about(point(20)))
  })
})
