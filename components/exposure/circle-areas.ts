/** The radius of a circle whose area stands to a full one of radius `full` as `value` to `whole`. */
export function radiusFor(value: number, whole: number, full: number): number {
  return full * Math.sqrt(value / whole)
}
