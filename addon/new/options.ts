import { USAGE } from '../cli/usage'
import { findNumbers } from '../lint/numbers'
import { lineProblem } from '../model/text-schema'
import { readArgs, UsageError } from '../print/options'

/** The longest title that fits a cover, an address and a tab. */
const LONGEST = 80

/** What would be markup on a slide. */
const MARKUP = /[<>{}`[\]*_\\|]/

/** What is wrong with a title; undefined for one that a talk can have. */
export function titleProblem(title: string): string | undefined {
  const problem = lineProblem(title, LONGEST)
  if (problem)
    return `it takes ${problem}`
  if (!/[\p{L}\p{N}]/u.test(title))
    return 'it has no letter'
  const markup = title.match(MARKUP)?.[0]
  if (markup)
    return `${markup} would be markup on a slide`
  const number = findNumbers(title)[0]
  return number && `“${number.text}” is a number, and a number on a slide is a figure with a source`
}

/**
 * Reads the command line of `npm run new`.
 *
 * @throws {UsageError} with what is allowed
 */
export function parseNewOptions(args: string[]): { folder: string, title: string } {
  const { values, positionals } = readArgs({ args, options: { title: { type: 'string' } }, allowPositionals: true }, USAGE.new)
  const [folder, ...more] = positionals
  if (!folder || more.length > 0)
    throw new UsageError(`${folder ? `One folder is wanted, not also “${more.join('”, “')}”` : 'A folder is wanted'}.\n${USAGE.new}`)
  if (values.title === undefined)
    throw new UsageError(`A title is wanted.\n${USAGE.new}`)
  const problem = titleProblem(values.title)
  if (problem)
    throw new UsageError(`The title cannot be used: ${problem}.\n${USAGE.new}`)
  return { folder, title: values.title }
}
