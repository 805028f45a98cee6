import process from 'node:process'
import { runCommand } from '../print/command'
import { exportTalk } from '../print/export'
import { parseExportOptions } from '../print/options'

runCommand(async ({ say, done }) => {
  const { output, made } = await exportTalk(process.cwd(), parseExportOptions(process.argv.slice(2)), say)
  done(output, made)
})
