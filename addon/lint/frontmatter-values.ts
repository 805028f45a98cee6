import { parseTimeString } from '@slidev/parser'
import { closest } from './closest'

const NUMBERS = ['canvasWidth', 'clicks', 'clicksStart', 'level', 'magicMoveDuration', 'zoom']
const BOOLEANS = ['codeCopy', 'disabled', 'hide', 'hideInToc', 'mcp', 'mdc', 'preload', 'selectable']
const CHOICES: Record<string, readonly string[]> = {
  colorSchema: ['auto', 'light', 'dark', 'all'],
  routerMode: ['history', 'hash', 'memory'],
  timer: ['stopwatch', 'countdown'],
  css: ['unocss'],
}

/** What is wrong with a value in frontmatter that Slidev would pass over; undefined for what is right or not known here. */
export function valueProblem(key: string, value: unknown): string | undefined {
  const found = JSON.stringify(value)
  if (NUMBERS.includes(key) && !(typeof value === 'number' && value >= 0))
    return `"${key}" is ${found}; it takes a number`
  if (BOOLEANS.includes(key) && typeof value !== 'boolean')
    return `"${key}" is ${found}; it takes true or false`
  const choices = CHOICES[key]
  if (choices && !choices.includes(String(value)))
    return `"${key}" is ${found}; it takes ${closest(String(value), choices, choices.length).join(', ')}`
  if (key === 'aspectRatio' && !/^\d+(?:\.\d+)?(?:[/x:]\d+)?$/.test(String(value)))
    return `"aspectRatio" is ${found}; it takes two numbers, as in 16/9`
  if (key === 'duration' && !isDuration(value))
    return `"duration" is ${found}; it takes a time, as in 30min or 1h`
  return undefined
}

function isDuration(value: unknown): boolean {
  try {
    const { seconds } = parseTimeString(value as string)
    return Number.isFinite(seconds) && seconds > 0
  }
  catch {
    return false
  }
}
