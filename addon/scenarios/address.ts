import type { Scenario, ScenarioState } from './scenario'
import type { Span } from './span'
import { parseSpan, spanInAddress } from './span'

/**
 * The state of a what-if as the value of its parameter in an address: "case:july,burn:2,raise:20..30"; undefined where
 * nothing differs from the base.
 */
export function writeState(scenario: Scenario, state: ScenarioState): string | undefined {
  const parts = [
    ...(state.case && state.case !== scenario.cases[0].id ? [`case:${state.case}`] : []),
    ...Object.entries(state.changed).map(([name, span]) => `${name}:${spanInAddress(span)}`),
  ]
  return parts.length > 0 ? parts.join(',') : undefined
}

/**
 * Reads the state of a what-if from its parameter in an address. A case or an assumption that does not exist is left
 * out; a value that is no number stays, to be refused with a sentence.
 */
export function readState(scenario: Scenario, text: string | undefined): ScenarioState {
  const changed: Record<string, Span> = {}
  let chosen: string | undefined
  for (const part of (text ?? '').split(',')) {
    const [name, value = ''] = part.split(/:(.*)/)
    if (name === 'case')
      chosen = scenario.cases.find(({ id }) => id === value)?.id
    else if (name && Object.hasOwn(scenario.assumptions, name))
      changed[name] = parseSpan(value) ?? { low: Number.NaN, high: Number.NaN }
  }
  return { ...(chosen && { case: chosen }), changed }
}

/** What an address holds after a reset: a case without its changes, or, where there were none, the base. */
export function resetText(text: string | undefined): string {
  const parts = (text ?? '').split(',')
  return parts.length > 1 ? parts.find(part => part.startsWith('case:')) ?? '' : ''
}
