import type { FigureId } from '../model/register'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { watch } from 'vue'
import { isFigureId } from './talk'

/** A figure that one window shows to the others; `turn` tells a second sending from the first. */
interface Sent { id: FigureId, turn: number }

/** Shows the card of a figure in the windows of the audience. */
export function sendFigure(id: FigureId): void {
  patch('figure', { id, turn: (sharedState.figure?.turn ?? 0) + 1 } satisfies Sent)
}

/** Calls back when another window sends a figure, by the same way as the number of the slide. */
export function onSentFigure(callback: (id: FigureId) => void): void {
  watch(() => sharedState.figure as Sent | undefined, (sent, before) => {
    if (sent && sent.turn !== before?.turn && isFigureId(sent.id))
      callback(sent.id)
  })
}
