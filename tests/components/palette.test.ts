import { readFileSync } from 'node:fs'
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, parse, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'

const [light = '', dark = ''] = readFileSync('styles/tokens.css', 'utf8').split('html.dark')
const tokensOf = (css: string) => Object.fromEntries([...css.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]))
const SCHEMES = [['light', tokensOf(light)], ['dark', tokensOf(dark)]] as const

const TEXT = ['ink', 'muted', 'openai', 'nvidia', 'oracle', 'microsoft', 'capital', 'press', 'remark']
const COMPANIES = ['openai', 'nvidia', 'oracle', 'microsoft', 'capital']
const PAIRS = COMPANIES.flatMap((a, i) => COMPANIES.slice(i + 1).map(b => [a, b] as const))
const difference = differenceCiede2000()

describe.each(SCHEMES)('the %s palette', (_, tokens) => {
  it.each(TEXT)('has %s readable on paper and panel: 4.5 to 1', (name) => {
    expect(wcagContrast(tokens[name]!, tokens.paper!)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(tokens[name]!, tokens.panel!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['agree', 'differ', 'wrong'])('has ink and muted words readable on cells that %s', (name) => {
    expect(wcagContrast(tokens.ink!, tokens[name]!)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(tokens.muted!, tokens[name]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([['deuteranopia', filterDeficiencyDeuter(1)], ['protanopia', filterDeficiencyProt(1)]] as const)('keeps companies apart under %s', (_, seen) => {
    const close = PAIRS.filter(([a, b]) => difference(seen(parse(tokens[a]!)!), seen(parse(tokens[b]!)!)) < 10)
    expect(close).toEqual([])
  })
})
