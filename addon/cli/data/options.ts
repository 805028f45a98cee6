import { readArgs, UsageError } from '../../print/options'
import { USAGE } from '../usage'

/** Reads the command line of `npm run data`. Throws a UsageError with what is allowed. */
export function parseDataOptions(args: string[]): { articles?: string } {
  const { articles } = readArgs({ args, options: { articles: { type: 'string' } } }, USAGE.data).values
  if (articles === '')
    throw new UsageError(`Option '--articles' takes the name of a folder.\n${USAGE.data}`)
  return articles === undefined ? {} : { articles }
}
