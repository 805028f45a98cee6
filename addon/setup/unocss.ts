import { defineUnoSetup } from '@slidev/types'
import { isCode } from '../vite/code-words'

/** Spares the search for utility classes what is code: of all that stands in components it is the larger part. */
export default defineUnoSetup(() => ({ blocklist: [isCode] }))
