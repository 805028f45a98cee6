import type { AnyTalk } from '../model/talk'
import { figuresOf, recordsOf } from '../model/talk'

/** How a slide writes the machine’s own components, with figures of the talk. */
export function ownExamples(talk: AnyTalk): Record<string, string> {
  const figures = figuresOf(talk)
  const id = figures[0]?.id ?? ''
  const derived = figures.find(({ status }) => status === 'derived')?.id ?? id
  const event = recordsOf(talk, 'event')[0]?.id
  return {
    DataProse: `<DataProse text="It is {${id}}, and so {${derived}}." />`,
    Fig: `<Fig id="${id}" />, in short <Fig id="${derived}" as="short" />`,
    SvgFig: `<svg viewBox="0 0 892 60">\n  <SvgFig id="${derived}" x="0" y="40" font-size="24" fill="currentColor" />\n</svg>`,
    ...event && { When: `<When id="${event}" />` },
  }
}
