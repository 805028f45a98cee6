import path from 'node:path'
import process from 'node:process'
import { newTalk } from '../new/new-talk'
import { parseNewOptions } from '../new/options'
import { runCommand } from '../print/command'

runCommand(async ({ say }) => {
  const { folder, title } = parseNewOptions(process.argv.slice(2))
  newTalk(process.cwd(), path.resolve(folder), title)
  say(`“${title}” is in ${folder}. There:\n\n  npm ci\n  npm start   the talk, in the browser\n  npm test    its types, deck, data and tests\n\nREADME.md says what to change first.`)
})
