import type { Page } from 'playwright-core'
import type { Deck } from '../../browser/deck'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../browser/launch'
import { auditSlide, recordCanvasText } from '../../testing/audit'

const SOUND = '<p style="font-size:16px;top:100px">A sentence.</p>'

const BROKEN: [kind: string, html: string, found: string][] = [
  ['text that leaves the slide', '<p style="left:940px;top:20px;white-space:nowrap">A long sentence at the edge</p>', 'leaves the slide'],
  ['two texts on one another', '<p style="top:50px">One sentence here</p><p style="top:54px">Another sentence</p>', 'overlap'],
  ['text that is too small', '<p style="font-size:11px;top:50px">Fine print</p>', 'is 11.0 px'],
  ['small text in a drawing that is scaled down', '<svg style="position:absolute;top:50px" width="100" height="100" viewBox="0 0 200 200"><text x="10" y="100" font-size="16">tiny</text></svg>', 'is 8.0 px'],
  ['a box that holds more than it shows', '<div style="position:absolute;top:50px;width:200px;height:30px;overflow:hidden;font-size:16px">One line of words and then another one that is cut off</div>', 'holds'],
  ['a table cell that is too narrow', '<table style="position:absolute;top:50px;width:60px;table-layout:fixed;font-size:16px"><tr><td>Incomprehensibilities</td></tr></table>', 'holds'],
  ['a size that is none of the talk’s', '<style>#slide-content { --size-body: 16px; --size-foot: 12px }</style><p style="font-size:14px;top:50px">In between</p>', '14.0 px; the sizes are 16, 12'],
  ['the size of the footer in a picture', '<style>#slide-content { --size-body: 16px; --size-foot: 12px }</style><p style="font-size:12px;top:50px">A note</p>', 'the last at the edge only'],
  ['a line of the grid through a label', '<svg style="position:absolute;top:50px" width="300" height="60"><line x1="0" x2="300" y1="25" y2="25" stroke="black"/><text x="20" y="30" font-size="16">A label</text></svg>', 'line through text: "A label"'],
  ['dashes that no mark stands for', '<div style="position:absolute;top:50px;width:20px;height:20px;border:1px dashed"></div>', 'is dashed, and has no mark'],
  ['a picture that is a page of text', `<p style="top:50px">${'word '.repeat(12)}</p>`, 'the picture has 14 words; 12 are the most'],
  ['what takes the focus and is not seen', '<div style="opacity:0"><button style="position:absolute;top:50px">A figure</button></div>', 'focus: "A figure" takes the focus'],
  ['a canvas with nothing on it', '<div data-chart="empty"><canvas width="100" height="50"></canvas></div>', 'blank canvas'],
  ['text that leaves its canvas', '<canvas width="200" height="60"></canvas><script>{ const c = document.currentScript.previousSibling.getContext("2d"); c.font = "16px sans-serif"; c.fillText("A label that is cut", 120, 30) }</script>', 'leaves its canvas'],
  ['a label in a canvas under a text beside it', '<canvas style="position:absolute;top:50px" width="300" height="60"></canvas><p style="top:64px">Over the chart</p><script>{ const c = document.querySelector("canvas").getContext("2d"); c.font = "16px sans-serif"; c.fillText("Over the chart", 10, 30) }</script>', 'overlap'],
]

const BOX = 'position:absolute;left:0;top:200px;width:300px;height:60px'
const drawing = (ink: string, fill: string, place = BOX) => `<svg style="${place}" width="300" height="60"><rect width="300" height="60" ${fill}/><text x="20" y="36" font-size="16" fill="${ink}">A label</text></svg>`
const chart = (ink: string, fill: string) => `<canvas style="${BOX}" width="300" height="60"></canvas><script>{ const c = document.querySelector("canvas").getContext("2d"); c.fillStyle = "${fill}"; c.fillRect(0, 0, 300, 60); c.font = "16px sans-serif"; c.fillStyle = "${ink}"; c.fillText("A label", 20, 36) }</script>`

