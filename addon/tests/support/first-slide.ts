import type { Page } from 'playwright-core'

/** Opens a built talk; returns the scripts that had come when its first slide stood there. What is asked for later comes when the browser is idle. */
export async function scriptsOfFirstSlide(page: Page, url: string): Promise<string[]> {
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('#slide-content [data-slidev-no="1"] h1'))
        return
      watcher.disconnect()
      Object.assign(globalThis, { loadedBefore: performance.getEntriesByType('resource').map(({ name }) => name).filter(name => /\.js(?:\?|$)/.test(name)) })
    })
    watcher.observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  const loaded = await (await page.waitForFunction(() => (globalThis as { loadedBefore?: string[] }).loadedBefore)).jsonValue() as string[]
  return await Promise.all(loaded.map(async file => await (await fetch(file)).text()))
}
