import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { ADDON_ROOT } from '../../root'
import { tokensOf } from '../../testing/tokens'

describe.each(Object.entries(tokensOf(readFileSync(join(ADDON_ROOT, 'styles/tokens.css'), 'utf8'))))('the %s palette', (_, tokens) => {
  it.each(['ink', 'muted', 'remark'])('has %s readable on paper and panel: 4.5 to 1', (name) => {
    expect(wcagContrast(tokens[name]!, tokens.paper!)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(tokens[name]!, tokens.panel!)).toBeGreaterThanOrEqual(4.5)
  })

  it('has ink and muted words readable on a row that is pointed out', () => {
    expect(wcagContrast(tokens.ink!, tokens.differ!)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(tokens.muted!, tokens.differ!)).toBeGreaterThanOrEqual(4.5)
  })
})
