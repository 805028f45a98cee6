/** What the panel of a what-if is made with: loaded with its slide, and with no other. */
export { default as ScenarioPanel } from './ScenarioPanel.vue'
