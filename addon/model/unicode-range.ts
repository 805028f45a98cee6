/** True where a `unicode-range`, as a style sheet has it, holds a code point. */
export function holds(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [low = '', high = low] = part.trim().replace(/^U\+/i, '').split('-')
    return Number.parseInt(low.replaceAll('?', '0'), 16) <= point && point <= Number.parseInt(high.replaceAll('?', 'F'), 16)
  })
}
