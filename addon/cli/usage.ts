/** How each command is called: what `--help` prints, and what follows the word of what was wrong. */
export const USAGE = {
  'build': `Usage: npm run build -- [options]
  --with-notes   put the speaker notes into the site, where everybody can read them
  --url ADDRESS  where it will be published, as in https://example.org/talk/ (sets --base too)
  --base PATH    path that it will be served under, as in /talk/ (/)
  --out FOLDER   where to (dist)`,

  'build-portable': `Usage: npm run build:portable -- [options]
  --output FILE  where to (exports/talk.html)
  --with-notes   put the speaker notes into the file, where everybody who has it can read them`,

  'export': `Usage: npm run export -- [options]
  --format pdf|png|pptx  what to make (pdf)
  --output FILE          where to (exports/talk.pdf, exports/talk-png/, exports/talk.pptx); its ending fits the format
  --range 3-7,12         only these slides (exports/talk-3-7,12.pdf), without the pages behind the talk
  --with-clicks          a page for each click
  --dark                 the dark scheme
  --timeout SECONDS      how long charts and images may take (30)
  --port PORT            port to serve on while printing (any free one; pptx takes one of its own)`,

  'export-handout': `Usage: npm run export:handout -- [options]
  --output FILE  where to (exports/handout.pdf)`,

  'social': `Usage: npm run social
  Takes the picture that a link to the talk shows: the cover, into public/social.png.
  The head of slides.md names it: seoMeta, and in it ogImage: social.png.`,

  'pictures': `Usage: npm run pictures -- [options]
  --renew   keep the slides as they are now in tests/pictures`,

  'data': `Usage: npm run data -- [options]
  --articles DIR  also check that every printed token stands on its line in the archived articles of this folder`,

  'typecheck': `Usage: npm run typecheck -- [options]
  Checks the types of slides, components and data. Options are those of vue-tsc, as in --pretty false.`,

  'lint': `Usage: npx sourced-figures lint [FILE]
  Checks a deck (slides.md): ids of figures and events, components, layouts, pictures, and what Slidev would lose.
  Numbers typed by hand and style are what ESLint checks, with talkRules: npm run lint does both.`,

  'catalogue': `Usage: npm run catalogue -- [options]
  Serves a page of all that can be put on a slide. Options are those of slidev, as in --port 3031.`,

  'bench': `Usage: npm run bench -- [options]
  --only PARTS  only these parts, with commas between them (all):
                data    loading and checking the data, ten times as much as well
                export  npm run export beside slidev export
                size    the PDF beside the same with its charts as bitmaps
                growth  exporting ten times as many slides
                plain   build, first load and change of slide beside a plain Slidev deck
                scenario  a slider of each what-if, until all is worked out and drawn`,

  'new': 'Usage: npm run new -- FOLDER --title "The title of the talk"',
}
