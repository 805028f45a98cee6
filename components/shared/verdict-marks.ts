/**
 * How a judgement is drawn, on a square of 16 px, beside its word: a check, a swing, a cross, a dash for what is not
 * said, a plus for an opinion in favour, arrows for what came out higher or lower, a ring for what is still open.
 */
export const VERDICT_MARKS = {
  check: 'M3 8.6 6.6 12.2 13.2 4.2',
  swing: 'M2.4 10C4 5.4 6.4 5.600 8 8s4 2.600 5.600-2',
  cross: 'M4 4 12 12M12 4 4 12',
  dash: 'M5.500 8H10.500',
  plus: 'M8 3.500V12.500M3.500 8H12.500',
  up: 'M8 13V3.500M4 7.200 8 3.200 12 7.200',
  down: 'M8 3V12.500M4 8.800 8 12.800 12 8.800',
  fork: 'M8 13.500V9L3.500 4.500M8 9 12.500 4.500M3 7.500V4H6.500M9.500 4H13V7.500',
  ring: 'M8 3.500a4.500 4.500 0 1 0 .01 0Z',
} as const

export type VerdictShape = keyof typeof VERDICT_MARKS
