import type { PictureSvg } from './picture-svg'
import { configs } from '@slidev/client'
import { dayHere, formatDate } from '../model/period'
import { fontsFor } from './fonts'
import { pictureSvg } from './picture-svg'
import { picturesOf } from './pictures'

const textOf = (element: Element | null) => element?.textContent?.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim() ?? ''

const pause = async (milliseconds: number) => await new Promise(resolve => setTimeout(resolve, milliseconds))

/** An SVG as pixels, two for each of its units. */
async function asPng({ svg, width, height }: PictureSvg): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const context = canvas.getContext('2d')!
  // An image loads its fonts when it is first drawn, and says nothing when they have come.
  for (let before = '', turn = 0; turn < 10; turn++) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const now = canvas.toDataURL()
    if (now === before)
      break
    before = now
    await pause(60)
  }
  return await new Promise((resolve, reject) => canvas.toBlob(blob => blob ? resolve(blob) : reject(new Error('the picture is too large')), 'image/png'))
}

/** Saves the pictures of a slide as a file, with headline, source line and date. */
export async function savePicture(slide: Element, kind: 'svg' | 'png', date: Date): Promise<string> {
  const pictures = picturesOf(slide)
  const picture = await pictureSvg(slide, pictures, {
    headline: textOf(slide.querySelector('h1')),
    measured: textOf(slide.querySelector('h1 + p')),
    sources: textOf(slide.querySelector('.sources')),
    taken: `${configs.title}, saved on ${formatDate(dayHere(date))}`,
  }, fontsFor)
  const blob = kind === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await asPng(picture)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${pictures[0]!.getAttribute('data-chart')}.${kind}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return link.download
}
