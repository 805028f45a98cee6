import { shallowReactive } from 'vue'

/** The kind of window: what one shows, those of the other kind show too. */
export type Side = 'presenter' | 'viewer'

interface Message { from: Side, asks?: true, states?: Record<string, string> }

/**
 * What of a talk may change by a what-if, by the name of the scenario, as an address has it. An empty text is the base.
 * Each is an object of its own, so that who follows it hears of a reset where nothing was changed, as well.
 */
const states = shallowReactive(new Map<string, { text: string }>())
let channel: BroadcastChannel | undefined
let side: () => Side = () => 'viewer'

function send(message: Omit<Message, 'from'>): void {
  channel?.postMessage({ from: side(), ...message })
}

/**
 * Ties this window to the others of the same talk: presenter and audience show the same, two windows of the audience
 * do not. A window that opens later asks what the others show.
 */
export function connect(talk: string, sideNow: () => Side): void {
  side = sideNow
  if (channel || typeof BroadcastChannel === 'undefined')
    return
  channel = new BroadcastChannel(`what if: ${talk}`)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.from === side())
      return
    if (data.asks && states.size > 0)
      send({ states: Object.fromEntries([...states].map(([name, { text }]) => [name, text])) })
    for (const [name, text] of Object.entries(data.states ?? {}))
      takeState(name, text)
  }
  send({ asks: true })
}

/** The state of a scenario as an address has it; undefined where nothing was ever changed. */
export function stateText(name: string): string | undefined {
  return states.get(name)?.text
}

/** Takes a state that stands in the address or in another window, and tells nobody. */
export function takeState(name: string, text: string): void {
  states.set(name, { text })
}

/** Changes a state here and in the windows of the other kind. */
export function changeState(name: string, text: string): void {
  takeState(name, text)
  send({ states: { [name]: text } })
}
