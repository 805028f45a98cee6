import type { Rule } from 'eslint'
import type { AnyTalk } from '../model/talk'
import type { TypedNumber } from './numbers'
import { advice, findNumbers } from './numbers'
import { shownText } from './shown-text'

/** A part of a file that people read: its text, and where that begins in the file. */
interface Passage { text: string, start: number }

/** What is wrong in a file, from one offset to another. */
export interface NumberProblem { start: number, end: number, message: string }

const MARK = /number-ok\b:?((?:(?!-->|\*\/).)*)/g
/** What may stand beside a mark that has its line for itself. */
const COMMENT_SIGNS = /<!--|-->|\/\/|\/\*+|\*\/|#/g
/** Fences, code in a line, which may name what opens a block, and blocks of a slide's own. */
const BLOCKS = /^[ \t]*(`{3,}(?!.*`)|~{3,}(?!~)).*\r?\n[\s\S]*?^[ \t]*\1[`~]*[ \t]*$|(?<!`)(?<ticks>`+)(?!`).+?(?<!`)\k<ticks>(?!`)|<(style|script)\b[\s\S]*?<\/\3>/gm
/** Attributes that place or style, and never tell the audience a number. */
const LAYOUT_ATTRIBUTES = /\s:?(?:class|style|width|height|[cdr]?[xy][12]?|d|r|points|viewBox|transform|offset|transition|src|href|at|key|id|path)=(?:"[^"]*"|'[^']*')/g
const HTML_COMMENT = /<!--[\s\S]*?-->/g
const LAYOUT_KEYS = /^(?:width|height|top|right|bottom|left|inset|radius|cutout|offset|[xy]|fontSize|flex\w*|grid\w*|transform|transition)$/

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** Slides as their audience and their speaker read them: code and what only places or styles is blanked. */
export function slidesPassage(markdown: string): Passage {
  return { text: markdown.replace(BLOCKS, (block, _fence, ticks) => ticks ? block : blank(block)).replace(LAYOUT_ATTRIBUTES, blank), start: 0 }
}

/** The template of a component, likewise; undefined where it has none. */
export function templatePassage(vue: string): Passage | undefined {
  const start = vue.search(/^<template\b/m)
  const end = vue.lastIndexOf('</template>')
  return start < 0 || end < 0 ? undefined : { text: vue.slice(start, end).replace(HTML_COMMENT, blank).replace(LAYOUT_ATTRIBUTES, blank), start }
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/**
 * The numbers typed in passages of a file, less those on a line with a mark (`number-ok: reason`) or, where the mark has
 * its line for itself, on the first line with text after it; and the marks that give no reason or mark nothing.
 */
export function numberProblems(file: string, passages: readonly Passage[], talk: AnyTalk): NumberProblem[] {
  const lines = file.split('\n')
  const marks = [...file.matchAll(MARK)].map(({ 0: text, 1: reason = '', index }) => {
    const line = lineAt(file, index)
    const alone = lines[line - 1]!.replace(text, '').replace(COMMENT_SIGNS, '').trim() === ''
    const next = lines.findIndex((other, i) => i >= line && other.trim() !== '') + 1
    return { start: index, end: index + text.trimEnd().length, reason: reason.trim(), lines: alone ? [line, next] : [line], used: false }
  })
  const problems: NumberProblem[] = []
  for (const { text, start } of passages) {
    const shown = shownText(text.replace(MARK, blank))
    for (const number of findNumbers(shown.text)) {
      const at = start + shown.pieces[number.index]!.start
      const mark = marks.find(({ lines }) => lines.includes(lineAt(file, at)))
      if (mark)
        mark.used = true
      else
        problems.push({ start: at, end: start + shown.pieces[number.index + number.text.length - 1]!.end, message: messageFor(number, talk) })
    }
  }
  for (const { start, end, reason, used } of marks) {
    if (reason === '')
      problems.push({ start, end, message: 'number-ok needs a reason: `number-ok: why this number is in no data`' })
    else if (!used)
      problems.push({ start, end, message: 'number-ok marks no number here: take it out' })
  }
  return problems.sort((a, b) => a.start - b.start)
}

function messageFor(number: TypedNumber, talk: AnyTalk): string {
  return `"${number.text}" is typed by hand: ${advice(number, talk)}`
}

/** Refuses numbers that are typed where a figure should say them: slides, templates, and strings of components. */
export function noTypedNumbers(talk: AnyTalk): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [], docs: { description: 'amounts, shares, counts with units and dates come from the data' } },
    create(context) {
      const file = context.sourceCode.getText()
      const passages: Passage[] = []

      function report(): void {
        for (const { start, end, message } of numberProblems(file, passages, talk))
          context.report({ loc: { start: context.sourceCode.getLocFromIndex(start), end: context.sourceCode.getLocFromIndex(end) }, message })
      }

      if (context.filename.endsWith('.md')) {
        return {
          root() {
            passages.push(slidesPassage(file))
            report()
          },
        }
      }
      return {
        'Program': function () {
          const template = context.filename.endsWith('.vue') ? templatePassage(file) : undefined
          if (template)
            passages.push(template)
        },
        'Literal': function (node) {
          const { parent } = node
          const places = parent.type === 'Property' && parent.key.type === 'Identifier' && LAYOUT_KEYS.test(parent.key.name)
          if (typeof node.value === 'string' && node.range && !places && parent.type !== 'ImportDeclaration')
            passages.push({ text: file.slice(...node.range), start: node.range[0] })
        },
        'TemplateElement': function (node) {
          if (node.range)
            passages.push({ text: file.slice(...node.range), start: node.range[0] })
        },
        'Program:exit': report,
      }
    },
  }
}
