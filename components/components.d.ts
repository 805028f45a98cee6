// Written by `npm run typecheck`.
import 'vue'

declare module 'vue' {
  interface GlobalComponents {
    Board: typeof import('../components/tiles/Board.vue').default
    BoardText: typeof import('../components/tiles/BoardText.vue').default
    CashChart: typeof import('../components/economics/CashChart.vue').default
    CashEnd: typeof import('../components/shared/CashEnd.vue').default
    CashOutcome: typeof import('../components/epilogue/CashOutcome.vue').default
    ChipDiscs: typeof import('../components/exposure/ChipDiscs.vue').default
    ChipsAndMaia: typeof import('../components/spare/ChipsAndMaia.vue').default
    CommitmentsFlood: typeof import('../components/economics/CommitmentsFlood.vue').default
    ContractYears: typeof import('../components/exposure/ContractYears.vue').default
    CopilotTable: typeof import('../components/spare/CopilotTable.vue').default
    CoverStaircase: typeof import('../components/opening/CoverStaircase.vue').default
    CoverageChart: typeof import('../components/scenarios/CoverageChart.vue').default
    CoverageModel: typeof import('../components/scenarios/CoverageModel.vue').default
    DollarLoop: typeof import('../components/exposure/DollarLoop.vue').default
    FigureTiles: typeof import('../components/tiles/FigureTiles.vue').default
    FiveThings: typeof import('../components/opening/FiveThings.vue').default
    FourLosses: typeof import('../components/epilogue/FourLosses.vue').default
    KnownUntil: typeof import('../components/shared/KnownUntil.vue').default
    LoopChart: typeof import('../components/scenarios/LoopChart.vue').default
    LoopStressModel: typeof import('../components/scenarios/LoopStressModel.vue').default
    LoopTable: typeof import('../components/scenarios/LoopTable.vue').default
    LossesChart: typeof import('../components/economics/LossesChart.vue').default
    MarketGain: typeof import('../components/spare/MarketGain.vue').default
    MarketMoves: typeof import('../components/spare/MarketMoves.vue').default
    MicrosoftStake: typeof import('../components/exposure/MicrosoftStake.vue').default
    ModelChart: typeof import('../components/scenarios/ModelChart.vue').default
    ModelText: typeof import('../components/scenarios/ModelText.vue').default
    MonthsAndWeek: typeof import('../components/opening/MonthsAndWeek.vue').default
    PanelFrame: typeof import('../components/shared/PanelFrame.vue').default
    PaperNames: typeof import('../components/promise/PaperNames.vue').default
    PayersGrid: typeof import('../components/economics/PayersGrid.vue').default
    PromiseStaircase: typeof import('../components/promise/PromiseStaircase.vue').default
    ReasonsBySureness: typeof import('../components/unwinding/ReasonsBySureness.vue').default
    RemarkMark: typeof import('../components/unwinding/RemarkMark.vue').default
    RevenueChart: typeof import('../components/economics/RevenueChart.vue').default
    RevenueComputeChart: typeof import('../components/economics/RevenueComputeChart.vue').default
    RevenueMix: typeof import('../components/spare/RevenueMix.vue').default
    RoundParts: typeof import('../components/economics/RoundParts.vue').default
    RunwayChart: typeof import('../components/scenarios/RunwayChart.vue').default
    RunwayModel: typeof import('../components/scenarios/RunwayModel.vue').default
    SalesForInvestment: typeof import('../components/promise/SalesForInvestment.vue').default
    ScoreKey: typeof import('../components/epilogue/ScoreKey.vue').default
    Staircase: typeof import('../components/tiles/Staircase.vue').default
    StakeStaircase: typeof import('../components/unwinding/StakeStaircase.vue').default
    TakeHome: typeof import('../components/epilogue/TakeHome.vue').default
    ThreeOfTen: typeof import('../components/epilogue/ThreeOfTen.vue').default
    TieAndSum: typeof import('../components/unwinding/TieAndSum.vue').default
    Tile: typeof import('../components/tiles/Tile.vue').default
    TileUnit: typeof import('../components/tiles/TileUnit.vue').default
    VerdictKey: typeof import('../components/verdict/VerdictKey.vue').default
    VerdictMark: typeof import('../components/shared/VerdictMark.vue').default
    VerdictMatrix: typeof import('../components/verdict/VerdictMatrix.vue').default
    WaryCreditors: typeof import('../components/exposure/WaryCreditors.vue').default
    WatchList: typeof import('../components/verdict/WatchList.vue').default
    WhatItMeans: typeof import('../components/spare/WhatItMeans.vue').default
    WhoSpeaks: typeof import('../components/opening/WhoSpeaks.vue').default
    WhoWasRight: typeof import('../components/epilogue/WhoWasRight.vue').default
  }
}
