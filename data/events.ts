import { defineEvents } from './model/event'

/** What happened from the handshake to the last word that the articles tell of, and what 2026 was to bring. */
export const events = defineEvents([])
