import type { PartyKey } from '../model/register'
import { useDarkMode } from '@slidev/client'
import { createSharedComposable, useMediaQuery } from '@vueuse/core'
import { shallowRef, watch } from 'vue'
import { talk } from '../evidence/talk'

const COLOURS = ['paper', 'panel', 'ink', 'muted', 'line', 'soft', 'remark'] as const
const SIZES = ['title', 'headline', 'value', 'body', 'aside', 'foot'] as const
const FORCED = '(forced-colors: active)'

/** Paper, ink and what lies between; the colour of our own arithmetic; and the colour of each party. */
export type Colour = typeof COLOURS[number] | PartyKey

/** The six sizes of type. */
export type TextSize = typeof SIZES[number]

/** The design tokens as a canvas needs them: resolved colours, font families, and sizes in pixels. */
export type ChartTheme = Readonly<Record<Colour | 'sans' | 'serif', string>> & { readonly sizes: Readonly<Record<TextSize, number>> }

/** Reads the tokens that hold for an element (styles/tokens.css). Where the reader forces colours, parties have none of their own. */
export function readTheme(element: Element = document.documentElement): ChartTheme {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const parties = Object.keys(talk.vocabulary.parties)
  const forced = matchMedia(FORCED).matches
  const colours = Object.fromEntries([...COLOURS, ...parties].map(name => [name, forced ? systemColour(token(parties.includes(name) ? 'ink' : name)) : token(name)])) as Record<Colour, string>
  const sizes = Object.fromEntries(SIZES.map(name => [name, Number.parseFloat(token(`size-${name}`))])) as Record<TextSize, number>
  return { ...colours, sans: token('font-sans'), serif: token('font-serif'), sizes }
}

/** A system colour as the reader has set it: a canvas would take the browser’s. */
function systemColour(name: string): string {
  const probe = document.createElement('i')
  probe.style.color = name
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** The tokens of the page, read again when the colour scheme changes. All charts share them: to read is to have the page styled. */
export const useChartTheme = createSharedComposable(() => {
  const { isDark } = useDarkMode()
  const theme = shallowRef(readTheme())
  watch([isDark, useMediaQuery(FORCED)], () => theme.value = readTheme(), { flush: 'post' })
  return theme
})
