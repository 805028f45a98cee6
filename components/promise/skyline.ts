/** Towers of a skyline from left to right, each with its left edge, its width and its height as parts of the whole. */
const TOWERS = [
  [0, 0.1, 0.3],
  [0.1, 0.09, 0.46],
  [0.19, 0.1, 0.38],
  [0.29, 0.1, 0.62],
  [0.39, 0.04, 0.5],
  [0.43, 0.18, 0.72],
  [0.61, 0.05, 0.44],
  [0.66, 0.1, 0.66],
  [0.76, 0.08, 0.4],
  [0.84, 0.09, 0.52],
  [0.93, 0.07, 0.26],
] as const

/** The tall tower narrows in steps above its shoulders, and ends in a spire at the very top. */
const SETBACKS = [[0.46, 0.72], [0.46, 0.8], [0.49, 0.8], [0.49, 0.87], [0.513, 0.87], [0.52, 1], [0.527, 0.87], [0.55, 0.87], [0.55, 0.8], [0.58, 0.8], [0.58, 0.72]] as const
const TALL = 5

/** The outline of a city whose highest tip touches the top of its box: how high it stands is what it says. */
export function skylinePath({ left, right, top, bottom }: { left: number, right: number, top: number, bottom: number }): string {
  const x = (part: number) => Math.round((left + part * (right - left)) * 10) / 10
  const y = (part: number) => Math.round((bottom - part * (bottom - top)) * 10) / 10
  const roofs = TOWERS.map(([from, width, height], i) => {
    const setbacks = i === TALL ? SETBACKS.map(([a, b]) => `L${x(a)} ${y(b)}`).join('') : ''
    return `L${x(from)} ${y(height)}${setbacks}L${x(from + width)} ${y(height)}`
  })
  return `M${x(0)} ${bottom}${roofs.join('')}V${bottom}Z`
}
