import { describe, expect, it } from 'vitest'
import { asQuantity, enclose } from '../../addon/scenarios/enclose'
import { parseSpan, spanInAddress, writeSpan } from '../../addon/scenarios/span'

describe('what somebody types', () => {
  it.each([
    ['1.4', 1.4, 1.4],
    [' $1,400 ', 1400, 1400],
    ['1,234,567.8', 1234567.8, 1234567.8],
    ['1,400–2,500', 1400, 2500],
    ['−5 %', -5, -5],
    ['20–30', 20, 30],
    ['30-20', 20, 30],
    ['20 to 30', 20, 30],
    ['-20..30', -20, 30],
    ['-20–-10', -20, -10],
    ['$20bn', 20, 20],
    ['.5', 0.5, 0.5],
    ['1e3', 1000, 1000],
  ])('“%s” is a value or a span', (text, low, high) => expect(parseSpan(text)).toEqual({ low, high }))

  it.each(['', 'abc', '1.2.3', '1–2–3', '--1', '$', '1,4', '12,50', '1,,,4', '1,40–2', '20–1,4', '1,400,', '1400,000', '0.1,000', '0,500'])('“%s” is no number', text => expect(parseSpan(text)).toBeUndefined())

  it('is written back as it reads, without the noise of binary fractions', () => {
    expect(writeSpan({ low: 0.1 + 0.2, high: 0.1 + 0.2 })).toBe('0.3')
    expect(writeSpan({ low: -20, high: 30 })).toBe('−20–30')
    expect(writeSpan({ low: 20, high: Number.POSITIVE_INFINITY })).toBe('20')
    for (const span of [{ low: -20, high: -10 }, { low: 1.4, high: 1.4 }]) {
      expect(parseSpan(writeSpan(span))).toEqual(span)
      expect(parseSpan(spanInAddress(span))).toEqual(span)
    }
  })
})

describe('spans of a result', () => {
  const most = () => 1e6

  it('come from the corners, whichever way each assumption works', () => {
    expect(enclose({ a: { low: 1, high: 2 }, b: { low: 3, high: 5 } }, ({ a, b }) => a - b, most)).toMatchObject({ low: -4, high: -1 })
    // The way that a works depends on b.
    expect(enclose({ a: { low: 1, high: 2 }, b: { low: -1, high: 1 } }, ({ a, b }) => a * b, most)).toMatchObject({ low: -2, high: 2 })
  })

  it('are open where an assumption is', () => {
    const floor = { a: { low: 20, high: Number.POSITIVE_INFINITY } }
    expect(asQuantity(enclose(floor, ({ a }) => a * 3, most), 0)).toEqual({ kind: 'bound', op: 'atLeast', value: 60 })
    expect(asQuantity(enclose(floor, ({ a }) => 60 / a, most), 0, { exclusive: true })).toEqual({ kind: 'bound', op: 'atMost', value: 3, exclusive: true })
    expect(asQuantity(enclose(floor, () => 7, most), 0)).toEqual({ kind: 'point', value: 7 })
  })

  it('have no quantity where they never end', () => {
    expect(asQuantity(enclose({ a: { low: 0, high: 0 } }, () => Number.POSITIVE_INFINITY, most), 0)).toBeUndefined()
    expect(asQuantity(enclose({ a: { low: 0, high: 1 } }, ({ a }) => a ? 3.14 : Number.POSITIVE_INFINITY, most), 1)).toEqual({ kind: 'bound', op: 'atLeast', value: 3.1 })
  })
})
