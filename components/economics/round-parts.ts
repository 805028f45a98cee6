import type { Colour, FigureId, Growth, ShownFigure } from 'slidev-addon-sourced-figures/client'
import { ends, extent, figure } from 'slidev-addon-sourced-figures/client'

/** One part of the round on an axis from nothing to the whole, in its unit. */
export interface RoundPart {
  figure: ShownFigure
  name: string
  colour: Colour
  from: number
  to: number
  /** Which end of the part may yet move. */
  growth: Growth
}

const WHOLE = figure('openai.funding-round.2026')

const LEFT: [FigureId, string, Colour][] = [['softbank.openai-stake', 'SoftBank', 'capital'], ['amazon.openai-stake', 'Amazon', 'capital']]

/**
 * The parts that are named, laid against both ends of the whole: those from the left each begin where the one before
 * ends; Nvidia's stands at the right. Both open ends, Amazon's floor and Nvidia's range, so face the part between that
 * nobody by name has taken.
 */
export function roundParts(): RoundPart[] {
  const parts: RoundPart[] = []
  for (const [id, name, colour] of LEFT) {
    const from = parts.at(-1)?.to ?? 0
    parts.push({ figure: figure(id), name, colour, from, to: from + extent(figure(id).quantity), growth: 'right' })
  }
  const nvidia = figure('nvidia.openai-stake')
  const whole = extent(WHOLE.quantity)
  return [...parts, { figure: nvidia, name: 'Nvidia', colour: 'nvidia', from: whole - extent(nvidia.quantity), to: whole, growth: 'left' }]
}

/** Between which amounts nobody is named: from the last floor on the left to the least that Nvidia takes. */
export function openPart(parts: readonly RoundPart[]): { from: number, to: number } {
  const left = parts.filter(part => part.growth === 'right')
  const nvidia = parts.find(part => part.growth === 'left')!
  return { from: left.at(-1)!.to, to: nvidia.to - Math.min(...ends(nvidia.figure.quantity)) }
}
