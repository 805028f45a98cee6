import type { ErrorPayload, HotPayload, ViteDevServer } from 'vite'
import { describe, expect, it } from 'vitest'
import { standingErrors } from '../../vite/standing-errors'

const error = (message: string): ErrorPayload['err'] => ({ message, stack: '' })
const update = (path: string): HotPayload => ({ type: 'update', updates: [{ type: 'css-update', path, acceptedPath: path, timestamp: 1 }] })

/** A server that writes down what it sends, and a page that can connect. */
function server() {
  const sent: HotPayload[] = []
  let connect = () => {}
  const hot = { send: (payload: HotPayload) => void sent.push(payload), on: (_: string, listener: () => void) => connect = listener }
  const errors = standingErrors()
  errors.attach({ environments: { client: { hot } } } as unknown as ViteDevServer, error => error)
  const said = () => sent.splice(0).map(payload => payload.type === 'error' ? payload.err.message : payload.type === 'update' ? payload.updates.map(({ path }) => path) : payload.type)
  return { errors, hot, said, connect: () => connect() }
}

describe('a mistake that stands', () => {
  it('is taken away by no update: those wait, in order, until all is mended', () => {
    const { errors, hot, said } = server()
    hot.send(update('/a.css'))
    errors.set('data', error('data'))
    hot.send(update('/b.css'))
    hot.send(update('/c.css'))
    expect(said()).toEqual([['/a.css'], 'data'])
    errors.set('data', undefined)
    expect(said()).toEqual([['/b.css', '/c.css']])
    hot.send(update('/d.css'))
    expect(said()).toEqual([['/d.css']])
  })

  it('gives way to the next one, without a moment between that shows none', () => {
    const { errors, said } = server()
    errors.set('deck', error('deck'))
    errors.set('data', error('data'))
    errors.set('data', undefined)
    errors.set('deck', undefined)
    expect(said()).toEqual(['deck', 'data', 'deck', []])
  })

  it('is shown to a page that is loaded meanwhile', () => {
    const { errors, said, connect } = server()
    errors.set('file', error('file'))
    said()
    connect()
    expect(said()).toEqual([[], 'file'])
  })

  it('of Vite’s own is over once the file passes', () => {
    const { errors, hot, said } = server()
    hot.send({ type: 'error', err: { ...error('vite'), id: '/a.vue' } })
    expect(said()).toEqual(['vite'])
    errors.passed('/a.vue')
    expect(said()).toEqual([[]])
  })
})
