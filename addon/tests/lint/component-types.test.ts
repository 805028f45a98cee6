import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { parse } from '@vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { componentFiles, componentTypes } from '../../lint/components'
import { propsOf } from '../../lint/layouts'
import { ADDON_ROOT } from '../../root'

const BUILTIN = join(dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json')), 'builtin')
/** Written by Slidev itself for code blocks, and parts of others: nobody writes them on a slide. */
const INTERNAL = ['CodeBlockWrapper', 'KaTexBlockWrapper', 'Mermaid', 'Monaco', 'PlantUml', 'ShikiMagicMove', 'TocList']
const types = (file: string) => readFileSync(join(ADDON_ROOT, 'types', file), 'utf8')
const declared = types('slidev.d.ts')

describe('components that slides can use', () => {
  it('of the machine are declared, all of them', () => {
    const names = [...types('components.d.ts').matchAll(/^ {4}(\w+): /gm)].map(match => match[1])
    expect(names).toEqual(componentFiles(ADDON_ROOT).map(file => basename(file, '.vue')).sort())
  })

  it('of a talk are declared by their paths, one file a name', () => {
    expect(componentTypes(['components/b/Two.vue', 'components/a/One.vue'])).toMatch(/One: typeof import\('..\/components\/a\/One.vue'\).default\n {4}Two: /)
    expect(() => componentTypes(['components/a/Fig.vue', 'components/b/Fig.vue'])).toThrow('two components have the name Fig')
  })

  const files = readdirSync(BUILTIN).filter(file => /^[A-Z]\w*\.(?:vue|ts)$/.test(file))
  const name = (file: string) => file.replace(/\.\w+$/, '')

  it('of Slidev are declared, all of them', () => {
    const names = [...declared.matchAll(/^ {4}(\w+): (?:DefineComponent|typeof)/gm)].map(match => match[1])
    expect([...names].sort()).toEqual([...files.map(name).filter(file => !INTERNAL.includes(file)), 'RouterLink'].sort())
  })

  it.each(files.filter(file => file.endsWith('.vue') && !INTERNAL.includes(name(file))))('the props of Slidev’s %s are declared', (file) => {
    const { descriptor } = parse(readFileSync(join(BUILTIN, file), 'utf8'))
    const props = propsOf(descriptor).map(prop => prop.name)
    const line = declared.match(new RegExp(`^ {4}${name(file)}: (.*)$`, 'm'))?.[1] ?? ''
    const own = ['ArrowLook', 'ListProps'].filter(shared => line.includes(shared)).map(shared => declared.match(new RegExp(`interface ${shared} \\{(.*)\\}`))?.[1] ?? '')
    const names = [line, ...own].flatMap(text => [...text.matchAll(/(\w+)\??: /g)].map(match => match[1]!))
    expect(names.sort()).toEqual(props.sort())
  })
})
