import type { PartyKey } from '../model/register'
import { useDarkMode } from '@slidev/client'
import { shallowRef, watch } from 'vue'
import { talk } from '../evidence/talk'

const COLOURS = ['paper', 'panel', 'ink', 'muted', 'line', 'soft', 'remark'] as const

/** Paper, ink and what lies between; the colour of our own arithmetic; and the colour of each party. */
export type Colour = typeof COLOURS[number] | PartyKey

/** The design tokens as a canvas needs them: resolved colours and font families. */
export type ChartTheme = Readonly<Record<Colour | 'sans' | 'serif', string>>

/** Reads the tokens that hold for an element (styles/tokens.css). */
export function readTheme(element: Element = document.documentElement): ChartTheme {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const colours = Object.fromEntries([...COLOURS, ...Object.keys(talk.vocabulary.parties)].map(name => [name, token(name)])) as Record<Colour, string>
  return { ...colours, sans: token('font-sans'), serif: token('font-serif') }
}

/** The tokens of the page, read again when the colour scheme changes. */
export function useChartTheme() {
  const { isDark } = useDarkMode()
  const theme = shallowRef(readTheme())
  watch(isDark, () => theme.value = readTheme(), { flush: 'post' })
  return theme
}
