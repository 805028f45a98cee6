import { USAGE } from '../cli/usage'
import { readArgs, UsageError } from '../print/options'

/** Parts of the bench, in the order in which they run. */
export const PARTS = ['data', 'export', 'size', 'growth', 'plain', 'scenario'] as const
export type Part = typeof PARTS[number]

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name)
}

/**
 * Reads the command line of `npm run bench`.
 *
 * @returns the parts to run, each once, in the order of {@link PARTS}
 * @throws {UsageError} with what is allowed
 */
export function parseBenchOptions(args: string[]): Part[] {
  const { only } = readArgs({ args, options: { only: { type: 'string' } } }, USAGE.bench).values
  if (only === undefined)
    return [...PARTS]
  const names = only.split(',').map(name => name.trim())
  const unknown = names.find(name => !isPart(name))
  if (unknown !== undefined)
    throw new UsageError(`--only takes one or more of ${PARTS.join(', ')}, with commas between them, not “${unknown}”.`)
  return PARTS.filter(part => names.includes(part))
}
