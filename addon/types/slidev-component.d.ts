/** A part of Slidev's client that a page of the project mounts whole; see `slidev-client.d.ts`. */
import type { DefineComponent } from 'vue'

declare const component: DefineComponent<Record<string, unknown>>
export default component
