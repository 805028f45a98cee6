import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** Folders of this machine of which nobody elsewhere is to learn, as a file may have them written. */
function machineFolders(): string[] {
  const folders = [process.cwd(), homedir(), tmpdir(), realpathSync(tmpdir())].map(folder => `${folder.replace(/[/\\]$/, '')}${path.sep}`)
  return [...new Set(folders.flatMap(folder => [folder, folder.replaceAll('\\', '/'), folder.replaceAll('\\', '\\\\')]))]
}

/** True where a path begins at a place of a text, and does not only go on there: `a/tmp/b` is none of `/tmp/`. */
function begins(bytes: Buffer, at: number): boolean {
  return at === 0 || !/[\w.-]/.test(String.fromCharCode(bytes[at - 1]!))
}

function* placesOf(words: string, bytes: Buffer): Generator<number> {
  for (const written of [Buffer.from(words), Buffer.from(words, 'utf16le').swap16()]) {
    for (let at = bytes.indexOf(written); at >= 0; at = bytes.indexOf(written, at + 1))
      yield at
  }
}

/**
 * What is in published files and is not for the public: words, and paths of this machine. Every file is looked through,
 * whatever its ending, for text in UTF-8 and as PDF has it in its metadata; what is packed in it is not unpacked.
 *
 * @param published a file, or a folder with all that is in it
 * @param words what must not be in it
 * @returns one line each: the file, the line and what stands there
 */
export function leaksIn(published: string, words: readonly string[]): string[] {
  const files = statSync(published).isDirectory()
    ? readdirSync(published, { recursive: true, encoding: 'utf8' }).filter(file => statSync(path.join(published, file)).isFile()).map(file => ({ name: file.replaceAll('\\', '/'), file: path.join(published, file) }))
    : [{ name: path.basename(published), file: published }]
  const folders = machineFolders()
  return files.flatMap(({ name, file }) => {
    const bytes = readFileSync(file)
    const found = [
      ...words.flatMap(said => [...placesOf(said, bytes)].slice(0, 1)),
      ...folders.flatMap(folder => [...placesOf(folder, bytes)].filter(at => begins(bytes, at)).slice(0, 1)),
    ]
    return found.map((at) => {
      const line = bytes.subarray(0, at).filter(byte => byte === 10).length + 1
      return `${name}:${line}: …${bytes.subarray(Math.max(0, at - 30), at + 60).toString().replace(/\s+/g, ' ')}…`
    })
  })
}
