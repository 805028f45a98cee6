/** The clicks of a slide that is shown as a picture; see `slidev-client.d.ts`. */
import type { ClicksContext, SlideRoute } from '@slidev/types'

export function createFixedClicks(route: SlideRoute, clicks: number): ClicksContext
