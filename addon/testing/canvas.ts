import type { ChartConfiguration, ChartType } from 'chart.js'
import type { ChartTheme } from '../charts/theme'
import { Chart } from 'chart.js'
import { registerCharts } from '../charts/register'
import { scenePlugin } from '../charts/scene'

/** A line of text as a chart wrote it, with the box that it takes up. */
export interface Written {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

export interface Drawn {
  texts: Written[]
  /** Figures' boxes that were hatched, dashed or torn are told by the calls that painted them. */
  calls: { name: string, args: unknown[], fill: string, stroke: string, dash: readonly number[] }[]
}

const SIZES = { sizes: { title: 54, headline: 32, value: 24, body: 18, aside: 15, foot: 12.5 } }

/** A theme whose colours and fonts are their own names. */
export const theme = new Proxy(SIZES, { get: (own, name) => name === 'sizes' ? own.sizes : name }) as unknown as ChartTheme

/** About how wide Inter sets a text, in em: a real font is not at hand. */
function em(text: string, bold: boolean): number {
  return [...text].reduce((sum, c) => sum + (/[\dA-Z$~+]/.test(c) ? 0.63 : /[\sfijlrt.,:’“”]/.test(c) ? 0.3 : 0.55), 0) * (bold ? 1.05 : 1)
}

function recordingContext(canvas: HTMLCanvasElement): { ctx: CanvasRenderingContext2D, drawn: Drawn } {
  const drawn: Drawn = { texts: [], calls: [] }
  let state = { x: 0, y: 0, font: '10px sans', textAlign: 'left', textBaseline: 'alphabetic', fillStyle: '', strokeStyle: '', lineWidth: 1, globalAlpha: 1, dash: [] as readonly number[] }
  const stack: typeof state[] = []
  const size = () => Number(/([\d.]+)px/.exec(state.font)?.[1] ?? 10)
  const widthOf = (text: string) => em(text, /^[67]00/.test(state.font)) * size()
  const own: Record<string, unknown> = {
    canvas,
    save: () => { stack.push({ ...state }) },
    restore: () => { state = stack.pop() ?? state },
    translate: (x: number, y: number) => { state = { ...state, x: state.x + x, y: state.y + y } },
    resetTransform: () => { state = { ...state, x: 0, y: 0 } },
    setTransform: () => { state = { ...state, x: 0, y: 0 } },
    setLineDash: (dash: readonly number[]) => { state = { ...state, dash } },
    getLineDash: () => state.dash,
    measureText: (text: string) => ({ width: widthOf(text) }),
    clearRect: () => { drawn.texts.length = drawn.calls.length = 0 },
    fillText(text: string, x: number, y: number) {
      const width = widthOf(text)
      const left = state.x + x - (state.textAlign === 'center' ? width / 2 : state.textAlign === 'right' ? width : 0)
      const top = state.y + y - size() * (state.textBaseline === 'middle' ? 0.5 : state.textBaseline === 'top' ? 0 : state.textBaseline === 'bottom' ? 1 : 0.78)
      drawn.texts.push({ text, left, right: left + width, top, bottom: top + size() })
    },
  }
  const ctx = new Proxy(own, {
    get: (target, key: string) => key in target ? target[key] : key in state ? state[key as keyof typeof state] : (...args: unknown[]) => void drawn.calls.push({ name: key, args, fill: state.fillStyle, stroke: state.strokeStyle, dash: state.dash }),
    set: (_, key: string, value) => {
      state = { ...state, [key]: value }
      return true
    },
  })
  return { ctx: ctx as unknown as CanvasRenderingContext2D, drawn }
}

/** What one sees of a chart that Chart.js has drawn, in this size, on a canvas that writes down what is done to it. */
export function drawn<T>(config: ChartConfiguration<ChartType>, look: (chart: Chart, drawn: Drawn) => T, width = 892, height = 372): T {
  registerCharts()
  globalThis.Path2D ??= class {} as typeof Path2D
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const { ctx, drawn } = recordingContext(canvas)
  canvas.getContext = (() => ctx) as unknown as typeof canvas.getContext
  const chart = new Chart<ChartType>(canvas, { ...config, plugins: [scenePlugin(theme), ...config.plugins ?? []], options: { ...config.options, devicePixelRatio: 1 } } as ChartConfiguration)
  chart.draw()
  try {
    return look(chart, drawn)
  }
  finally {
    chart.destroy()
  }
}

/** What a chart of this size writes and paints. */
export function draw(config: ChartConfiguration<ChartType>, width = 892, height = 372): Drawn {
  return drawn(config, (_, { texts, calls }) => ({ texts: [...texts], calls: [...calls] }), width, height)
}

/** Pairs of lines that run into each other. */
export function overlaps(texts: readonly Written[]): string[] {
  return texts.flatMap((a, i) => texts.slice(i + 1)
    .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    .map(b => `"${a.text}" and "${b.text}"`))
}
