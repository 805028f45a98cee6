import type { Buffer } from 'node:buffer'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How two colours may differ, from 0 to 1: what one machine smooths otherwise than another stays below it. */
const THRESHOLD = 0.15
/** How many dots of a picture may differ. A letter of a label has about ten, so a label that moves has more. */
const DOTS = 24

/** A picture that is not as it was kept. */
export interface PictureChange {
  name: string
  /** Why, in words. */
  what: string
  kept?: Buffer
  taken?: Buffer
  /** What differs, in red on the pale picture. */
  difference?: Buffer
}

function compare(name: string, kept: Buffer, taken: Buffer): PictureChange | undefined {
  const [before, now] = [PNG.sync.read(kept), PNG.sync.read(taken)]
  const { width, height } = before
  if (now.width !== width || now.height !== height)
    return { name, kept, taken, what: `is ${now.width}×${now.height}, and was ${width}×${height}` }
  const difference = new PNG({ width, height })
  const dots = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: THRESHOLD })
  return dots > DOTS ? { name, kept, taken, difference: PNG.sync.write(difference), what: `differs in ${dots} dots; ${DOTS} may` } : undefined
}

/** Every picture that is not as it was kept, or is there on one side only, in the order of their names. */
export function changedPictures(kept: ReadonlyMap<string, Buffer>, taken: ReadonlyMap<string, Buffer>): PictureChange[] {
  return [...new Set([...kept.keys(), ...taken.keys()])].sort().flatMap((name): PictureChange[] => {
    const [before, now] = [kept.get(name), taken.get(name)]
    if (!before)
      return [{ name, taken: now!, what: 'is new' }]
    if (!now)
      return [{ name, kept: before, what: 'has no slide any more' }]
    const change = compare(name, before, now)
    return change ? [change] : []
  })
}

/** One page that shows of each change the picture kept, the picture now, and what differs. */
export function changesPage(changes: readonly PictureChange[]): string {
  const image = (label: string, png: Buffer | undefined) => `<figure><figcaption>${label}</figcaption>${png ? `<img src="data:image/png;base64,${png.toString('base64')}" alt="">` : 'none'}</figure>`
  const sections = changes.map(({ name, what, kept, taken, difference }) => `<section><h2>${name} ${what}</h2><div>${image('kept', kept)}${image('now', taken)}${image('what differs', difference)}</div></section>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures that changed</title>
<style>body { margin: 1rem; font: 16px sans-serif } div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem } figure { margin: 0 } img { width: 100%; border: 1px solid #999 }</style>
<h1>${changes.length === 0 ? 'No picture changed' : 'Pictures that changed'}</h1>
${sections.join('\n')}
</html>
`
}
