import { readArgs, UsageError } from '../print/options'

/** Parts of the bench, in the order in which they run. */
export const PARTS = ['data', 'export', 'size', 'growth', 'plain', 'scenario'] as const
export type Part = typeof PARTS[number]

export const BENCH_USAGE = `Usage: npm run bench -- [options]
  --only PARTS  only these parts, with commas between them (all):
                data    loading and checking the data, ten times as much as well
                export  npm run export beside slidev export
                size    the PDF beside the same with its charts as bitmaps
                growth  exporting ten times as many slides
                plain   build, first load and change of slide beside a plain Slidev deck
                scenario  a slider of each what-if, until all is worked out and drawn`

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name)
}

/**
 * Reads the command line of `npm run bench`.
 *
 * @param args what follows the name of the script
 * @returns the parts to run, each once, in the order of {@link PARTS}
 * @throws {UsageError} with what is allowed
 */
export function parseBenchOptions(args: string[]): Part[] {
  const { only } = readArgs({ args, options: { only: { type: 'string' } } }, BENCH_USAGE).values
  if (only === undefined)
    return [...PARTS]
  const names = only.split(',').map(name => name.trim())
  const unknown = names.find(name => !isPart(name))
  if (unknown !== undefined)
    throw new UsageError(`--only takes one or more of ${PARTS.join(', ')}, with commas between them, not “${unknown}”.`)
  return PARTS.filter(part => names.includes(part))
}
