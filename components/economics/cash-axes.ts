import { dayOf, ends, extent, figure } from 'slidev-addon-sourced-figures/client'

const MONTH_STEP = 12

/** Billions between two lines of the grid. */
export const MONEY_STEP = 20

/** Where both pictures of the cash have their plot, in units of the slide. */
export const CASH_PLOT = { left: 96, right: 924, top: 136, bottom: 466 } as const

/** Up to the next whole step. */
const upTo = (value: number, step: number) => Math.ceil(value / step) * step
const steps = (top: number, step: number) => Array.from({ length: top / step + 1 }, (_, i) => i * step)

/**
 * The axes that the two pictures of OpenAI's cash share, February's "if" and what came of it, so that the second can
 * be held against the first. Across: months from `start`, the day of the last balance that the articles know, as far
 * as Nvidia's stake would have lasted. Upwards: billions of dollars, as high as the cash of spring 2026.
 */
export function cashAxes() {
  const start = dayOf(figure('openai.cash'))
  const months = upTo(Math.max(...ends(figure('openai.runway.with-nvidia-stake').quantity)), MONTH_STEP)
  const top = upTo(extent(figure('outcome.openai.cash.2026').quantity), MONEY_STEP)
  return {
    start,
    months,
    top,
    /** Lines of the grid, in billions. */
    money: steps(top, MONEY_STEP),
    /** Ticks of the time, a year apart from the middle of the first. */
    years: steps(months, MONTH_STEP).map(month => ({ month, label: `mid-${Number(start.slice(0, 4)) + month / MONTH_STEP}` })),
  }
}
