import type { FigureId } from 'slidev-addon-sourced-figures/client'
import type { SayingId } from '../shared/sayings'
import { saying } from '../shared/sayings'

/** How sure a reason is: asserted by an article, told of what was not said in public, or guessed. */
export type Sureness = 'asserted' | 'told' | 'guessed'

export interface Reason {
  id: SayingId
  /** For one of several guesses in one saying: the guess in words, in place of the whole paraphrase. */
  guess?: string
}

export interface Cause {
  name: string
  /** Figures that size it, of one unit; empty where no article gives one. */
  size: readonly { id: FigureId, label: string, colour?: string }[]
  reasons: readonly Reason[]
}

/** Why the plan shrank, as the articles have it. The blog’s three guesses stand under the cause that each is about: 000, lines 45 to 47. */
export const CAUSES: readonly Cause[] = [
  {
    name: 'Burn',
    size: [
      { id: 'openai.net-loss.one-quarter-2025', label: 'lost in a quarter' },
      { id: 'openai.booked-revenue.h1-2025', label: 'revenue, half-year' },
    ],
    reasons: [
      { id: 'said.nvidia-management.too-aggressive' },
      { id: 'claim.reasons.three-guesses', guess: 'The accounts that it saw fell short.' },
    ],
  },
  {
    name: 'Discipline and terms',
    size: [
      { id: 'openai.commitments', label: 'committed' },
      { id: 'openai.run-rate-revenue.2025', label: 'run-rate' },
    ],
    reasons: [
      { id: 'claim.reasons.terms' },
      { id: 'said.huang.private.discipline' },
      { id: 'claim.reasons.three-guesses', guess: 'Nvidia’s owners or board object.' },
    ],
  },
  {
    name: 'Rivals and insiders',
    size: [],
    reasons: [
      { id: 'said.huang.private.competition' },
      { id: 'said.nvidia-insiders.doubts' },
      { id: 'claim.reasons.three-guesses', guess: 'OpenAI’s lead is narrowing.' },
    ],
  },
]

/** How sure a reason is. */
export function surenessOf({ id, guess }: Reason): Sureness {
  if (guess)
    return 'guessed'
  return saying(id).setting === 'article' ? 'asserted' : 'told'
}

export const SURENESS = {
  asserted: 'an article asserts it',
  told: 'told of, not said in public',
  guessed: 'a guess, and called so',
} as const satisfies Record<Sureness, string>

/** Who gives a reason, for the line over it: an article without its number, which stands beside it as a tag. */
export function voiceOf({ id, guess }: Reason): string {
  const name = saying(id).speaker.replace(/ \(article \d+\)$/, '')
  return guess ? `${name} guesses` : name
}
