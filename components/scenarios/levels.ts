/** Two to four round levels for an axis from zero, the highest no higher than `top`. */
export function roundLevels(top: number): number[] {
  const size = 10 ** Math.floor(Math.log10(top))
  const step = [0.2, 0.5, 1, 2].map(part => part * size).find(value => top / value < 5) ?? size
  return Array.from({ length: Math.floor(top / step) }, (_, i) => Number(((i + 1) * step).toPrecision(6)))
}
