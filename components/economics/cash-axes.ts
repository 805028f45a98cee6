import { ends, extent, figure } from 'slidev-addon-sourced-figures/client'

const STEP = 6
const MONEY_STEP = 20

/** Up to the next whole step. */
const upTo = (value: number, step: number) => Math.ceil(value / step) * step

/**
 * The axes that the two pictures of OpenAI's cash share, February's "if" and what came of it, so that the second can
 * be held against the first: months from the last balance that the articles know, and billions of dollars. They
 * reach as far as Nvidia's stake would have lasted, and as high as the cash of spring 2026.
 */
export function cashAxes() {
  const { period } = figure('openai.cash')
  if (period.kind !== 'instant')
    throw new TypeError('cash is drawn at a day')
  return {
    /** ISO day of month zero. */
    start: period.asOf,
    months: upTo(Math.max(...ends(figure('openai.runway.with-nvidia-stake').quantity)), STEP),
    /** Months between two ticks. */
    step: STEP,
    top: upTo(extent(figure('outcome.openai.cash.2026').quantity), MONEY_STEP),
    /** Billions between two grid lines. */
    moneyStep: MONEY_STEP,
  }
}
