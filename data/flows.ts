import { defineFlows } from './model/flow'

/** What goes round in the loop of capital. */
export const flows = defineFlows([])
