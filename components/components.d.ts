// Written by scripts/lint/component-types.ts, which `npm run typecheck` runs first.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    AllArticles: typeof import('../addon/backmatter/AllArticles.vue').default
    AllDisputes: typeof import('../addon/backmatter/AllDisputes.vue').default
    AllFigures: typeof import('../addon/backmatter/AllFigures.vue').default
    AllReports: typeof import('../addon/backmatter/AllReports.vue').default
    CashChart: typeof import('./economics/CashChart.vue').default
    ChipSuppliers: typeof import('./exposure/ChipSuppliers.vue').default
    ClaimEvidence: typeof import('./exposure/ClaimEvidence.vue').default
    CommitmentsChart: typeof import('./economics/CommitmentsChart.vue').default
    CopilotTable: typeof import('./exposure/CopilotTable.vue').default
    DataProse: typeof import('../addon/backmatter/DataProse.vue').default
    DealFlow: typeof import('./promise/DealFlow.vue').default
    DealTimeline: typeof import('./opening/DealTimeline.vue').default
    Diagram: typeof import('../addon/diagrams/Diagram.vue').default
    DocumentWords: typeof import('./promise/DocumentWords.vue').default
    Fig: typeof import('../addon/components/Fig.vue').default
    FigureChart: typeof import('../addon/charts/FigureChart.vue').default
    FigurePanel: typeof import('../addon/components/FigurePanel.vue').default
    FigureTable: typeof import('../addon/components/FigureTable.vue').default
    LossesChart: typeof import('./economics/LossesChart.vue').default
    MarketGainChart: typeof import('./promise/MarketGainChart.vue').default
    MethodNotes: typeof import('../addon/backmatter/MethodNotes.vue').default
    MiniBars: typeof import('./shared/MiniBars.vue').default
    MoneyLoop: typeof import('./exposure/MoneyLoop.vue').default
    OracleChart: typeof import('./exposure/OracleChart.vue').default
    OutcomeRows: typeof import('./epilogue/OutcomeRows.vue').default
    OutcomeScale: typeof import('./epilogue/OutcomeScale.vue').default
    PanelFrame: typeof import('./shared/PanelFrame.vue').default
    PanelProse: typeof import('./shared/PanelProse.vue').default
    PaperMark: typeof import('./shared/PaperMark.vue').default
    PayersWaffle: typeof import('./economics/PayersWaffle.vue').default
    PromiseCircles: typeof import('./opening/PromiseCircles.vue').default
    QuoteStrip: typeof import('./unwinding/QuoteStrip.vue').default
    RemarkCard: typeof import('./shared/RemarkCard.vue').default
    RetreatCauses: typeof import('./unwinding/RetreatCauses.vue').default
    RevenueChart: typeof import('./economics/RevenueChart.vue').default
    RevenueComputeChart: typeof import('./economics/RevenueComputeChart.vue').default
    RoundChart: typeof import('./economics/RoundChart.vue').default
    ScaledBar: typeof import('./shared/ScaledBar.vue').default
    Scorecard: typeof import('./epilogue/Scorecard.vue').default
    SheetTable: typeof import('../addon/backmatter/SheetTable.vue').default
    SlideFooter: typeof import('../addon/components/SlideFooter.vue').default
    SlideFrame: typeof import('../addon/components/SlideFrame.vue').default
    SourceLine: typeof import('../addon/components/SourceLine.vue').default
    SourceTags: typeof import('./shared/SourceTags.vue').default
    StakeChart: typeof import('./unwinding/StakeChart.vue').default
    StanceMark: typeof import('./shared/StanceMark.vue').default
    StatusMark: typeof import('../addon/components/StatusMark.vue').default
    TakeawayTiles: typeof import('./opening/TakeawayTiles.vue').default
    TimelineEventMark: typeof import('./opening/TimelineEventMark.vue').default
    TrancheStaircase: typeof import('./promise/TrancheStaircase.vue').default
    VerdictMark: typeof import('./shared/VerdictMark.vue').default
    VerdictMatrix: typeof import('./verdict/VerdictMatrix.vue').default
    WatchList: typeof import('./verdict/WatchList.vue').default
    When: typeof import('../addon/components/When.vue').default
  }
}
