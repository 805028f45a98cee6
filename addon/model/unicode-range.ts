/** Takes a `unicode-range`, as a style sheet has it. Returns what says whether a code point is in it. */
export function unicodeRange(range: string): (point: number) => boolean {
  const runs = range.split(',').map((part) => {
    const [low = '', high = low] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(low.replaceAll('?', '0'), 16), Number.parseInt(high.replaceAll('?', 'F'), 16)] as const
  })
  return point => runs.some(([low, high]) => low <= point && point <= high)
}
