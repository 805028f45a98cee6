/**
 * What the talk uses of `@slidev/client`, by type only: its sources are TypeScript that does not compile under the
 * strictness of this project. `tsconfig.json` maps the package to this file; at run time Slidev's own is used.
 */
import type { ClicksContext, RenderContext, SlideRoute, SlidevConfig, TocItem } from '@slidev/types'
import type { ComputedRef, Ref, WritableComputedRef } from 'vue'
import type { Router } from 'vue-router'

/** Where the talk stands and how to move in it. */
export interface SlidevNav {
  slides: Ref<SlideRoute[]>
  total: ComputedRef<number>
  currentPath: ComputedRef<string>
  currentPage: ComputedRef<number>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<SlideRoute>
  currentLayout: ComputedRef<string>
  nextRoute: ComputedRef<SlideRoute>
  prevRoute: ComputedRef<SlideRoute>
  hasNext: ComputedRef<boolean>
  hasPrev: ComputedRef<boolean>
  clicksContext: ComputedRef<ClicksContext>
  clicks: ComputedRef<number>
  clicksStart: ComputedRef<number>
  clicksTotal: ComputedRef<number>
  tocTree: ComputedRef<TocItem[]>
  navDirection: Ref<number>
  clicksDirection: Ref<number>
  next: () => Promise<void>
  prev: () => Promise<void>
  nextSlide: (lastClicks?: boolean) => Promise<void>
  prevSlide: (lastClicks?: boolean) => Promise<void>
  go: (no: number | string, clicks?: number, force?: boolean) => Promise<void>
  goFirst: () => Promise<void>
  goLast: () => Promise<void>
}

export interface SlidevNavState {
  router: Router
  isPrintMode: ComputedRef<boolean>
  isPrintWithClicks: Ref<boolean>
  isEmbedded: ComputedRef<boolean>
  isPlaying: ComputedRef<boolean>
  isPresenter: ComputedRef<boolean>
  isNotesViewer: ComputedRef<boolean>
  hasPrimarySlide: ComputedRef<boolean>
  printRange: Ref<number[]>
}

/** `$slidev` in a template: refs are unwrapped there. */
export interface SlidevContext {
  nav: import('vue').ShallowUnwrapRef<SlidevNav>
  configs: SlidevConfig
  themeConfigs: SlidevConfig['themeConfig']
}

/** What a slide knows of itself. */
export interface SlideContext {
  $slidev: SlidevContext
  $nav: Ref<SlidevContext['nav']>
  $clicksContext: ClicksContext
  $clicks: Ref<number>
  $page: Ref<number>
  $route: SlideRoute | undefined
  $renderContext: Ref<RenderContext>
  $frontmatter: Record<string, unknown>
  $scale: Ref<number>
  $zoom: Ref<number>
}

export const configs: SlidevConfig
export function useNav(): SlidevNav & SlidevNavState
export function useDarkMode(): { isDark: WritableComputedRef<boolean>, isColorSchemaConfigured: ComputedRef<boolean>, toggleDark: () => void }
export function useSlideContext(): SlideContext
export function useIsSlideActive(): ComputedRef<boolean>
