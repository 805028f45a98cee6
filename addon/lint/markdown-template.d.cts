/**
 * Blanks all of Slidev Markdown that is no template: frontmatter, code and comments, all but the figures in them.
 * Takes the whole text; returns text of the same length with the same line ends, so that every position stays.
 */
export function templateOf(markdown: string, slidesAlone?: boolean): string
