const slashed = (path: string) => path.replaceAll('\\', '/')

/**
 * True for a file in a folder of the project, or deeper. Of the paths that meet here some are written with `/` and some
 * with `\` on Windows: what Vite hands on, what its watcher tells, and what Node joins.
 *
 * @param file absolute path
 * @param root the project’s folder
 * @param folder its name within the project, `data`
 */
export function isBelow(file: string, root: string, folder: string): boolean {
  return slashed(file).startsWith(`${slashed(root)}/${folder}/`)
}
