/** A ring with four stops, each a card in the middle of a side: sizes in canvas units. */
export interface Ring {
  width: number
  height: number
  card: { width: number, height: number }
}

const STOPS = 4

/** Half axes of the ellipse that runs through the middle of all four cards. */
function axes({ width, height, card }: Ring): { rx: number, ry: number } {
  return { rx: (width - card.width) / 2, ry: (height - card.height) / 2 }
}

/** The ring as a closed SVG path, clockwise from its top. */
export function ringPath(ring: Ring): string {
  const { rx, ry } = axes(ring)
  const [x, y] = [ring.width / 2, ring.height / 2]
  return `M${x} ${y - ry}A${rx} ${ry} 0 0 1 ${x + rx} ${y}A${rx} ${ry} 0 0 1 ${x} ${y + ry}A${rx} ${ry} 0 0 1 ${x - rx} ${y}A${rx} ${ry} 0 0 1 ${x} ${y - ry}Z`
}

/** Halfway between two stops each: where, and which way the ring runs there, in degrees. */
export function headings(ring: Ring): { x: number, y: number, turn: number }[] {
  const { rx, ry } = axes(ring)
  return [-45, 45, 135, 225].map((degrees) => {
    const [cos, sin] = [Math.cos(degrees * Math.PI / 180), Math.sin(degrees * Math.PI / 180)]
    return { x: ring.width / 2 + rx * cos, y: ring.height / 2 + ry * sin, turn: Math.atan2(ry * cos, -rx * sin) * 180 / Math.PI }
  })
}

/**
 * How far along the ring something has come that has passed so many stops, from the ring's top, for CSS: a part of the
 * ring and canvas units. It rests beside the card that it has left, `clear` beyond its edge; at first, and again when it
 * has come round, it rests where it will come to the first.
 */
export function wayAfter({ card: { width, height } }: Ring, passed: number, clear = 0): string {
  const isBefore = passed === 0 || passed > STOPS
  const beyond = (isBefore || passed % 2 === 1 ? width : height) / 2 + clear
  return `calc(${Math.max(0, passed - 1) * 100 / STOPS}% + ${isBefore ? -beyond : beyond}px)`
}
