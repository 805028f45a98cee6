/** What a page of the project provides to the parts of Slidev that it mounts; see `slidev-client.d.ts`. */
import type { InjectionKey, Ref } from 'vue'

export const injectionSlideScale: InjectionKey<Readonly<Ref<number>>>

/** A number of clicks that no slide has. */
export const CLICKS_MAX: number
