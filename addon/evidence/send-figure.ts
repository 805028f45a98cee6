import type { FigureId } from '../model/register'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { nextTick, watch } from 'vue'
import { isFigureId } from './talk'

/** A figure that one window shows to the others; `turn` is that of no other sending, of whatever window. */
interface Sent { id: FigureId, turn: string }

/** What was sent from this window last, which is no news to it. */
let mine: string | undefined

/** Shows the card of a figure in the windows of the audience. */
export async function sendFigure(id: FigureId): Promise<void> {
  mine = Math.random().toString(36)
  patch('figure', { id, turn: mine } satisfies Sent)
  // A built talk has no server that gives a new window the state: it would take what was sent before for news, with the
  // first change of anything else. So it is taken back as soon as it has gone out.
  if (!__SLIDEV_HAS_SERVER__) {
    await nextTick()
    patch('figure', undefined)
  }
}

/** Calls back when another window sends a figure, by the same way as the number of the slide. */
export function onSentFigure(callback: (id: FigureId) => void): void {
  watch(() => sharedState.figure as Sent | undefined, (sent, before) => {
    if (sent && sent.turn !== before?.turn && sent.turn !== mine && isFigureId(sent.id))
      callback(sent.id)
  })
}
