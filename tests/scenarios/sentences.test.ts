import type { Scenario, Sentence, Span } from 'slidev-addon-sourced-figures/scenarios'
import { figuresOf } from 'slidev-addon-sourced-figures'
import { sentenceText, study } from 'slidev-addon-sourced-figures/scenarios'
import { describe, expect, it, vi } from 'vitest'
import { lookupIn } from '../../addon/model/lookup'
import { coverageSentence } from '../../components/scenarios/coverage-sentence'
import { loopRows } from '../../components/scenarios/loop-picture'
import { loopSentence } from '../../components/scenarios/loop-sentence'
import { runwaySentence } from '../../components/scenarios/runway-sentence'
import talk from '../../data'
import { coverageScenario } from '../../data/scenarios/coverage'
import { loopScenario } from '../../data/scenarios/loop-stress'
import { runwayScenario } from '../../data/scenarios/runway'

vi.mock('@slidev/client', () => ({}))

const lookup = lookupIn({ vocabulary: talk.vocabulary, figures: figuresOf(talk), events: [] })

/** A number, or the two ends of a span. */
type Value = number | [low: number, high: number]

/** The base with every assumption set that the sentence goes by, so that no figure of the talk matters. */
function studied<A extends string, R extends string>(scenario: Scenario<A, R>, values: Record<NoInfer<A>, Value>) {
  const changed = Object.fromEntries(Object.entries<Value>(values).map(([name, value]): [string, Span] => {
    const [low, high] = typeof value === 'number' ? [value, value] : value
    return [name, { low, high }]
  }))
  return study(scenario, { changed }, lookup)
}

function teller<A extends string, R extends string>(scenario: Scenario<A, R>, sentence: Sentence<A, R>, base: Record<NoInfer<A>, Value>) {
  return (values: Partial<Record<NoInfer<A>, Value>>) => {
    const now = studied(scenario, { ...base, ...values } as Record<A, Value>)
    return sentenceText(sentence(now), now)
  }
}

describe('what the coverage answers', () => {
  const says = teller(coverageScenario, coverageSentence, { growth: 0, share: 100, raised: 0, ramp: 0, delay: 0, revenue: 10, contract: 400, term: 5, debt: 100 })

  it.each<[Value, RegExp]>([
    [0, /^If revenue stands still, /],
    [[0, 0], /^If revenue stands still, /],
    [20, /^If revenue grows by 20% a year, /],
    [[20, 20], /^If revenue grows by 20% a year, /],
    [[20, 30], /^If revenue grows by 20–30% a year, /],
    [[0, 20], /^If revenue grows by 0–20% a year, /],
    [-20, /^If revenue falls by 20% a year, /],
    [[-30, -10], /^If revenue falls by 10–30% a year, /],
    [[-20, 0], /^If revenue falls by 0–20% a year, /],
    [[-20, 20], /^If revenue changes by −20 to 20% a year, /],
    [[-10, 30], /^If revenue changes by −10 to 30% a year, /],
  ])('states growth of %j over its whole span', (growth, words) => expect(says({ growth })).toMatch(words))

  it.each<[Value, string]>([
    [100, 'all of it pays'],
    [[100, 100], 'all of it pays'],
    [50, 'half of it pays'],
    [40, '40% of it pays'],
    [[40, 60], '40–60% of it pays'],
    [[0, 100], '0–100% of it pays'],
  ])('states a share of %j over its whole span', (share, words) => expect(says({ share })).toContain(words))

  it.each<[Value, string]>([
    [0, 'all of it pays'],
    [5, 'all of it and $5bn raised pay '],
    [[0, 10], 'all of it and $0–10bn raised pay '],
  ])('names a raise of %j', (raised, words) => expect(says({ raised })).toContain(words))

  it('says that the first years stay short only where they do for every bill in the span', () => {
    expect(says({ ramp: 0 })).toContain('the first years stay short')
    expect(says({ ramp: 1000 })).not.toContain('the first years')
    // Half as large again each year is less than the growth that covers, ten times is more, and so is the middle.
    expect(says({ ramp: [50, 1000] })).toContain('the first years may stay short')
  })
})

describe('what the runway answers', () => {
  const says = teller(runwayScenario, runwaySentence, { cash: 12, burn: 1, growth: 0, raise: 0, raiseMonth: 6, raise2: 0, raise2Month: 6 })

  it('says that burn is level only where all of its span is', () => {
    expect(says({})).not.toContain('at first')
    expect(says({ growth: 10 })).toContain('a month at first from')
    expect(says({ growth: [-20, 20] })).toContain('a month at first from')
  })

  it('says of new money that it comes too late only where it does at every point', () => {
    expect(says({ raise: 5, raiseMonth: [2, 10] })).not.toContain('too late')
    expect(says({ raise: 5, raiseMonth: [13, 20] })).toContain('new money comes too late')
    for (const raiseMonth of [[2, 14], [11, 30]] as Value[])
      expect(says({ raise: 5, raiseMonth })).toContain('new money may come too late')
  })

  it('names one month where both ends lie in it', () => {
    expect(says({ cash: [24, 36] })).toMatch(/, until \S+ \d{4} to \S+ \d{4}\.$/)
    expect(says({ cash: [12.1, 12.2] })).toMatch(/, until \S+ \d{4}\.$/)
  })
})

describe('what the loop answers', () => {
  const base: Record<keyof typeof loopScenario.assumptions, Value> = { round: 0, stake: 0, others: 0, short: 0, instalments: 1, cash: 50, burn: 0, bill: 20, willing: 100, chips: 50, credit: 200 }
  const says = teller(loopScenario, loopSentence, base)
  const gives = (values: Partial<typeof base>) => loopRows(studied(loopScenario, { ...base, ...values })).find(({ edge }) => edge === 'openai-oracle')!.gives

  it('names the years in which the first gives, at both ends of a span', () => {
    expect(says({})).toMatch(/^First to give way would be what OpenAI pays Oracle, in year 3; /)
    expect(says({ cash: [30, 70] })).toMatch(/^First to give way would be what OpenAI pays Oracle, in years 2 to 4; /)
    expect([gives({}), gives({ cash: [30, 70] })]).toEqual(['falls short in year 3', 'falls short in years 2–4'])
  })

  it('says “might”, and no last year, where nothing gives at an end of the span', () => {
    for (const cash of [[50, 100], [50, 1000]] as Value[]) {
      expect(says({ cash })).toMatch(/^First to give way might be what OpenAI pays Oracle, in year 3 at the earliest; /)
      expect(gives({ cash })).toBe('may fall short from year 3')
    }
    expect(says({ cash: [100, 200] })).toMatch(/^Nothing would give way: /)
    expect(gives({ cash: [100, 200] })).toBeUndefined()
  })

  it('names both where it is one at one end and another at the other', () => {
    expect(says({ burn: [0, 60] })).toMatch(/^First to give way would be what OpenAI (?:pays Oracle|spends elsewhere) or what OpenAI (?:pays Oracle|spends elsewhere), in years 1 to 3; /)
  })
})
