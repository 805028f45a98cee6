import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Not in WCAG by name: what a screen reader finds its way by. */
const WAYS = ['landmark-one-main', 'landmark-no-duplicate-main', 'landmark-unique']

interface Axe {
  run: (where: Document | string, options: unknown) => Promise<{ violations: { id: string, nodes: { element: Element, target: string[], failureSummary?: string }[] }[] }>
}

/**
 * What axe-core finds against WCAG 2.2 AA on the page as it stands, one line each.
 *
 * @param page any page
 * @param place what it shows, in words
 * @param options
 * @param options.within a selector: only what it finds is looked at
 * @param options.without rules that it is not held to
 */
export async function barriers(page: Page, place: string, { within, without = [] }: { within?: string, without?: string[] } = {}): Promise<string[]> {
  if (!await page.evaluate('Boolean(window.axe)'))
    await page.evaluate(`${AXE};0`)
  return await page.evaluate(async ({ place, tags, ways, within, without }) => {
    const { axe } = window as unknown as { axe: Axe }
    const rules = Object.fromEntries([...ways.map(rule => [rule, { enabled: true }]), ...without.map(rule => [rule, { enabled: false }])])
    const { violations } = await axe.run(within ?? document, { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'], elementRef: true })
    const slideOf = (element: Element) => element.closest<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo
    return violations.flatMap(({ id, nodes }) => nodes.map(({ element, target, failureSummary }) => `${place}${slideOf(element) ? `, slide ${slideOf(element)}` : ''}: ${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`))
  }, { place, tags: WCAG, ways: WAYS, within, without })
}

/**
 * {@link barriers} of all slides in one look: axe reads the whole page for each, also where it checks a part. The slides
 * stand under one another for it, each as it was left: after its last click, where one has gone through the talk.
 *
 * @param page shows the talk, and has shown every slide
 * @param place how it looks, in words
 */
export async function barriersOfSlides(page: Page, place: string): Promise<string[]> {
  await page.addStyleTag({ content: `
    #slideshow > .slidev-page { display: block !important; position: relative !important; height: 552px !important }
    html, body, #app, #page-root, #slide-container, #slide-content, #slideshow { overflow: visible !important }
  ` })
  await page.waitForFunction(() => [...document.querySelectorAll('#slideshow canvas')].every(({ clientHeight }) => clientHeight > 0))
  return await barriers(page, place, { within: '#slideshow' })
}
