import type { Part } from './pages'
import { pagesOf } from './pages'

interface BackmatterSlide { title: string, component: string }

function sheets(part: Part, component: string, title: (rows: readonly { group?: string }[]) => string): BackmatterSlide[] {
  return pagesOf(part).map((rows, i) => ({
    title: title(rows),
    component: `<${component} :page="${i + 1}" />`,
  }))
}

/** Every slide of the back matter, in order. */
export function backmatterSlides(): BackmatterSlide[] {
  return [
    { title: 'How the figures were read', component: '<MethodNotes />' },
    ...sheets('disputes', 'AllDisputes', () => 'Where the articles disagree, and what the talk goes by'),
    ...sheets('figures', 'AllFigures', rows => `All figures · ${rows[0]!.group}`),
    { title: 'The five articles', component: '<AllArticles />' },
    ...sheets('reports', 'AllReports', () => 'Reports from outside the articles'),
  ]
}

/** The back matter as Slidev Markdown: `npm run data` writes it to `backmatter.md`, which `slides.md` takes in at its end. */
export function backmatterMarkdown(): string {
  return backmatterSlides().map(({ title, component }) => [
    '---',
    'layout: backmatter',
    '---',
    '',
    `# ${title}`,
    '',
    component,
  ].join('\n')).join('\n\n').concat('\n')
}
