import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the machine names none of the companies of this talk', () => {
  const files = readdirSync('addon', { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`)
  const named = files.filter(file => !/node_modules|\/(?:dist|exports)\//.test(file) && /openai|nvidia|oracle|microsoft/i.test(file + readFileSync(file, 'utf8')))
  expect(named).toEqual([])
})
