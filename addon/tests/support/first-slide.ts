import type { Page } from 'playwright-core'

/** Opens a built talk; returns the scripts that were asked for when its first slide stood there. What is asked for later comes when the browser is idle. */
export async function scriptsOfFirstSlide(page: Page, url: string): Promise<string[]> {
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('#slide-content [data-slidev-no="1"] h1'))
        return
      watcher.disconnect()
      const onTheWay = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href)
      const come = performance.getEntriesByType('resource').map(({ name }) => name)
      Object.assign(globalThis, { askedBefore: [...new Set([...onTheWay, ...come])].filter(name => /\.js(?:\?|$)/.test(name)) })
    })
    watcher.observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  const asked = await (await page.waitForFunction(() => (globalThis as { askedBefore?: string[] }).askedBefore)).jsonValue() as string[]
  return await Promise.all(asked.map(async file => await (await fetch(file)).text()))
}
