import path from 'node:path'
import process from 'node:process'
import { buildSite } from '../print/build'
import { parseBuildOptions } from '../print/build-options'
import { runCommand } from '../print/command'

runCommand(async ({ say, done }) => {
  const root = process.cwd()
  const options = parseBuildOptions(process.argv.slice(2))
  say(`Building the site ${options.withNotes ? 'with' : 'without'} speaker notes …`)
  const { bytes } = await buildSite(root, options)
  done(path.resolve(root, options.out), { bytes })
})
