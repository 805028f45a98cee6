import type { Page } from 'playwright-core'
import type { TestContext } from 'vitest'
import { expect } from 'vitest'

/**
 * What stands between two tests that share a page: what went wrong on it fails the test that is through. Where that one
 * failed, what it has left open is nothing to the next, which gets another page.
 *
 * @param test the one that is through
 * @param test.task how it ended
 * @param shared a page of `openPage`
 * @param shared.page is closed where another takes its place
 * @param shared.trouble what went wrong on it, and is emptied
 * @param open opens another page
 */
export async function handOn({ task }: TestContext, { page, trouble }: { page: Page, trouble: string[] }, open: () => Promise<void>): Promise<void> {
  const found = trouble.splice(0)
  if (task.result?.state === 'fail') {
    await page.context().close()
    await open()
  }
  expect(found).toEqual([])
}
