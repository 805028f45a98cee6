import type { PDFPageProxy } from 'pdfjs-dist'
import { createCanvas } from '@napi-rs/canvas'

interface Box { x: number, y: number, width: number, height: number }

/** PDF points in a CSS pixel. */
const POINT = 0.75

/** Renders a page with pdf.js, one dot for each pixel of the 980 px canvas: width and red, green, blue, alpha. */
export async function renderPage(page: PDFPageProxy): Promise<{ width: number, height: number, data: Uint8ClampedArray }> {
  const viewport = page.getViewport({ scale: 1 / POINT })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  const { width, height } = canvas
  return { width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data }
}

/**
 * Which share of a line just within and just outside a box has the colour of the paper.
 *
 * @param page of a PDF with a slide on it
 * @param box on the 980 px canvas
 * @param paper red, green and blue
 */
export async function paperAround(page: PDFPageProxy, box: Box, paper: [number, number, number]): Promise<{ inside: number, outside: number }> {
  const { width, height, data } = await renderPage(page)
  const isPaper = (x: number, y: number): boolean => paper.every((value, channel) => Math.abs(data[(y * width + x) * 4 + channel]! - value) <= 2)
  const share = (distance: number): number => {
    const [left, top] = [Math.round(box.x - distance), Math.round(box.y - distance)]
    const [right, bottom] = [Math.round(box.x + box.width + distance), Math.round(box.y + box.height + distance)]
    const points: [number, number][] = []
    for (let x = left; x <= right; x += 4)
      points.push([x, top], [x, bottom])
    for (let y = top; y <= bottom; y += 4)
      points.push([left, y], [right, y])
    const onPage = points.filter(([x, y]) => x >= 0 && y >= 0 && x < width && y < height)
    return onPage.filter(([x, y]) => isPaper(x, y)).length / onPage.length
  }
  return { inside: share(-3), outside: share(3) }
}
