import process from 'node:process'
import { runCommand } from '../print/command'
import { exportTalk } from '../print/export'
import { parseHandoutOptions } from '../print/options'

runCommand(async ({ say, done }) => {
  const { output, made } = await exportTalk(process.cwd(), parseHandoutOptions(process.argv.slice(2)), say)
  done(output, made)
})
