import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { createApp, ref } from 'vue'

vi.mock('@slidev/client', () => ({ configs: { title: 'A talk' }, useNav: () => ({ slides: ref([]) }), useSlideContext: () => ({}) }))
vi.mock('vue-router', () => ({ useRoute: () => ({ query: {} }), useRouter: () => ({}) }))
vi.mock('../../pages/SlideCollector.vue', () => ({ default: { render: () => undefined } }))

/** The index of the example, which has records of every kind that it shows; or as if it had none of them. */
async function open(withRecords: boolean): Promise<HTMLElement> {
  if (withRecords)
    vi.doUnmock('../../records')
  else
    vi.doMock('../../records', () => ({ articles: [], reports: [], events: [], statements: [], disputes: [] }))
  const { default: FiguresPage } = await import('../../pages/FiguresPage.vue')
  const host = document.createElement('div')
  createApp(FiguresPage).component('RouterLink', { render: () => undefined }).mount(host)
  return host
}

const linked = (host: HTMLElement) => [...host.querySelectorAll('nav a[href^="#"]')].map(link => link.getAttribute('href')!.slice(1))
const sections = (host: HTMLElement) => [...host.querySelectorAll('section')].map(({ id }) => id)

beforeEach(() => vi.resetModules())
afterAll(() => vi.doUnmock('../../records'))

it('the index has a section, and a link to it, for all that the talk has', async () => {
  const host = await open(true)
  expect(linked(host)).toEqual(['all-figures', 'disputes', 'articles', 'reports'])
  expect(sections(host)).toEqual(linked(host))
})

it('and no heading, link or filter over nothing in a talk without disputes, articles and reports', async () => {
  const host = await open(false)
  expect(linked(host)).toEqual(['all-figures'])
  expect(sections(host)).toEqual(['all-figures'])
  expect([...host.querySelectorAll('select')].filter(({ options }) => options.length < 2 && !/Slide/.test(options[0]!.closest('label')!.textContent!))).toEqual([])
})
