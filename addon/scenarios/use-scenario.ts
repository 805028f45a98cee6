import type { ComputedRef } from 'vue'
import type { Scenario, ScenarioState } from './scenario'
import type { Span } from './span'
import type { Study } from './study'
import { configs, useNav, useSlideContext } from '@slidev/client'
import { computed, watch } from 'vue'
import { figure, formatFigure } from '../evidence/talk'
import { readState, writeState } from './address'
import { isBehind, keepInAddress } from './keep-address'
import { caseOf } from './scenario'
import { changeState, connect, stateText, takeState } from './shared-state'
import { sameSpan } from './span'
import { study } from './study'

/** A what-if on a slide. */
export interface LiveScenario<A extends string, R extends string> {
  /** It as it stands; in print, overview and preview as the base has it. */
  now: ComputedRef<Study<A, R>>
  /** True where it can be changed. */
  live: ComputedRef<boolean>
  set: (assumption: A, span: Span) => void
  choose: (id: string) => void
}

/** Ties a what-if to the address, to the other windows, and to the slide that it is on. */
export function useScenario<A extends string, R extends string>(scenario: Scenario<A, R>): LiveScenario<A, R> {
  const { isPresenter, isPrintMode, router } = useNav()
  const { $renderContext } = useSlideContext()
  const { name } = scenario
  const talk = { figure, formatFigure }

  const live = computed(() => !isPrintMode.value && ['slide', 'presenter'].includes($renderContext.value))
  const state = computed(() => readState(scenario as Scenario, live.value ? stateText(name) : undefined))
  const now = computed(() => study(scenario, state.value, talk))
  const inAddress = () => String(router.currentRoute.value.query[name] ?? '')

  if (!isPrintMode.value) {
    connect(configs.title, () => isPresenter.value ? 'presenter' : 'viewer')
    watch(inAddress, (text) => {
      if (text !== (stateText(name) ?? '') && !isBehind(name))
        takeState(name, text)
    }, { immediate: inAddress() !== '' })
    watch(() => stateText(name), (text) => {
      if (live.value && (text ?? '') !== inAddress())
        keepInAddress(router, name)
    }, { immediate: true })
  }

  function change(to: ScenarioState): void {
    if (live.value)
      changeState(name, writeState(scenario as Scenario, to) ?? '')
  }

  return {
    now,
    live,
    set(assumption, span) {
      const { [assumption]: _, ...others } = state.value.changed as Record<string, Span>
      const original = now.value.assumptions[assumption].original
      change({ case: caseOf(scenario, state.value).id, changed: sameSpan(span, original) ? others : { ...others, [assumption]: span } })
    },
    choose: id => change({ case: id, changed: {} }),
  }
}