/** Labels over what is painted: too pale, and the same as it should be. */
const PALE: [where: string, pale: string, well: string][] = [
  ['a drawn mark', drawing('white', 'fill="#999"'), drawing('white', 'fill="#555"')],
  ['a mark of a tint', drawing('white', 'fill="black" fill-opacity="0.4"'), drawing('black', 'fill="black" fill-opacity="0.4"')],
  ['a drawing that lets the pointer through', `<div style="pointer-events:none">${drawing('white', 'fill="#999"')}</div>`, `<div style="pointer-events:none">${drawing('white', 'fill="#555"')}</div>`],
  ['a box of the page under a drawing', `<div style="${BOX};background:#999">${drawing('white', 'fill="none"', '')}</div>`, `<div style="${BOX};background:#555">${drawing('white', 'fill="none"', '')}</div>`],
  ['the bar of a chart', chart('white', '#999'), chart('white', '#555')],
  ['a dark paper', `<div style="${BOX};background:#222">${drawing('#555', 'fill="none"', '')}</div>`, `<div style="${BOX};background:#222">${drawing('#bbb', 'fill="none"', '')}</div>`],
  ['a picture that is dimmed as a whole', `<div style="opacity:0.4">${drawing('white', 'fill="#333"')}</div>`, `<div style="opacity:0.9">${drawing('white', 'fill="#333"')}</div>`],
  ['the end of a mark that is too short', `<svg style="${BOX}"><rect width="50" height="60" fill="#555"/><text x="20" y="36" font-size="16" fill="white">A label</text></svg>`, drawing('white', 'fill="#555"')],
  ['a mark that is drawn over it', `<div>${drawing('white', 'fill="#555"')}</div><svg style="${BOX}"><rect width="300" height="60" fill="#777"/></svg>`, drawing('white', 'fill="#555"')],
]

let browser: Deck['browser']
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 980, height: 551 } })
  await page.addInitScript('globalThis.__name ??= value => value')
  await page.addInitScript(recordCanvasText)
})
afterAll(() => browser?.close())

async function audit(html: string): Promise<string[]> {
  await page.goto('about:blank')
  await page.setContent(`<style>body { margin: 0 } p { position: absolute; margin: 0; font-size: 16px; left: 10px }</style>
    <div id="slide-content"><div class="slidev-page" style="position:relative;width:980px;height:551px">${html}</div></div>`)
  const faults = await page.evaluate(auditSlide, { slideWidth: 980, smallest: 12, words: 12, contrast: true })
  return faults.map(({ kind, what }) => `${kind}: ${what}`)
}

describe('the audit of a slide', () => {
  it('finds nothing on a sound slide', async () => {
    expect(await audit(SOUND)).toEqual([])
  })

  it.each(BROKEN)('finds %s', async (_, html, found) => {
    expect((await audit(SOUND + html)).join('\n')).toContain(found)
  })

  it.each(PALE)('finds a label that is too pale for %s, and lets it be where it is not', async (_, pale, well) => {
    expect((await audit(SOUND + pale)).join('\n')).toMatch(/contrast: "A label" has \d\.\d\d to 1; 4\.5 is the least/)
    expect(await audit(SOUND + well)).toEqual([])
  })

  it.each([
    ['the end of a drawn mark', `<svg style="${BOX}"><rect x="50" width="100" height="60" fill="#ddd"/><text x="20" y="36" font-size="16">A label</text></svg>`],
    ['a tile of another drawing', `<svg style="${BOX}"><rect width="300" height="30" fill="#ddd"/></svg><svg style="${BOX}"><text x="20" y="36" font-size="16">A label</text></svg>`],
    ['the end of a bar of a chart', `<canvas style="${BOX}" width="300" height="60"></canvas><script>{ const c = document.querySelector("canvas").getContext("2d"); c.fillStyle = "#ddd"; c.fillRect(0, 0, 50, 60); c.font = "16px sans-serif"; c.fillStyle = "black"; c.fillText("A label", 20, 36) }</script>`],
  ])('finds %s under a label', async (_, html) => {
    expect(await audit(SOUND + html)).toEqual(['edge under text: "A label"'])
  })

  it('asks less of large letters', async () => {
    const label = (size: string) => `<p style="top:50px;color:#888;${size}">A label</p>`
    expect((await audit(label('font-size:18px'))).join()).toContain('contrast')
    expect(await audit(label('font-size:24px'))).toEqual([])
    expect(await audit(label('font-size:19px;font-weight:700'))).toEqual([])
  })

  it('lets a mark have its dashes, and a slide as many words as it asks for', async () => {
    expect(await audit(`<div data-words="20"><p style="top:50px">${'word '.repeat(15)}</p></div>`)).toEqual([])
    expect(await audit(`${SOUND}<div data-mark="not-yet" style="position:absolute;top:50px;width:20px;height:20px;border:1px dashed"></div>`)).toEqual([])
  })

  it('passes over what a click has not shown yet', async () => {
    expect(await audit(`${SOUND}<p style="top:100px;opacity:0">Not yet</p>`)).toEqual([])
  })
})
