/** A timer as it is kept: times in milliseconds since 1970. */
export interface Clock {
  status: 'stopped' | 'running' | 'paused'
  startedAt: number
  pausedAt: number
}

export const STOPPED: Clock = { status: 'stopped', startedAt: 0, pausedAt: 0 }

/** Milliseconds that have run by a moment. */
export function elapsed({ status, startedAt, pausedAt }: Clock, now: number): number {
  return status === 'stopped' ? 0 : Math.max(0, (status === 'paused' ? pausedAt : now) - startedAt)
}

/** The clock, running on from where it stood. */
export function resumed(clock: Clock, now: number): Clock {
  return clock.status === 'running' ? clock : { status: 'running', startedAt: now - elapsed(clock, now), pausedAt: 0 }
}

/** The clock, standing still. */
export function paused(clock: Clock, now: number): Clock {
  return clock.status === 'running' ? { ...clock, status: 'paused', pausedAt: now } : clock
}

/** Seconds as the parts of a clock; less than none are time over: "+1" minutes and "05" seconds. */
export function clockParts(seconds: number): { h: string, m: string, s: string, ms: string } {
  const over = seconds < 0
  const whole = over ? Math.ceil(-seconds) : Math.floor(seconds)
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const sign = over ? '+' : ''
  return {
    h: h > 0 ? sign + h : '',
    m: h > 0 ? String(m).padStart(2, '0') : sign + m,
    s: String(s).padStart(2, '0'),
    ms: String(Math.floor(Math.abs(seconds) * 10) % 10),
  }
}
