import { configs } from '@slidev/client'
import { parseTimeString } from '@slidev/parser/utils'
import { useInterval, useStorage } from '@vueuse/core'
import { computed } from 'vue'
import { clockParts, elapsed, paused, resumed, STOPPED } from './clock'

/**
 * In the place of Slidev’s own: the time survives a reload, and a countdown that is over counts on as time over, instead
 * of in negative parts. Its windows share it.
 */
export function useTimer() {
  const mode = computed(() => configs.timer || 'stopwatch')
  const duration = computed(() => parseTimeString(configs.duration).seconds)
  const state = useStorage('slidev-timer', { ...STOPPED }, localStorage)
  const interval = useInterval(200, { controls: true })
  const status = computed(() => state.value.status)
  const passed = computed(() => {
    void interval.counter.value // once an interval
    return elapsed(state.value, Date.now()) / 1000
  })
  const percentage = computed(() => passed.value / duration.value * 100)
  const timer = computed(() => mode.value === 'stopwatch' && status.value === 'stopped'
    ? { h: '', m: '-', s: '--', ms: '-' }
    : clockParts(mode.value === 'countdown' ? duration.value - passed.value : passed.value))

  const reset = () => void (state.value = { ...STOPPED })
  const resume = () => void (state.value = resumed(state.value, Date.now()))
  const pause = () => void (state.value = paused(state.value, Date.now()))
  const toggle = () => status.value === 'running' ? pause() : resume()

  return { state, status, timer, reset, toggle, resume, pause, passed, percentage, duration, mode }
}
