declare global {
  /** True for a talk that is served while it is written; its server keeps what windows share. */
  const __SLIDEV_HAS_SERVER__: boolean
}

/** What Slidev’s windows share; see `slidev-client.d.ts`. Ours is `figure`. */
export const sharedState: { page: number, figure?: { id: string, turn: string } | undefined }
export function patch<K extends keyof typeof sharedState>(key: K, value: (typeof sharedState)[K]): void
