import type { FigureId } from 'slidev-addon-sourced-figures'
import type { Scenario, Span } from 'slidev-addon-sourced-figures/scenarios'
import fc from 'fast-check'
import { figuresOf, sameQuantity } from 'slidev-addon-sourced-figures'
import { study, tornado } from 'slidev-addon-sourced-figures/scenarios'
import { describe, expect, it } from 'vitest'
import { lookupIn } from '../../addon/model/lookup'
import talk from '../../data'
import { coverageScenario } from '../../data/scenarios/coverage'
import { loopScenario } from '../../data/scenarios/loop-stress'
import { runwayScenario } from '../../data/scenarios/runway'

const lookup = lookupIn({ vocabulary: talk.vocabulary, figures: figuresOf(talk), events: [] })
const scenarios: Scenario[] = [runwayScenario, coverageScenario, loopScenario] as never
const base = { changed: {} }
const by = (id: FigureId) => lookup.figure(id).quantity

for (const s of scenarios) for (const c of s.cases) {
  const r = study(s, { case: c.id, changed: {} }, lookup)
  console.log(s.name, c.id, Object.fromEntries(Object.entries(r.results).map(([k, v]) => [k, v.text])))
  console.log(tornado(s, r).map(b => [b.assumption, b.atMin, b.atMax]).join(' | '))
}
it('x', () => {})
