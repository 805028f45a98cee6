import { readArgs, UsageError } from '../../print/options'

export const DATA_USAGE = `Usage: npm run data -- [options]
  --articles DIR  also check that every printed token stands on its line in the archived articles of this folder`

/** Reads the command line of `npm run data`. Throws a UsageError with what is allowed. */
export function parseDataOptions(args: string[]): { articles?: string } {
  const { articles } = readArgs({ args, options: { articles: { type: 'string' } } }, DATA_USAGE).values
  if (articles === '')
    throw new UsageError(`Option '--articles' takes the name of a folder.\n${DATA_USAGE}`)
  return articles === undefined ? {} : { articles }
}
