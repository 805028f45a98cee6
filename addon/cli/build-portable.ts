import { Buffer } from 'node:buffer'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { runSlidev } from '../print/build'
import { runCommand } from '../print/command'
import { ExportError } from '../print/errors'
import { inlineFiles } from '../print/inline-files'
import { parsePortableOptions } from '../print/options'
import { replaceFile, reserve } from '../print/output'
import { cacheFolder } from './cache'

runCommand(async ({ say, done }) => {
  const root = process.cwd()
  const { output: file, withNotes } = parsePortableOptions(process.argv.slice(2))
  const output = path.resolve(root, file)
  await reserve(output)

  await fs.mkdir(cacheFolder(root), { recursive: true })
  const draft = await fs.mkdtemp(cacheFolder(root, 'portable-'))
  try {
    say('Building one file …')
    await runSlidev(root, ['build', '--router-mode', 'hash', '--base', './', '--out', draft, ...withNotes ? [] : ['--without-notes']], { TALK_PORTABLE: '1' })
    const html = inlineFiles(await fs.readFile(path.join(draft, 'index.html'), 'utf8'), draft, root)
    const scripts = (await fs.readdir(draft, { recursive: true })).filter(file => /\.(?:js|css)$/.test(file))
    if (scripts.length)
      throw new ExportError(`The build did not fit into one file: ${scripts.join(', ')} stayed outside.`)
    await replaceFile(output, html)
    done(output, { bytes: Buffer.byteLength(html) })
  }
  finally {
    await fs.rm(draft, { recursive: true, force: true })
  }
})
