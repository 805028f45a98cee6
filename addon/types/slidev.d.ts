import type { SlideContext } from '@slidev/client'
/**
 * Slidev's own components, directives, icons (`<carbon-add />` and `<CarbonAdd />`) and `$` variables, as Vue's templates see them: in `slides.md` and in every
 * component. Components that Slidev writes itself for code blocks are left out. A test compares the list and the props
 * with the installed Slidev.
 */
import type { RenderContext, SlideInfo } from '@slidev/types'
import type { DefineComponent, FunctionalComponent, ObjectDirective, ShallowUnwrapRef, SVGAttributes } from 'vue'
import type { RouterLink as VueRouterLink } from 'vue-router'

type Size = number | string
type At = Size | [Size, Size] | boolean | null
type Clicks<Modifiers extends string = string> = ObjectDirective<HTMLElement, At | Record<string, unknown> | undefined, Modifiers>
type RenderTarget = 'main' | 'visible' | 'print' | RenderContext
type WhenShown = 'slide' | 'click'

interface ArrowLook { width?: Size, color?: string, twoWay?: boolean }
interface ClickProps { at?: Size, hide?: boolean, fade?: boolean, animation?: string, wrapText?: (text: import('vue').VNode) => import('vue').VNode }
interface ListProps { listClass?: string | string[], start?: Size, listStyle?: string | string[] }
interface Motion { initial?: object, enter?: object, leave?: object, [step: `click-${string}`]: object | undefined }

declare module 'vue' {
  interface GlobalComponents {
    [icon: `${'carbon' | 'ph' | 'svg-spinners'}-${string}` | `${'Carbon' | 'Ph' | 'SvgSpinners'}${Capitalize<string>}`]: FunctionalComponent<SVGAttributes>
    Arrow: DefineComponent<{ x1: Size, y1: Size, x2: Size, y2: Size } & ArrowLook>
    AutoFitText: DefineComponent<{ modelValue?: string, max?: number, min?: number, multiLine?: boolean }>
    BlueSky: DefineComponent<{ uri: string, scale?: Size }>
    CodeGroup: DefineComponent
    LightOrDark: DefineComponent
    Link: DefineComponent<{ to: Size, title?: string }>
    PoweredBySlidev: DefineComponent
    RenderWhen: DefineComponent<{ context: RenderTarget | RenderTarget[] }>
    RouterLink: typeof VueRouterLink
    SlideCurrentNo: DefineComponent
    SlidesTotal: DefineComponent
    SlidevVideo: DefineComponent<{ autoplay?: boolean | 'once', autoreset?: WhenShown, poster?: string, printPoster?: string, timestamp?: Size, printTimestamp?: Size, controls?: boolean }>
    Toc: DefineComponent<ListProps & { columns?: Size, maxDepth?: Size, minDepth?: Size, mode?: 'all' | 'onlyCurrentTree' | 'onlySiblings' }>
    Transform: DefineComponent<{ scale?: Size, origin?: string }>
    Tweet: DefineComponent<{ id?: Size, url?: string, scale?: Size, conversation?: string, cards?: 'hidden' | 'visible' }>
    VAfter: DefineComponent<ClickProps>
    VClick: DefineComponent<ClickProps>
    VClickGap: DefineComponent<{ size?: Size }>
    VClicks: DefineComponent<{ depth?: Size, every?: Size, at?: Size, hide?: boolean, fade?: boolean, animation?: string | string[], handleSpecialElements?: boolean, wrapText?: ClickProps['wrapText'] }>
    VDrag: DefineComponent<{ pos?: string, markdownSource?: object }>
    VDragArrow: DefineComponent<{ pos?: string, markdownSource?: object } & ArrowLook>
    VSwitch: DefineComponent<{ at?: Size, unmount?: boolean, transition?: object | string | boolean, tag?: string, childTag?: string }>
    Youtube: DefineComponent<{ id: string, width?: number, height?: number }>
  }

  interface GlobalDirectives {
    vClick: Clicks
    vAfter: Clicks
    vClickHide: Clicks
    vMark: Clicks
    vMotion: Clicks
    vDrag: ObjectDirective<HTMLElement, string | number[] | undefined>
  }

  interface ComponentCustomProperties extends Omit<ShallowUnwrapRef<SlideContext>, '$route'> {}

  interface HTMLAttributes extends Motion {}
}

declare module 'vue-router' {
  interface RouteMeta {
    layout?: string
    slide?: Omit<SlideInfo, 'source'> & { noteHTML: string, filepath: string, start: number, id: number, no: number }
  }
}
