/**
 * A note as it is spoken, for those who read it: without its paragraph of times, which is the speaker's, without what
 * the speaker is to do, and without marks of clicks.
 *
 * @param html the note as Slidev renders it
 */
export function spokenNote(html: string | undefined): string {
  const { body } = new DOMParser().parseFromString(html ?? '', 'text/html')
  const [first] = body.children
  if (first && /^\s*Time:/.test(first.textContent ?? ''))
    first.remove()
  // What stands alone in brackets is said to the speaker.
  body.querySelectorAll('p').forEach(paragraph => /^\s*\([^()]*\)\s*$/.test(paragraph.textContent ?? '') && paragraph.remove())
  body.querySelectorAll('[class*="note-click-mark"]').forEach(mark => mark.remove())
  return body.innerHTML.replace(/\[click(?::\d+)?\]\s*/g, '')
}
