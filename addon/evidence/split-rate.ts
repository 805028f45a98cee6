/** The unit of a rate, as it ends a value: "a month", "per dollar". */
const RATE = /\u00A0(?:an?|per)\u00A0.+$/u

/** A value in two parts, between which the sign of our own arithmetic stands: beside the number, before the unit of a rate. */
export function splitRate(value: string): [number: string, rate: string] {
  const at = value.search(RATE)
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at)]
}
