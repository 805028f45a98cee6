function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}

/** The known words nearest to a wrong one by edits, nearest first: at most `count`. */
export function closest(wrong: string, known: Iterable<string>, count = 3): string[] {
  return [...known]
    .map(word => ({ word, edits: distance(wrong, word) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ word }) => word)
}
