import type { Measure } from './result'
import { findBrowser } from '../browser/launch'
import { cacheFolder } from '../cli/cache'
import { builtSites, runSlidev } from '../print/build'
import { ExportError } from '../print/errors'
import { restamp } from '../print/fingerprint'
import { compare } from './result'
import { seconds, timeExport } from './timing'

const RUNS = 2

/**
 * Holds our export against Slidev’s own, of the same deck and with the same browser: from a site that is built, and
 * from scratch. The faster of two runs each, so that a busy machine and cold caches count for nobody.
 *
 * @throws {ExportError} where an export fails, or the sources change meanwhile
 */
export async function benchExport(root: string): Promise<Measure[]> {
  const browser = await findBrowser()
  const output = (name: string) => cacheFolder(root, 'bench', `${name}.pdf`)
  const times: Record<'scratch' | 'built' | 'slidev', number[]> = { scratch: [], built: [], slidev: [] }
  for (let run = 0; run < RUNS; run++) {
    for (const site of builtSites(root))
      restamp(site, { sources: '' })
    const scratch = await timeExport(root, output('talk'))
    const { time, built } = await timeExport(root, output('talk'))
    if (built || !scratch.built)
      throw new ExportError('The sources changed while the bench ran: run it again.')
    times.scratch.push(scratch.time)
    times.built.push(time)
    times.slidev.push(await seconds(async () => await runSlidev(root, ['export', '--output', output('slidev'), '--executable-path', browser.path, '--timeout', '300000'], browser.env)))
  }
  const [scratch, built, slidev] = [times.scratch, times.built, times.slidev].map(values => Math.min(...values)) as [number, number, number]
  return [
    compare('export', 'npm run export of a built site, beside slidev export', 's', built, slidev, 0.35),
    compare('export', 'the same from scratch, build included', 's', scratch, slidev, 1),
  ]
}
