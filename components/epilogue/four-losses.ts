import type { FigureId } from 'slidev-addon-sourced-figures/client'
import { extent, figure } from 'slidev-addon-sourced-figures/client'

/** A bar of the waterfall. Ends in billions of dollars of loss: what is below zero is earned. */
export interface LossBar {
  id: FigureId
  label: string
  /** A result, where the steps before it end; a step; or cash, which is no loss. */
  kind: 'result' | 'step' | 'cash'
  from: number
  to: number
  /** The click that brings it. */
  click: number
}

const value = (id: FigureId) => extent(figure(id).quantity)

/** From the revenue of the year to each of its three losses, top to bottom, and to the cash used: each step starts where the result before it ends. */
export function lossBars(): LossBar[] {
  const revenue = value('outcome.openai.booked-revenue.2025')
  const operating = value('outcome.openai.operating-loss.2025')
  const whole = value('outcome.openai.net-loss-whole.2025')
  const own = value('outcome.openai.net-loss.2025')
  const beforeOther = operating + value('outcome.openai.fair-value-change.2025')
  return [
    { id: 'outcome.openai.booked-revenue.2025', label: 'Revenue', kind: 'step', from: -revenue, to: 0, click: 0 },
    { id: 'outcome.openai.spending.2025', label: 'Costs', kind: 'step', from: -revenue, to: operating, click: 0 },
    { id: 'outcome.openai.operating-loss.2025', label: 'Operating loss', kind: 'result', from: 0, to: operating, click: 0 },
    { id: 'outcome.openai.fair-value-change.2025', label: 'Paper charge, no cash', kind: 'step', from: operating, to: beforeOther, click: 1 },
    { id: 'outcome.openai.other-items.2025', label: 'Other items, a gain', kind: 'step', from: whole, to: beforeOther, click: 1 },
    { id: 'outcome.openai.net-loss-whole.2025', label: 'Net loss, all owners', kind: 'result', from: 0, to: whole, click: 1 },
    { id: 'outcome.openai.loss-borne-by-others.2025', label: 'Other owners’ part', kind: 'step', from: own, to: whole, click: 2 },
    { id: 'outcome.openai.net-loss.2025', label: 'Net loss, OpenAI’s part', kind: 'result', from: 0, to: own, click: 2 },
    { id: 'outcome.openai.cash-burn.2025', label: 'Cash used', kind: 'cash', from: 0, to: value('outcome.openai.cash-burn.2025'), click: 3 },
  ]
}
