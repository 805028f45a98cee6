import type { TalkCopy } from '../../addon/tests/support/copy'
import { parseSync } from '@slidev/parser'

/** A piece of code in the guide that says what to do with it: ```ts file=data/x.ts, or ```sh run. */
export interface Step {
  recipe: number
  language: string
  code: string
  file?: string
  /** The number of the slide that a new one goes behind. */
  afterSlide?: number
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
          const afterSlide = info.match(/after-slide=(\d+)/)?.[1]
          return { recipe, language, code, ...(file && { file }), ...(afterSlide && { afterSlide: Number(afterSlide) }) }
        })
  })
}

/** The lines before and after a change, from what a diff shows. */
export function diffSides(diff: string): { before: string, after: string } {
  const side = (mark: string) => diff.split('\n').filter(line => line[0] !== mark).map(line => line.slice(1)).join('\n').trimEnd()
  return { before: side('+'), after: side('-') }
}

/** Does to a file of the copy what a step says. */
export function applyStep(project: TalkCopy, { file = '', language, code, afterSlide }: Step): void {
  if (language === 'diff') {
    const { before, after } = diffSides(code)
    const places = project.read(file).split(before).length - 1
    if (places !== 1)
      throw new Error(`the guide changes a place that ${file} has ${places} times:\n${before}`)
    project.edit(file, before, after)
  }
  else if (afterSlide) {
    const text = project.read(file)
    const lines = text.split('\n')
    const { end } = parseSync(text, file).slides[afterSlide - 1]!
    project.write(file, [...lines.slice(0, end), code, ...lines.slice(end)].join('\n'))
  }
  else {
    project.write(file, code)
  }
}
