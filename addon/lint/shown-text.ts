const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  numsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  percnt: '%',
  dollar: '$',
  euro: '€',
  pound: '£',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  ndash: '–',
  mdash: '—',
  hyphen: '-',
  plus: '+',
  comma: ',',
  period: '.',
}

/** What is written in a source and read otherwise, or not at all; else one character. */
const PIECE = new RegExp([
  /<br\s*\/?>\s*/,
  /<\/?(?:[abiqsu]|abbr|cite|code|del|em|ins|kbd|mark|small|span|strong|sub|sup|v-click|wbr)(?:\s+v-[\w.:-]+(?:="[^"]*")?)*\s*\/?>/,
  /\{\{\s*['"`]?(?=[\d.,]+['"`]?\s*\}\})/,
  /(?<=\{\{\s*['"`]?[\d.,]+)['"`]?\s*\}\}/,
  /&(?:#\d{1,6}|#x[\da-f]{1,5}|\w+);/,
  /[*`]+|~~|\b_+|_+\b|\\(?=[^\w\s])/,
  /[\u00AD\u200B\u2060]/,
  /[^\S\n]+(?:\n[^\S\n]*)?|\n[^\S\n]*/,
  /[\s\S]/,
].map(({ source }) => source).join('|'), 'gi')

function entity(written: string): string {
  const name = written.slice(1, -1)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return name.startsWith('#') ? String.fromCodePoint(code) : ENTITIES[name] ?? written
}

function shownAs(piece: string): string {
  if (/^(?:\s+$|<br)/i.test(piece))
    return ' '
  if (/^&.+;$/.test(piece))
    return entity(piece)
  return piece.length > 1 || /[*`_\\\u00AD\u200B\u2060]/.test(piece) ? '' : piece
}

/**
 * A source as it is read: without marks and tags within a line, with entities as what they stand for and white space as
 * one space. Each character has the piece of the source that it comes from.
 */
export function shownText(source: string): { text: string, pieces: { start: number, end: number }[] } {
  const read = [...source.matchAll(PIECE)].map(({ 0: piece, index }) => ({ text: shownAs(piece), start: index, end: index + piece.length }))
  return {
    text: read.map(({ text }) => text).join(''),
    pieces: read.flatMap(({ text, start, end }) => Array.from({ length: text.length }, () => ({ start, end }))),
  }
}
