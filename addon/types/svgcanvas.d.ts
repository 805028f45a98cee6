declare module 'svgcanvas/dist/svgcanvas.esm.js' {
  /** A drawing context that writes SVG. */
  export interface Context extends CanvasRenderingContext2D { getSvg: () => SVGSVGElement }
  export const Context: new (options: { width: number, height: number }) => Context
}
