import type { Part } from './options'

/** One thing that was measured: a value, or our value by another one that it is held against. */
export interface Measure {
  part: Part
  /** What was measured, for people. */
  name: string
  /** Of both values. `ms`, `s`, `kB` or a count of something. */
  unit: string
  ours: number
  /** What ours is held against, where there is something. */
  other?: number
  /** `ours` by `other`. */
  ratio?: number
  /** At most this: for the ratio where there is one, else for `ours`. */
  goal?: number
}

/** A measure held against another: their ratio, with a goal for it. */
export function compare(part: Part, name: string, unit: string, ours: number, other: number, goal?: number): Measure {
  return { part, name, unit, ours, other, ratio: ours / other, ...goal === undefined ? {} : { goal } }
}

/** Whether a measure meets its goal; undefined where it has none. */
export function isMet({ ours, ratio, goal }: Measure): boolean | undefined {
  return goal === undefined ? undefined : (ratio ?? ours) <= goal
}

/** Two significant digits at least, none behind the point of a large number. */
function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(value >= 10 ? 3 : 2)))
}

/** Measures as a table for a terminal, a line each, with what meets its goal and what misses it. */
export function table(measures: readonly Measure[]): string {
  const rows = [
    ['part', 'what', 'ours', 'other', 'ratio', 'goal', ''],
    ...measures.map(measure => [
      measure.part,
      measure.name,
      `${short(measure.ours)} ${measure.unit}`,
      measure.other === undefined ? '' : `${short(measure.other)} ${measure.unit}`,
      measure.ratio === undefined ? '' : short(measure.ratio),
      measure.goal === undefined ? '' : `≤ ${measure.goal}${measure.ratio === undefined ? ` ${measure.unit}` : ''}`,
      { true: 'met', false: 'MISSED', undefined: '' }[String(isMet(measure))] ?? '',
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const line = (row: string[]) => row.map((cell, column) => column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)).join('  ').trimEnd()
  return rows.map(line).join('\n')
}
