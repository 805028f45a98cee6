/** What the what-ifs of a talk are made with: pure, without a word of Vue. */
export { readState, writeState } from './address'
export { defineScenario, ours } from './scenario'
export type { Assumption, Given, OwnAssumption, ResultDefinition, Scenario, ScenarioCase, ScenarioState } from './scenario'
export type { Span } from './span'
export { study } from './study'
export type { ComputedResult, StudiedAssumption, Study } from './study'
export { tornado } from './tornado'
export type { TornadoBar } from './tornado'
