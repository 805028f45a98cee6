import type { TalkCopy } from '../../addon/tests/support/copy'
import { parseSync } from '@slidev/parser'

/** A piece of code in the guide that says what to do with it: ```ts file=data/x.ts, or ```sh run. */
export interface Step {
  recipe: number
  language: string
  code: string
  file?: string
  /** The number of the slide that a new one goes behind, or the last. */
  afterSlide?: number | 'last'
}

/** The steps of a guide in their order. Throws for a piece of code of a recipe that says nothing of what to do with it. */
export function readSteps(guide: string): Step[] {
  return guide.split(/^## /m).slice(1).flatMap((section) => {
    const recipe = Number.parseInt(section)
    return Number.isNaN(recipe)
      ? []
      : [...section.matchAll(/^```(\w+)( .*)?\n([\s\S]*?)^```$/gm)].map(([, language = '', info = '', code = '']): Step => {
          const file = info.match(/\bfile=(\S+)/)?.[1]
          if (!file && info.trim() !== 'run')
            throw new Error(`recipe ${recipe}: \`\`\`${language}${info} does not say what to do with it`)
          const afterSlide = info.match(/after-slide=(\d+|last)/)?.[1]
          return { recipe, language, code, ...(file && { file }), ...(afterSlide && { afterSlide: afterSlide === 'last' ? afterSlide : Number(afterSlide) }) }
        })
  })
}

/** What a diff shows: the lines before and after, and of one that only adds, what is added and the lines above it. */
export function diffSides(diff: string): { before: string, after: string, adds?: { below: string, lines: string } } {
  const lines = diff.trimEnd().split('\n')
  const text = (some: string[]) => some.map(line => line.slice(1)).join('\n')
  const side = (mark: string) => text(lines.filter(line => line[0] !== mark))
  const added = lines.filter(line => line[0] === '+')
  const below = lines.slice(0, lines.indexOf(added[0]!))
  const adds = lines.some(line => line[0] === '-') ? {} : { adds: { below: text(below), lines: text(added) } }
  return { before: side('+'), after: side('-'), ...adds }
}

const ID = /\bid: '([^']+)'/

/** A file with a change, as an author would make it who finds other additions there; unchanged where it was made before. */
export function changed(text: string, diff: string, file: string): string {
  const { before, after, adds } = diffSides(diff)
  const [from, to] = adds ? [adds.below, `${adds.below}\n${adds.lines}`] : [before, after]
  const id = (adds?.lines ?? before).match(ID)?.[0]
  const places = text.split(from).length - 1
  // The author who follows the guide, or changes the same record in another way, is there before it.
  if (text.includes(adds?.lines ?? after) || (id && text.includes(id) && (adds || places === 0)))
    return text
  if (places !== 1)
    throw new Error(`the guide changes a place that ${file} has ${places} times:\n${from}`)
  return text.replace(from, () => to)
}

/** Does to a file of the copy what a step says. */
export function applyStep(project: TalkCopy, { file = '', language, code, afterSlide }: Step): void {
  if (language === 'diff') {
    project.write(file, changed(project.read(file), code, file))
  }
  else if (afterSlide) {
    const text = project.read(file)
    const lines = text.split('\n')
    const { slides } = parseSync(text, file)
    const { end } = slides.at(afterSlide === 'last' ? -1 : afterSlide - 1)!
    if (!text.includes(code))
      project.write(file, [...lines.slice(0, end), code, ...lines.slice(end)].join('\n'))
  }
  else {
    project.write(file, code)
  }
}
