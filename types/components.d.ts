// Written by scripts/lint/component-types.ts, which `npm run typecheck` runs first.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    AllArticles: typeof import('../components/backmatter/AllArticles.vue').default
    AllDisputes: typeof import('../components/backmatter/AllDisputes.vue').default
    AllFigures: typeof import('../components/backmatter/AllFigures.vue').default
    AllReports: typeof import('../components/backmatter/AllReports.vue').default
    CashChart: typeof import('../components/charts/CashChart.vue').default
    ChipSuppliers: typeof import('../components/diagrams/ChipSuppliers.vue').default
    ClaimEvidence: typeof import('../components/panels/ClaimEvidence.vue').default
    CommitmentsChart: typeof import('../components/charts/CommitmentsChart.vue').default
    CopilotTable: typeof import('../components/panels/CopilotTable.vue').default
    DataProse: typeof import('../components/backmatter/DataProse.vue').default
    DealFlow: typeof import('../components/diagrams/DealFlow.vue').default
    DealTimeline: typeof import('../components/diagrams/DealTimeline.vue').default
    Diagram: typeof import('../components/diagrams/Diagram.vue').default
    DocumentWords: typeof import('../components/panels/DocumentWords.vue').default
    Fig: typeof import('../components/evidence/Fig.vue').default
    FigureChart: typeof import('../components/charts/FigureChart.vue').default
    FigurePanel: typeof import('../components/evidence/FigurePanel.vue').default
    FigureTable: typeof import('../components/evidence/FigureTable.vue').default
    LossesChart: typeof import('../components/charts/LossesChart.vue').default
    MarketGainChart: typeof import('../components/charts/MarketGainChart.vue').default
    MethodNotes: typeof import('../components/backmatter/MethodNotes.vue').default
    MiniBars: typeof import('../components/panels/MiniBars.vue').default
    MoneyLoop: typeof import('../components/diagrams/MoneyLoop.vue').default
    OracleChart: typeof import('../components/charts/OracleChart.vue').default
    OutcomeRows: typeof import('../components/panels/OutcomeRows.vue').default
    OutcomeScale: typeof import('../components/panels/OutcomeScale.vue').default
    PanelFrame: typeof import('../components/panels/PanelFrame.vue').default
    PanelProse: typeof import('../components/panels/PanelProse.vue').default
    PaperMark: typeof import('../components/panels/PaperMark.vue').default
    PayersWaffle: typeof import('../components/diagrams/PayersWaffle.vue').default
    PromiseCircles: typeof import('../components/diagrams/PromiseCircles.vue').default
    QuoteStrip: typeof import('../components/panels/QuoteStrip.vue').default
    RemarkCard: typeof import('../components/panels/RemarkCard.vue').default
    RetreatCauses: typeof import('../components/panels/RetreatCauses.vue').default
    RevenueChart: typeof import('../components/charts/RevenueChart.vue').default
    RevenueComputeChart: typeof import('../components/charts/RevenueComputeChart.vue').default
    RoundChart: typeof import('../components/charts/RoundChart.vue').default
    ScaledBar: typeof import('../components/panels/ScaledBar.vue').default
    Scorecard: typeof import('../components/panels/Scorecard.vue').default
    SheetTable: typeof import('../components/backmatter/SheetTable.vue').default
    SlideFooter: typeof import('../components/SlideFooter.vue').default
    SlideFrame: typeof import('../components/SlideFrame.vue').default
    SourceLine: typeof import('../components/evidence/SourceLine.vue').default
    SourceTags: typeof import('../components/panels/SourceTags.vue').default
    StakeChart: typeof import('../components/charts/StakeChart.vue').default
    StanceMark: typeof import('../components/panels/StanceMark.vue').default
    StatusMark: typeof import('../components/evidence/StatusMark.vue').default
    TakeawayTiles: typeof import('../components/panels/TakeawayTiles.vue').default
    Tile: typeof import('../components/tiles/Tile.vue').default
    TimelineEventMark: typeof import('../components/diagrams/TimelineEventMark.vue').default
    TrancheStaircase: typeof import('../components/diagrams/TrancheStaircase.vue').default
    VerdictMark: typeof import('../components/panels/VerdictMark.vue').default
    VerdictMatrix: typeof import('../components/panels/VerdictMatrix.vue').default
    WatchList: typeof import('../components/panels/WatchList.vue').default
    When: typeof import('../components/evidence/When.vue').default
  }
}
