import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Not in WCAG by name: what a screen reader finds its way by. */
const WAYS = ['landmark-one-main', 'landmark-no-duplicate-main', 'landmark-unique']

interface Axe {
  run: (where: Document, options: unknown) => Promise<{ violations: { id: string, nodes: { target: string[], failureSummary?: string }[] }[] }>
}

/**
 * What axe-core finds against WCAG 2.2 AA on the page as it stands, one line each.
 *
 * @param page any page
 * @param place what it shows, in words
 * @param without rules that it is not held to
 */
export async function barriers(page: Page, place: string, without: string[] = []): Promise<string[]> {
  if (!await page.evaluate('Boolean(window.axe)'))
    await page.evaluate(`${AXE};0`)
  return await page.evaluate(async ({ place, tags, ways, without }) => {
    const { axe } = window as unknown as { axe: Axe }
    const rules = Object.fromEntries([...ways.map(rule => [rule, { enabled: true }]), ...without.map(rule => [rule, { enabled: false }])])
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${place}: ${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`))
  }, { place, tags: WCAG, ways: WAYS, without })
}
