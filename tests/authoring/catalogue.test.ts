import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { parse } from '@vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { catalogue, catalogueDeck, propsSource } from '../../addon/catalogue/deck'
import { EXAMPLES } from '../../addon/catalogue/examples'
import { componentFiles } from '../../addon/lint/component-types'
import { describeDeckProblem, findDeckProblems } from '../../addon/lint/deck'
import { propsOf } from '../../addon/lint/layouts'

const root = process.cwd()
const entries = catalogue(root)
const names = componentFiles(root).map(file => basename(file, '.vue'))
const source = (file: string) => readFileSync(join(root, file), 'utf8')

describe('the catalogue', () => {
  it('shows every component, each on a slide of its own', () => {
    const headlines = [...catalogueDeck(root).matchAll(/^# (\w+)$/gm)].map(match => match[1])
    expect(headlines).toEqual(['Catalogue', ...names])
  })

  it('is a deck without mistakes', () => {
    expect(findDeckProblems(catalogueDeck(root), join(root, 'catalogue.md')).map(describeDeckProblem)).toEqual([])
  })

  it('gives what a component needs', () => {
    const bare = entries.filter(({ name, usage }) => usage === `<${name} />`)
    expect(bare.filter(({ file }) => propsOf(parse(source(file)).descriptor).some(prop => prop.required)).map(({ name }) => name)).toEqual([])
  })

  it('shows the component itself, or the picture that it is a part of', () => {
    const shows = (usage: string, name: string): boolean => usage.includes(`<${name}`)
      || [...usage.matchAll(/<([A-Z]\w+)/g)].some(([, other]) => source(entries.find(entry => entry.name === other)!.file).includes(`/${name}.vue'`))
    const frame = ['FigurePanel', 'SlideFooter', 'SlideFrame'] // they stand around every slide
    expect(entries.filter(({ name, usage }) => !shows(usage, name) && !frame.includes(name)).map(({ name }) => name)).toEqual([])
  })

  it('shows props with their comments, and the code', () => {
    expect(propsSource('<script setup lang="ts">\nconst props = withDefaults(defineProps<{\n  /** Wide. */\n  a?: string\n}>(), { a: \'b\' })\n\nconst c = 1\n</script>'))
      .toBe('withDefaults(defineProps<{\n  /** Wide. */\n  a?: string\n}>(), { a: \'b\' })')
    const bars = entries.find(({ name }) => name === 'ScaledBar')!
    expect(bars.props).toContain('/** Which figure. */')
    expect(bars.sources.map(({ file }) => file)).toContain('components/panels/scaled-bar.ts')
  })

  it('has no example of a component that is gone', () => {
    expect(Object.keys(EXAMPLES).filter(name => !names.includes(name))).toEqual([])
  })
})
