import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parse } from '@vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { componentFiles, componentTypes, TYPES_FILE } from '../../addon/lint/component-types'
import { propsOf } from '../../addon/lint/layouts'

const BUILTIN = join(process.cwd(), 'node_modules/@slidev/client/builtin')
/** Written by Slidev itself for code blocks, and parts of others: nobody writes them on a slide. */
const INTERNAL = ['CodeBlockWrapper', 'KaTexBlockWrapper', 'Mermaid', 'Monaco', 'PlantUml', 'ShikiMagicMove', 'TocList']
const declared = readFileSync('types/slidev.d.ts', 'utf8')

describe('components that slides can use', () => {
  it('of the project are declared, all of them', () => {
    expect(readFileSync(TYPES_FILE, 'utf8')).toBe(componentTypes(componentFiles(process.cwd())))
  })

  it('of the project have one file a name', () => {
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
