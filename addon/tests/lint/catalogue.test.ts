import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue, catalogueDeck, propsSource } from '../../catalogue/deck'
import { describeDeckProblem, findDeckProblems } from '../../lint/deck'
import { loadTalk } from '../../vite/load-talk'
import { copyTalk, EXAMPLE } from '../support/copy'

const talk = await loadTalk(EXAMPLE)
const entries = catalogue(EXAMPLE, talk)

describe('the catalogue', () => {
  it('shows every component of the talk and those of the machine that a slide writes, each on a slide of its own', () => {
    const headlines = [...catalogueDeck(EXAMPLE, talk).matchAll(/^# (\w+)$/gm)].map(match => match[1])
    expect(headlines).toEqual(['Catalogue', 'SundayBars', 'VisitsChart', 'DataProse', 'Fig', 'SvgFig', 'When'])
  })

  it('is a deck without mistakes', () => {
    expect(findDeckProblems(catalogueDeck(EXAMPLE, talk), join(EXAMPLE, 'catalogue.md'), talk).map(describeDeckProblem)).toEqual([])
  })

  it('asks for no file in public/, which a talk need not have', () => {
    expect(catalogueDeck(EXAMPLE, talk).split('\n---\n')[0]).not.toMatch(/: *['"]?\/\w/)
  })

  it('shows a part in the picture that has it', () => {
    const copy = copyTalk(EXAMPLE, { 'components/Bar.vue': '<script setup lang="ts">\ndefineProps<{ length: number }>()\n</script>\n\n<template>\n  <i>{{ length }}</i>\n</template>\n' })
    copy.edit('components/VisitsChart.vue', '<FigureChart', '<Bar :length="1" /><FigureChart')
    expect(catalogue(copy.root, talk).find(({ name }) => name === 'Bar')?.usage).toBe('<VisitsChart />')
    copy.remove()
  })

  it('shows props with their comments, and the code', () => {
    expect(propsSource('<script setup lang="ts">\nconst props = withDefaults(defineProps<{\n  /** Wide. */\n  a?: string\n}>(), { a: \'b\' })\n\nconst c = 1\n</script>'))
      .toBe('withDefaults(defineProps<{\n  /** Wide. */\n  a?: string\n}>(), { a: \'b\' })')
    expect(entries.find(({ name }) => name === 'Fig')!.props).toContain('/** Which figure. */')
    expect(entries.find(({ name }) => name === 'VisitsChart')!.sources.map(({ file }) => file)).toContain('components/visits-chart.ts')
  })
})
