import { defineShortcutsSetup } from '@slidev/types'
import { toggleFigures } from '../components/evidence/figure-panel'

/** Slidev's own keys, and `t` for the table of the figures on the slide. */
export default defineShortcutsSetup((_, base) => [
  ...base,
  { name: 'toggle_figures', key: 't', fn: toggleFigures, autoRepeat: false },
])
