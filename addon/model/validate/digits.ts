/** True where two numbers differ by no more than the noise of binary fractions. */
export function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9
}

/** How many significant digits a number is written with, at least two: 12.5 has three, 300 counts as two. */
export function significantDigits(value: number): number {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  return Math.max(2, digits.length)
}
