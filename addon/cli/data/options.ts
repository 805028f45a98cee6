import { parseArgs } from 'node:util'
import { UsageError } from '../../print/options'

export const DATA_USAGE = `Usage: npm run data -- [options]
  --articles DIR  also check that every printed token stands on its line in the archived articles of this folder`

/** Reads the command line of `npm run data`. Throws a UsageError with what is allowed. */
export function parseDataOptions(args: string[]): { articles?: string } {
  try {
    const { articles } = parseArgs({ args, options: { articles: { type: 'string' } } }).values
    if (articles === '')
      throw new Error('Option \'--articles\' takes the name of a folder')
    return articles === undefined ? {} : { articles }
  }
  catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.\n${DATA_USAGE}`)
  }
}
