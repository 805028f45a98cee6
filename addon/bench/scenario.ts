import type { Measure } from './result'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseSync } from '@slidev/parser'
import { openDeck, openPage, showSlide } from '../browser/deck'

/** A frame of a screen that shows sixty a second, in milliseconds. */
const FRAME = 16.7
/** How often a slider is moved. */
const MOVES = 120

/**
 * How long it takes, in milliseconds, from the move of a slider until everything on the slide is worked out, drawn and
 * laid out: the median of many moves from end to end, for the first slider of every what-if of the talk.
 */
export async function benchScenario(root: string): Promise<Measure[]> {
  const file = path.join(root, 'slides.md')
  const models = parseSync(await readFile(file, 'utf8'), file).slides.filter(({ frontmatter }) => frontmatter.layout === 'scenario')
  if (models.length === 0)
    return []
  const deck = await openDeck(root)
  try {
    const measures: Measure[] = []
    for (const { index, frontmatter } of models) {
      const { page } = await openPage(deck)
      await showSlide(page, deck, index + 1)
      const times = await page.evaluate(async (moves) => {
        const panel = document.querySelector('#slide-content [data-scenario]')!
        const slider = panel.querySelector<HTMLInputElement>('input[type=range]')!
        const [min, max] = [Number(slider.min), Number(slider.max)]
        const times: number[] = []
        for (let move = 0; move < moves; move++) {
          slider.value = String(min + (max - min) * (move % 20) / 19)
          const start = performance.now()
          slider.dispatchEvent(new Event('input', { bubbles: true }))
          // Vue draws before the next task.
          await new Promise<void>((done) => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => done()
            port2.postMessage(0)
          })
          panel.getBoundingClientRect()
          times.push(performance.now() - start)
          await new Promise(requestAnimationFrame)
        }
        return times.sort((a, b) => a - b)
      }, MOVES)
      const measure = (name: string, ours: number): Measure => ({ part: 'scenario', name: `${frontmatter.routeAlias}: ${name}`, unit: 'ms', ours })
      measures.push({ ...measure('a slider moves, median', times[Math.floor(times.length / 2)]!), goal: FRAME }, measure('one in twenty takes longer than', times[Math.floor(times.length * 0.95)]!))
      await page.context().close()
    }
    return measures
  }
  finally {
    await deck.close()
  }
}
