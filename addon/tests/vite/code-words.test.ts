import { describe, expect, it } from 'vitest'
import { isCode } from '../../vite/code-words'

describe('the search for utility classes', () => {
  it.each([
    'p-4',
    'mt--1.5',
    'w-1/2',
    'hover:op-50',
    '<md:hidden',
    '!border-none',
    'bg-$slidev-theme-primary',
    'i-carbon:text-annotation-toggle',
    'transition-opacity,transform',
    'w-[calc(100%-0.25rem)]',
    'grid-cols-[1fr_max-content]',
    '[&>p]:mt-2',
    '[mask-type:luminance]',
    '[text~="red"]',
    '[hover~="text-red"]',
    '[w~="[calc(1em+2px)]"]',
    '[flex=""]',
  ])('looks at %s', word => expect(isCode(word)).toBe(false))

  it.each([
    'props.value',
    'figureText(props.id',
    '=>',
    'height:',
    'rows,',
    '_hoisted_40',
    '[v-for~="row"]',
    '[aria-label~="billions"]',
    '[click~="copyAddress(content.id)"]',
  ])('passes over %s', word => expect(isCode(word)).toBe(true))
})
