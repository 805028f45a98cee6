declare module 'svgcanvas/dist/svgcanvas.esm.js' {
  /** A drawing context that writes SVG. */
  export interface Context extends CanvasRenderingContext2D {
    getSvg: () => SVGSVGElement
    /** The path that `fill` and `stroke` paint, as the attribute `d`. */
    __currentDefaultPath: string
  }
  export const Context: new (options: { width: number, height: number }) => Context
}
