/** A part of Slidev's client that is only mounted whole, such as its print page; see `slidev-client.d.ts`. */
import type { DefineComponent } from 'vue'

declare const component: DefineComponent
export default component
