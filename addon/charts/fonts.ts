import type { ChartTheme } from './theme'

/** How long a chart waits for its fonts, in milliseconds: then it is drawn with what is there. */
const PATIENCE = 1500

/**
 * Asks for the fonts of charts, since text on a canvas does not wait for them. `soon` comes when they are there, or
 * after a short while; `settled` when each is there or has failed, which may be never. Neither rejects.
 */
export function chartFonts({ sans, sizes }: ChartTheme): { soon: Promise<unknown>, settled: Promise<unknown> } {
  const settled = Promise.allSettled([400, 600, 700].map(weight => document.fonts.load(`${weight} ${sizes.body}px ${sans}`, 'Aa1ƒ')))
  return { soon: Promise.race([settled, new Promise(resolve => setTimeout(resolve, PATIENCE))]), settled }
}
