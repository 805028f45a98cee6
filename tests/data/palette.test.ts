import { readFileSync } from 'node:fs'
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, parse, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../addon/testing/tokens'
import { vocabulary } from '../../data/vocabulary'

const tokens = tokensOf(readFileSync('addon/styles/tokens.css', 'utf8'))
const { press, ...companies } = vocabulary.parties
const colours = Object.values(companies)
const difference = differenceCiede2000()

describe.each(['light', 'dark'] as const)('the colours of the companies, %s', (scheme) => {
  it.each([...colours, press])('has $name readable on paper and panel: 4.5 to 1', (party) => {
    expect(wcagContrast(party[scheme], tokens[scheme].paper!)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(party[scheme], tokens[scheme].panel!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([['deuteranopia', filterDeficiencyDeuter(1)], ['protanopia', filterDeficiencyProt(1)]] as const)('keeps them apart under %s', (_, seen) => {
    const pairs = colours.flatMap((a, i) => colours.slice(i + 1).map(b => [a, b] as const))
    const close = pairs.filter(([a, b]) => difference(seen(parse(a[scheme])!), seen(parse(b[scheme])!)) < 10)
    expect(close.map(([a, b]) => `${a.name} and ${b.name}`)).toEqual([])
  })
})
