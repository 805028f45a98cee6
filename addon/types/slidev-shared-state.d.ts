/** What Slidev’s windows share; see `slidev-client.d.ts`. Ours is `figure`. */
export const sharedState: { page: number, figure?: { id: string, turn: number } }
export function patch<K extends keyof typeof sharedState>(key: K, value: (typeof sharedState)[K]): void
