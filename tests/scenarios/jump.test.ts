import type { ModelSlide } from '../../addon/scenarios/jump'
import { beforeEach, expect, it, vi } from 'vitest'
import { readState, resetText, writeState } from '../../addon/scenarios/address'

const slides: ModelSlide[] = [{}, { model: 'cost' }, {}, { layout: 'scenario', routeAlias: 'cost' }, { layout: 'scenario', routeAlias: 'lost' }]
  .map((frontmatter, i) => ({ no: i + 1, meta: { slide: { frontmatter } } }))

let jump: typeof import('../../addon/scenarios/jump')
beforeEach(async () => {
  vi.resetModules()
  jump = await import('../../addon/scenarios/jump')
})

it('the key for a model leads to it and back to the click that was left', () => {
  expect(jump.modelJump({ slide: 2, clicks: 3 }, slides)).toEqual({ slide: 4, clicks: 0 })
  expect(jump.modelJump({ slide: 4, clicks: 0 }, slides)).toEqual({ slide: 2, clicks: 3 })
})

it('leads back once, and from its own model only: a place left long ago, or for another model, is none', () => {
  jump.modelJump({ slide: 2, clicks: 3 }, slides)
  expect(jump.modelJump({ slide: 5, clicks: 0 }, slides)).toBeUndefined()
  jump.modelJump({ slide: 4, clicks: 0 }, slides)
  expect(jump.modelJump({ slide: 4, clicks: 0 }, slides)).toEqual({ slide: 2, clicks: 0 })
})

it('leads from a model that was opened by its address to the slide that names it, and else nowhere', () => {
  expect(jump.modelJump({ slide: 4, clicks: 0 }, slides)).toEqual({ slide: 2, clicks: 0 })
  expect(jump.modelJump({ slide: 5, clicks: 0 }, slides)).toBeUndefined()
  expect(jump.modelJump({ slide: 1, clicks: 0 }, slides)).toBeUndefined()
})

it('a reset takes changes back and keeps the case, and without changes goes to the base', () => {
  expect(resetText('case:july,burn:2')).toBe('case:july')
  expect(resetText('burn:2,cash:3')).toBe('')
  expect(resetText('case:july')).toBe('')
  expect(resetText(undefined)).toBe('')
})

it('an address names no case or assumption that does not exist', () => {
  const scenario = { name: 'x', assumptions: { a: { label: 'A', unit: 'usd-bn', min: 0, max: 1, step: 1 } }, cases: [{ id: 'one' }, { id: 'two' }] } as never
  expect(readState(scenario, 'case:two,a:1..3,b:4,toString:5')).toEqual({ case: 'two', changed: { a: { low: 1, high: 3 } } })
  expect(readState(scenario, 'case:three')).toEqual({ changed: {} })
  expect(writeState(scenario, { case: 'one', changed: {} })).toBeUndefined()
})
