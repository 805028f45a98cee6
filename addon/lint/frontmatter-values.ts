import { parseAspectRatio, parseTimeString } from '@slidev/parser'
import { closest } from './closest'

const NUMBERS = ['clicks', 'clicksStart', 'level', 'magicMoveDuration', 'zoom']
const BOOLEANS = ['codeCopy', 'disabled', 'hide', 'hideInToc', 'mcp', 'mdc', 'preload', 'selectable']
const CHOICES: Record<string, readonly string[]> = {
  colorSchema: ['auto', 'light', 'dark', 'all'],
  routerMode: ['history', 'hash', 'memory'],
  timer: ['stopwatch', 'countdown'],
  css: ['unocss'],
}

/** Layouts, sizes of type, PDF, handout and the talk to read are drawn for slides of one size. */
const DRAWN_FOR = 'for which layouts, type and the PDF are drawn'

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
  if (key === 'canvasWidth' && value !== 980)
    return `"canvasWidth" is ${found}; it takes 980, ${DRAWN_FOR}`
  if (key === 'aspectRatio' && !isWide(value))
    return `"aspectRatio" is ${found}; it takes 16/9, ${DRAWN_FOR}`
  if (key === 'duration' && !isDuration(value))
    return `"duration" is ${found}; it takes a time, as in 30min or 1h`
  return undefined
}

/** True for 16/9, in whatever way Slidev reads it. */
function isWide(value: unknown): boolean {
  try {
    return Math.abs(parseAspectRatio(value as string) - 16 / 9) < 0.001
  }
  catch {
    return false
  }
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

/**
 * What is wrong with the size of the slides where the deck itself does not give it: its theme does, or `config:`.
 *
 * @param config as Slidev made it of the deck and of its theme
 * @param headmatter of the deck
 */
export function inheritedSizeProblem(config: Record<'aspectRatio' | 'canvasWidth', unknown>, headmatter: Record<string, unknown>): string | undefined {
  return (['canvasWidth', 'aspectRatio'] as const)
    .filter(key => headmatter[key] === undefined)
    .map(key => valueProblem(key, config[key]))
    .find(Boolean)
}
