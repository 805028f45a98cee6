import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, onTestFinished, TestRunner } from 'vitest'

/** A folder in the temporary one, by its real path. It goes with the test that asks for it, or outside of a test with its file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'talk-')))
  const forget = TestRunner.getCurrentTest() ? onTestFinished : afterAll
  forget(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
