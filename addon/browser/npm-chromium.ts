import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { cacheFolder } from '../cli/cache'

/** A browser program and what its environment must hold for it to start. */
export interface UnpackedBrowser {
  path: string
  env: Record<string, string>
}

/** File name → bytes, written last: what must lie there for the browser to be whole. */
type Manifest = Record<string, number>

const MANIFEST = 'manifest.json'
const LIBRARIES = 'al2023/lib'

// The package unpacks to the temporary folder under a fixed name and trusts what lies there, and it
// brings its libraries only where it believes to be in a Lambda. A process of its own keeps both
// changes of the environment away from ours.
const UNPACK = `
const { default: chromium } = await import(process.argv[1])
await chromium.executablePath()
`

// The fonts.conf of the package names folders of a Lambda only.
function fontConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

async function filesIn(folder: string): Promise<Manifest> {
  const manifest: Manifest = {}
  for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isFile())
      manifest[path.relative(folder, file)] = (await fs.stat(file)).size
  }
  return manifest
}

/** Whether `folder` holds every file of its manifest at its full size. */
export async function isComplete(folder: string): Promise<boolean> {
  try {
    const manifest = JSON.parse(await fs.readFile(path.join(folder, MANIFEST), 'utf8')) as Manifest
    const sizes = await Promise.all(Object.keys(manifest).map(async file => (await fs.stat(path.join(folder, file))).size))
    return Object.values(manifest).every((size, index) => sizes[index] === size)
  }
  catch {
    return false
  }
}

function describe(folder: string): UnpackedBrowser {
  const libraries = path.join(folder, LIBRARIES)
  return {
    path: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      // A machine without fontconfig gives Chromium no font at all, and it stops at the first letter.
      ...existsSync('/etc/fonts/fonts.conf') || process.env.FONTCONFIG_FILE ? {} : { FONTCONFIG_FILE: path.join(folder, 'talk-fonts.conf') },
    },
  }
}

/**
 * Unpacks the Chromium of the npm package, once for a version of it, and says how to start it.
 * Two processes may do so at once: each unpacks to a folder of its own and moves it into place whole.
 *
 * @param packageFolder folder of `@sparticuz/chromium`; the cache is beside the packages, for all talks that share them
 * @throws {Error} where it cannot be unpacked: a full disk, a damaged package
 */
export async function unpackNpmChromium(packageFolder: string): Promise<UnpackedBrowser> {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const cache = cacheFolder(path.join(packageFolder, '../../..'))
  const folder = path.join(cache, `chromium-${version}`)
  if (await isComplete(folder))
    return describe(folder)

  await fs.mkdir(cache, { recursive: true })
  const staging = await fs.mkdtemp(path.join(cache, 'unpacking-'))
  try {
    const entry = pathToFileURL(path.join(packageFolder, 'build/esm/index.js')).href
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK, entry], {
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    })
    await fs.writeFile(path.join(staging, 'talk-fonts.conf'), fontConfig(folder))
    await fs.writeFile(path.join(staging, MANIFEST), JSON.stringify(await filesIn(staging)))
    // What lies there, if anything, is incomplete or was put there by another process just now.
    if (!await isComplete(folder)) {
      await fs.rm(folder, { recursive: true, force: true })
      await fs.rename(staging, folder).catch(async (error: unknown) => {
        if (!await isComplete(folder))
          throw error
      })
    }
  }
  finally {
    await fs.rm(staging, { recursive: true, force: true })
  }
  return describe(folder)
}
