import type { Part } from '../bench/options'
import type { Measure } from '../bench/result'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { benchData } from '../bench/data'
import { benchLoad } from '../bench/data-load'
import { benchExport } from '../bench/export'
import { benchGrowth } from '../bench/growth'
import { parseBenchOptions } from '../bench/options'
import { benchPlain } from '../bench/plain'
import { isMet, table } from '../bench/result'
import { benchScenario } from '../bench/scenario'
import { benchSize } from '../bench/size'
import { runCommand } from '../print/command'
import { replaceFile, reserve } from '../print/output'
import { loadTalk } from '../vite/load-talk'
import { cacheFolder } from './cache'

async function measureData(root: string): Promise<Measure[]> {
  const load = await benchLoad(root)
  const { validate, tenfold, figures } = benchData(await loadTalk(root))
  const measure = (name: string, ours: number): Measure => ({ part: 'data', name, unit: 'ms', ours })
  return [
    measure(`loading ${figures} figures`, load.once),
    measure('checking them', validate),
    measure('loading ten times as many', load.tenfold),
    measure('checking ten times as many', tenfold),
    { ...measure('loading and checking ten times as many', load.tenfold + tenfold), goal: 100 },
  ]
}

const WORK: Record<Part, (root: string) => Promise<Measure[]>> = {
  data: measureData,
  export: benchExport,
  size: benchSize,
  growth: benchGrowth,
  plain: benchPlain,
  scenario: benchScenario,
}

runCommand(async ({ say, done }) => {
  const root = process.cwd()
  const parts = parseBenchOptions(process.argv.slice(2))
  const output = path.join(root, 'exports/bench.json')
  await reserve(output)
  await fs.mkdir(cacheFolder(root, 'bench'), { recursive: true })

  const measures: Measure[] = []
  for (const part of parts) {
    say(`Measuring ${part} …`)
    measures.push(...await WORK[part](root))
  }
  const machine = { platform: process.platform, arch: process.arch, node: process.version, processors: os.availableParallelism(), load: os.loadavg() }
  const content = `${JSON.stringify({ date: new Date().toISOString(), machine, measures: measures.map(measure => ({ ...measure, met: isMet(measure) })) }, null, 2)}\n`
  await replaceFile(output, content)
  say(`\n${table(measures)}\n`)
  done(output, { bytes: content.length })
})
