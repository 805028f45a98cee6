/** The addon’s components, as slides and templates see them. */
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    DataProse: typeof import('../components/DataProse.vue').default
    Fig: typeof import('../components/Fig.vue').default
    FigureCard: typeof import('../components/FigureCard.vue').default
    FigureTable: typeof import('../components/FigureTable.vue').default
    FigureTwin: typeof import('../components/FigureTwin.vue').default
    MarkSign: typeof import('../components/MarkSign.vue').default
    SlideFooter: typeof import('../components/SlideFooter.vue').default
    SlideFrame: typeof import('../components/SlideFrame.vue').default
    SourceLine: typeof import('../components/SourceLine.vue').default
    StatusMark: typeof import('../components/StatusMark.vue').default
    SvgFig: typeof import('../components/SvgFig.vue').default
    TableHead: typeof import('../components/TableHead.vue').default
    Unseen: typeof import('../components/Unseen.vue').default
    When: typeof import('../components/When.vue').default
  }
}
