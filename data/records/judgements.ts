import { cite, defineJudgement, defineRecords } from 'slidev-addon-sourced-figures'

/** The five articles as columns, in the order of their ids; the label is the name that people read. */
const ARTICLES = [
  { id: '000', label: 'Developer blog' },
  { id: '001', label: 'Creati.ai' },
  { id: '002', label: 'Shenshui' },
  { id: '003', label: 'NetEase' },
  { id: '004', label: 'The essay' },
] as const

/** What five articles answer to nine questions, beside the best evidence; the last question is one of opinion. */
const verdicts = defineJudgement({
  id: 'judgement.verdicts',
  question: 'What does each article say, and how does it stand to the best evidence?',
  columns: ARTICLES,
  marks: [
    { id: 'agree', meaning: 'agrees with the best evidence' },
    { id: 'differ', meaning: 'differs in words or framing' },
    { id: 'wrong', meaning: 'fails a check' },
    { id: 'good', meaning: 'sees reason in it' },
  ],
  rows: [
    {
      id: 'dead',
      label: 'Is the deal dead?',
      rests: ['dispute.deal.dead'],
      cells: [
        { column: '000', mark: 'differ', says: 'fallen through', citations: [cite('000', '黃了', 3), cite('000', '這筆交易基本上涼了', 10)] },
        { column: '001', mark: 'differ', says: 'dissolved', citations: [cite('001', '已實際上解體', 5)] },
        { column: '002', mark: 'agree', says: 'shrunk, alive', citations: [cite('002', '大幅縮水成為必然', 29), cite('002', '雙方已放棄原', 30)] },
        { column: '003', mark: 'agree', says: 'shrunk, tie solid', citations: [cite('003', '縮水80%', 16), cite('003', '戰略共生關系依然堅固', 62)], reason: 'What it calls solid is the tie between the two, in the foreseeable future, not the deal.' },
        { column: '004', mark: 'differ', says: 'collapsed', citations: [cite('004', '融资告吹', 1)] },
      ],
    },
    {
      id: 'stake',
      label: 'The new stake?',
      rests: ['dispute.deal.stake-size'],
      cells: [
        { column: '000', mark: 'agree', says: 'nothing like {nvidia.openai-stake.denied-size}', citations: [cite('000', '絕對不會像一千億那樣', 12)] },
        { column: '001', mark: 'agree', says: 'clearly smaller', citations: [cite('001', '規模明顯小於先前討論的基礎設施融資', 13)] },
        { column: '002', mark: 'agree', says: '{nvidia.openai-stake}', citations: [cite('002', '200億-300億美元', 30)] },
        { column: '003', mark: 'agree', says: '{nvidia.openai-stake.close-to-agreed}', citations: [cite('003', '200億美元', 15)] },
      ],
    },
    {
      id: 'shares',
      label: 'Shares, or none?',
      rests: ['dispute.deal.equity'],
      cells: [
        { column: '000', mark: 'agree', voice: 'Jensen Huang', says: 'joins the round', citations: [cite('000', '還是會參與 OpenAI 當前的融資輪', 12)] },
        { column: '001', mark: 'agree', voice: 'Jensen Huang', says: 'shares', citations: [cite('001', '該投資將是股權投資', 13)] },
        { column: '002', mark: 'agree', says: 'shares', citations: [cite('002', '直接股權(quán)投資', 30)] },
        { column: '003', mark: 'agree', voice: 'Jensen Huang', says: 'joins the round', citations: [cite('003', '絕對會參與', 27)] },
        { column: '004', mark: 'wrong', says: 'none, only cash', citations: [cite('004', '不占股份,只要现金', 4)] },
      ],
    },
    {
      id: 'signed',
      label: 'What was signed?',
      rests: ['dispute.deal.paper'],
      cells: [
        { column: '001', mark: 'differ', says: 'a verbal deal', citations: [cite('001', '口頭協議', 47)] },
        { column: '002', mark: 'differ', says: 'a memorandum', citations: [cite('002', '諒解備忘錄(MOU)', 8)] },
        { column: '003', mark: 'agree', says: 'letter of intent', citations: [cite('003', '意向書', 20)] },
        { column: '004', mark: 'differ', says: 'an intention', citations: [cite('004', '非约束性', 2)] },
      ],
    },
    {
      id: 'revenue',
      label: 'OpenAI’s revenue?',
      rests: ['dispute.openai.revenue'],
      cells: [
        { column: '002', mark: 'agree', says: '{openai.run-rate-revenue.2025} annualised', citations: [cite('002', '突破200億美元', 39)] },
        { column: '004', mark: 'wrong', says: '{openai.booked-revenue.last-year} “last year”', citations: [cite('004', '约30亿美元', 4)] },
      ],
    },
    {
      id: 'payers',
      label: 'How many pay?',
      rests: ['dispute.openai.paying-users'],
      cells: [
        { column: '002', mark: 'agree', says: '{openai.paying-users.2025-07} in July 2025', reason: 'The best evidence for that month, and the only one; whether it was right is open.', citations: [cite('002', '約3500萬', 42)] },
        { column: '004', mark: 'wrong', says: 'maybe {openai.paying-users.2026-essay} by 2026', citations: [cite('004', '1000万', 4)] },
      ],
    },
    {
      id: 'oracle',
      label: 'Oracle’s contract?',
      rests: ['dispute.oracle.revenue'],
      cells: [
        { column: '001', mark: 'agree', says: '{oracle.openai-contract}', citations: [cite('001', '3,000 億美元', 39)] },
        { column: '003', mark: 'agree', says: '{oracle.openai-contract}, {oracle.openai-contract.term}', citations: [cite('003', '為期五年', 47), cite('003', '3000億美元', 47)] },
        { column: '004', mark: 'wrong', says: 'a full year of its revenue', citations: [cite('004', '相当于甲骨文全年的营收总和', 17)] },
      ],
    },
    {
      id: 'market',
      label: 'Lost on markets?',
      rests: ['dispute.market.loss'],
      cells: [
        { column: '001', mark: 'differ', says: 'a global shock', citations: [cite('001', '全球市場引發震盪', 5)] },
        { column: '003', mark: 'agree', says: 'Nvidia fell in early trading', citations: [cite('003', '隨后周一早盤應聲下跌', 23)] },
        { column: '004', mark: 'wrong', says: '{market.nvidia-microsoft-loss-essay} in {market.nvidia-microsoft-loss-essay.hours}', citations: [cite('004', '约5000亿美元', 2), cite('004', '48小时', 2)] },
      ],
    },
    {
      id: 'bad-news',
      label: 'Is the retreat bad news?',
      cells: [
        { column: '000', mark: 'good', says: 'maybe good', citations: [cite('000', '可能是一件好事', 73), cite('000', '市場回歸理性的訊號', 73)], reason: 'It adds that it is not sure, and that it is bad for OpenAI’s image.', rests: ['claim.retreat.back-to-reason-blog'] },
        { column: '001', mark: 'good', says: 'healthy discipline', citations: [cite('001', '一種健康的紀律', 49)], reason: 'Not only bad news, it says; the risk of the loop remains.', rests: ['claim.retreat.healthy-discipline'] },
        { column: '002', mark: 'good', says: 'nearer to reason', citations: [cite('002', '相對理性的博弈', 5), cite('002', '倒逼OpenAI加速商業(yè)化變現(xiàn)', 38)], rests: ['claim.retreat.nearer-reason'] },
        { column: '003', mark: 'good', says: 'more sober', citations: [cite('003', '邁向更為務實的深水區', 15), cite('003', '商業理性', 59)], reason: 'A stress test, it says, which the alliance stood, and which laid bare weak parts.', rests: ['claim.retreat.stress-test'] },
        { column: '004', mark: 'good', says: 'back to reason', citations: [cite('004', 'AI 泡沫向理性回归', 21)], rests: ['claim.retreat.back-to-reason-essay'] },
      ],
      note: 'Opinions: no report settles them.',
    },
  ],
})

/**
 * How each article's claims came out, as known in early July 2026. A claim is marked by its own words and by its own
 * ruler: a run-rate as a run-rate, a net loss against a net loss. One claim has one mark, whoever makes it; what was
 * said on a condition that did not hold, or is not settled, is open.
 */
const scores = defineJudgement({
  id: 'judgement.scores',
  question: 'Who was right?',
  section: 'The claims that were scored',
  columns: ARTICLES,
  marks: [
    { id: 'right', meaning: 'right' },
    { id: 'partly', meaning: 'partly right' },
    { id: 'wrong', meaning: 'wrong' },
    { id: 'open', meaning: 'open in early July 2026' },
  ],
  rows: [
    {
      id: 'plan',
      label: 'The plan of September is off',
      short: 'old plan off',
      rests: ['afterwards.plan', 'afterwards.plan-shrunk'],
      cells: [
        { column: '000', mark: 'right', says: 'off', reason: 'Shares for {outcome.nvidia.openai-stake} took its place.', citations: [cite('000', '這筆交易基本上涼了', 10)] },
        { column: '001', mark: 'right', says: 'dissolved', reason: 'Shares for {outcome.nvidia.openai-stake} took its place.', citations: [cite('001', '已實際上解體', 5)] },
        { column: '002', mark: 'right', says: 'given up, shrunk', reason: 'Shares for {outcome.nvidia.openai-stake} took its place.', citations: [cite('002', '雙方已放棄原', 30)] },
        { column: '004', mark: 'right', says: 'collapsed', reason: 'Shares for {outcome.nvidia.openai-stake} took its place.', citations: [cite('004', '融资告吹', 1)] },
      ],
      note: 'One claim in four wordings, so one mark: the table of verdicts looks at the wording as well, against what was known in February, and marks the strong words as framing.',
    },
    {
      id: 'tie',
      label: 'The two stay tied',
      short: 'alliance',
      rests: ['afterwards.nvidia-stake', 'afterwards.plan-power'],
      cells: [
        { column: '000', mark: 'right', says: 'go on working together', reason: '{outcome.nvidia.openai-stake} for shares, and {outcome.nvidia.openai-power} of systems announced.', citations: [cite('000', '還是會繼續合作', 67)] },
        { column: '003', mark: 'right', says: 'the alliance is solid', reason: '{outcome.nvidia.openai-stake} for shares, and {outcome.nvidia.openai-power} of systems announced.', citations: [cite('003', '關系依然堅固', 62)] },
      ],
    },
    {
      id: 'joins',
      label: 'Nvidia takes part in the round',
      short: 'joins round',
      rests: ['afterwards.nvidia-stake', 'afterwards.round'],
      cells: [
        { column: '000', mark: 'right', voice: 'Jensen Huang', says: 'joins the round', reason: 'It committed {outcome.nvidia.openai-stake} of it.', citations: [cite('000', '還是會參與 OpenAI 當前的融資輪', 12)] },
        { column: '001', mark: 'right', voice: 'Jensen Huang', says: 'means to join the next round', reason: 'It committed {outcome.nvidia.openai-stake} of it.', citations: [cite('001', '打算參與 OpenAI 的下一輪融資', 13)] },
        { column: '002', mark: 'right', voice: 'Jensen Huang', says: 'joins the round for sure', reason: 'It committed {outcome.nvidia.openai-stake} of it.', citations: [cite('002', '英偉達絕對會參與本輪對OpenAI的投資', 4)] },
        { column: '003', mark: 'right', voice: 'Jensen Huang', says: 'joins the round', reason: 'It committed {outcome.nvidia.openai-stake} of it.', citations: [cite('003', '絕對會參與', 27)] },
      ],
    },
    {
      id: 'shares',
      label: 'Nvidia gets shares',
      short: 'shares',
      rests: ['afterwards.nvidia-stake', 'afterwards.cash-only'],
      cells: [
        { column: '001', mark: 'right', voice: 'Jensen Huang', says: 'shares', reason: 'It committed {outcome.nvidia.openai-stake} for shares.', citations: [cite('001', '該投資將是股權投資', 13)] },
        { column: '002', mark: 'right', says: 'shares', reason: 'It committed {outcome.nvidia.openai-stake} for shares.', citations: [cite('002', '直接股權(quán)投資', 30)] },
        { column: '004', mark: 'wrong', says: 'no shares, only cash', reason: 'It committed {outcome.nvidia.openai-stake} for shares.', citations: [cite('004', '不占股份,只要现金', 4)] },
      ],
    },
    {
      id: 'stake',
      label: 'Size of Nvidia’s stake',
      short: 'stake size',
      rests: ['afterwards.nvidia-stake'],
      cells: [
        { column: '002', mark: 'right', says: '{nvidia.openai-stake}', reason: '{outcome.nvidia.openai-stake}, the top of its range.', citations: [cite('002', '200億-300億美元', 30)] },
        { column: '003', mark: 'partly', says: '{nvidia.openai-stake.close-to-agreed}, close to agreed', reason: 'The kind of deal was right, the sum committed is {outcome.nvidia.openai-stake}.', citations: [cite('003', '200億美元', 15), cite('003', '正接近達成協議', 15)] },
      ],
      note: 'Marked against what was committed in the end; the table of verdicts marks it against the best evidence of February, with which both sums agree.',
    },
    {
      id: 'softbank',
      label: 'SoftBank’s part of the round',
      short: 'SoftBank',
      rests: ['afterwards.softbank-stake'],
      cells: [
        { column: '002', mark: 'right', says: '{softbank.openai-stake} more', reason: '{outcome.softbank.openai-stake} committed.', citations: [cite('002', '軟銀計劃追加300億美元', 35)] },
      ],
    },
    {
      id: 'amazon',
      label: 'Amazon’s part of the round, as a floor',
      short: 'Amazon',
      rests: ['afterwards.amazon-stake'],
      cells: [
        { column: '002', mark: 'right', says: '{amazon.openai-stake}', reason: 'A floor, and {outcome.amazon.openai-stake.first} was committed without conditions; {outcome.amazon.openai-stake.conditional} more has some.', citations: [cite('002', '100億美元以上', 35)] },
      ],
    },
    {
      id: 'round',
      label: 'Size of the round',
      short: 'round size',
      rests: ['afterwards.round'],
      cells: [
        { column: '002', mark: 'partly', says: '{openai.funding-round.2026}', reason: 'It grew: {outcome.openai.funding-round} committed, {outcome.amazon.openai-stake.conditional} of it on conditions.', citations: [cite('002', '1000億美元', 34)] },
      ],
    },
    {
      id: 'leader',
      label: 'Nvidia means to give the most',
      short: 'Nvidia leads',
      rests: ['dispute.deal.largest-backer', 'afterwards.softbank-stake', 'afterwards.amazon-stake'],
      cells: [
        { column: '002', mark: 'wrong', says: 'plans the largest sum of all', reason: 'By its own figures a tie at best: {softbank.openai-stake} of SoftBank, {nvidia.openai-stake} of Nvidia. SoftBank committed as much, and Amazon {outcome.amazon.openai-stake}, though most of that on conditions.', citations: [cite('002', '擬出資規(guī)模最大的機構(gòu)', 35)] },
      ],
    },
    {
      id: 'valuation',
      label: 'Value of OpenAI',
      short: 'valuation',
      rests: ['afterwards.valuation', 'dispute.deal.valuation'],
      cells: [
        { column: '000', mark: 'wrong', says: '{openai.valuation.blog-slip}', reason: 'The investment taken for the valuation.', citations: [cite('000', '一千億的估值', 22)] },
        { column: '002', mark: 'partly', says: '{openai.valuation.2026}', reason: '{outcome.openai.valuation.pre-money} before the new money, {outcome.openai.valuation} with it: the range lies between, and it does not say which it means.', citations: [cite('002', '7500億-8300億美元', 34)] },
      ],
    },
    {
      id: 'revenue',
      label: 'Revenue of 2025',
      short: 'revenue',
      rests: ['afterwards.revenue', 'afterwards.revenue-essay'],
      cells: [
        { column: '002', mark: 'right', says: '{openai.run-rate-revenue.2025}, annualised', reason: 'It claims a run-rate, and that stands; {outcome.openai.booked-revenue.2025} was booked, which is another measure.', citations: [cite('002', '突破200億美元', 39)] },
        { column: '004', mark: 'wrong', says: '{openai.booked-revenue.last-year} “last year”', reason: '{outcome.openai.booked-revenue.2025} was booked; even 2024 had {outcome.openai.booked-revenue.2024}.', citations: [cite('004', '约30亿美元', 4)] },
      ],
    },
    {
      id: 'loss',
      label: 'Loss of 2025',
      short: 'banks’ loss',
      rests: ['afterwards.loss-2025'],
      cells: [
        { column: '002', mark: 'wrong', says: 'a net loss of {openai.net-loss.2025}', reason: 'Goldman Sachs and Deutsche Bank are named for it. Held against net loss it is far too low: {outcome.openai.net-loss.2025}. A charge of {outcome.openai.fair-value-change.2025} that took no cash falls on all owners; without it they would together have lost {outcome.openai.net-loss-whole.2025.without-charge}, just above the estimate. The operating loss, {outcome.openai.operating-loss.2025}, is above it too, the cash used, {outcome.openai.cash-burn.2025}, below.', citations: [cite('002', '高盛、德意志銀行', 24), cite('002', '凈虧損介于90億-170億美元', 24)] },
      ],
    },
    {
      id: 'loss-floor',
      label: 'Loss “last year”, as a floor',
      short: 'loss, at least',
      rests: ['afterwards.loss-2025'],
      cells: [
        { column: '004', mark: 'partly', says: '{openai.net-loss.last-year}', reason: 'True as a floor; its own spending and revenue make it {openai.net-loss.last-year.recomputed}, below every yardstick of 2025: the least is the cash used, {outcome.openai.cash-burn.2025}, and the operating loss was {outcome.openai.operating-loss.2025}. Which loss it means, it does not say.', citations: [cite('004', '超过50亿', 4)] },
      ],
    },
    {
      id: 'spending',
      label: 'Spending of 2025',
      short: 'spending',
      rests: ['afterwards.loss-2025'],
      cells: [
        { column: '004', mark: 'wrong', says: '{openai.spending.last-year} spent', reason: '{outcome.openai.spending.2025} was spent.', citations: [cite('004', '85亿美元', 4)] },
      ],
    },
    {
      id: 'loss-2026',
      label: 'Loss of 2026',
      short: '2026’s loss',
      rests: ['afterwards.loss-2026'],
      cells: [
        { column: '001', mark: 'open', says: '{openai.net-loss.2026}', reason: 'The first quarter alone had an operating loss of {outcome.openai.operating-loss.q1-2026}; which kind of loss it means is not said.', citations: [cite('001', '140 億美元', 25)] },
      ],
    },
    {
      id: 'cash',
      label: 'Cash lasts hardly two years',
      short: 'under 2 years’ cash',
      rests: ['afterwards.cash-end'],
      cells: [
        { column: '002', mark: 'open', says: 'with no new money', reason: 'New money came, so the condition never held: {outcome.openai.cash.2026} in spring 2026. That the cash had not run out neither bears the claim out nor refutes it.', citations: [cite('002', '難以支撐兩年', 36), cite('002', '若沒有新的融資', 36)] },
      ],
    },
    {
      id: 'payers',
      label: 'How many pay',
      short: 'payers',
      rests: ['afterwards.payers-fear', 'afterwards.growth'],
      cells: [
        { column: '002', mark: 'open', says: '{openai.paying-users.2025-07} in July 2025', reason: 'The best evidence for that month, and the only one: no later report confirms it. {outcome.openai.paying-users.2026-02} in February 2026 counts consumers, half a year on.', citations: [cite('002', '約3500萬', 42)] },
        { column: '004', mark: 'wrong', says: 'maybe {openai.paying-users.2026-essay} by 2026', reason: '{outcome.openai.paying-users.2026-02} consumers paid by February; in April the Journal reported that OpenAI had missed targets of its own for users.', citations: [cite('004', '1000万', 4)] },
      ],
    },
    {
      id: 'rivals',
      label: 'Rivals press OpenAI hard',
      short: 'rivals',
      rests: ['afterwards.rivals'],
      cells: [
        { column: '000', mark: 'partly', says: 'its lead narrows', reason: 'Anthropic claimed a run-rate of {outcome.anthropic.run-rate-revenue}, against {outcome.openai.run-rate-revenue.2026-03} of OpenAI, which disputes the accounting. That it moved Nvidia stays a guess.', citations: [cite('000', 'OpenAI 的領先優勢在縮小', 46)] },
        { column: '002', mark: 'partly', says: 'Gemini and Anthropic', reason: 'Anthropic claimed a run-rate of {outcome.anthropic.run-rate-revenue}, against {outcome.openai.run-rate-revenue.2026-03} of OpenAI, which disputes the accounting. What worried Huang is told at second hand.', citations: [cite('002', '激烈競爭感到焦慮', 20)] },
      ],
    },
    {
      id: 'cerebras',
      label: 'OpenAI’s contract with Cerebras',
      short: 'Cerebras',
      rests: ['afterwards.cerebras'],
      cells: [
        { column: '003', mark: 'partly', says: '{cerebras.openai-contract}, signed', reason: 'The contract is real; by April it had grown to {outcome.cerebras.openai-contract}.', citations: [cite('003', '簽署了價值100億美元的供應協議', 35)] },
      ],
    },
    {
      id: 'groq',
      label: 'Nvidia’s licence from Groq',
      short: 'Groq',
      rests: ['afterwards.groq'],
      cells: [
        { column: '003', mark: 'right', says: '{groq.nvidia-licence}', reason: 'Later reports have the same sum, {outcome.groq.nvidia-licence}.', citations: [cite('003', '200億美元授權協議', 35)] },
      ],
    },
    {
      id: 'oracle-money',
      label: 'Oracle’s new money',
      short: 'Oracle’s raise',
      rests: ['afterwards.oracle-raise'],
      cells: [
        { column: '003', mark: 'open', says: '{oracle.capital-raise.2026} in 2026', reason: '{outcome.oracle.capital-raise.2026} of it done by the summer.', citations: [cite('003', '450億至500億美元', 50)] },
        { column: '004', mark: 'open', says: '{oracle.new-debt-essay} more debt', reason: '{outcome.oracle.capital-raise.2026} done, bonds and a convertible; a share programme of {outcome.oracle.share-programme.2026} is authorised, so it may not all be debt.', citations: [cite('004', '500 亿美元', 17)] },
      ],
    },
    {
      id: 'oracle-jobs',
      label: 'Oracle’s job cuts',
      short: 'job cuts',
      rests: ['afterwards.oracle-jobs'],
      cells: [
        { column: '004', mark: 'right', says: '{oracle.job-cuts}', reason: '{outcome.oracle.job-cuts} fewer, net, from May 2025 to May 2026: near the low end, and no count of dismissals.', citations: [cite('004', '2-3 万人', 17)] },
      ],
    },
    {
      id: 'oracle-revenue',
      label: 'Oracle’s revenue of a year',
      short: 'Oracle sales',
      rests: ['dispute.oracle.revenue'],
      cells: [
        { column: '004', mark: 'wrong', says: 'as much as the whole contract', reason: '{outside.oracle.revenue.fy2025} in the year to May 2025, {outcome.oracle.revenue.fy2026} in the next.', citations: [cite('004', '相当于甲骨文全年的营收总和', 17)] },
      ],
    },
    {
      id: 'oracle-danger',
      label: 'Oracle in the greatest danger',
      short: 'Oracle risk',
      rests: ['afterwards.oracle-exposed', 'afterwards.oracle-debt'],
      cells: [
        { column: '004', mark: 'partly', says: 'in the greatest danger', reason: 'Strain and growth both came: a free cash flow of {outcome.oracle.free-cash-flow.fy2026}, beside a backlog of {outcome.oracle.backlog.fy2026}.', citations: [cite('004', '处境最危险的是甲骨文', 17)] },
      ],
    },
    {
      id: 'microsoft',
      label: 'Microsoft loosens the tie',
      short: 'Microsoft tie',
      rests: ['afterwards.microsoft-spare'],
      cells: [
        { column: '004', mark: 'partly', says: 'cuts itself loose', reason: 'The licence is no longer exclusive and the share of revenue is capped; the stake was kept.', citations: [cite('004', '分离手术', 6)] },
      ],
    },
    {
      id: 'multiple',
      label: 'Commitments against revenue',
      short: '“100 times”',
      rests: ['dispute.openai.commitments-multiple'],
      cells: [
        { column: '002', mark: 'wrong', says: '{openai.commitments-multiple.printed} the revenue expected for 2024', reason: 'It fits the booked revenue of 2025, {outcome.openai.booked-revenue.2025}.', citations: [cite('002', '2024年預期營收的100多倍', 26)] },
      ],
    },
    {
      id: 'cornerstone',
      label: 'Who called computing the base of the economy',
      short: 'Huang’s phrase',
      rests: ['dispute.people.cornerstone'],
      cells: [
        { column: '002', mark: 'open', says: 'Huang has always also said so', reason: 'By the joint statement the words are Altman’s; that Huang never said them is not shown.', citations: [cite('002', '未來經(jīng)濟的基石', 33)] },
      ],
    },
    {
      id: 'suit',
      label: 'What the bondholders sue over',
      short: 'bond suit',
      rests: ['dispute.oracle.suit'],
      cells: [
        { column: '001', mark: 'partly', says: 'misled on capital, and on Nvidia’s money', reason: 'Borrowing said to be undisclosed is what it is about, as it says; Nvidia’s money is not in Reuters’ report, and no ruling was found.', citations: [cite('001', '誤導了投資者', 39), cite('001', '假定 Nvidia 的融資將支持 OpenAI 的支付能力', 39)] },
      ],
    },
  ],
})

/** What the paper of September 2025 was called, the firmest name first, and what the same article says of its force. */
const paper = defineJudgement({
  id: 'judgement.paper',
  question: 'What was the document called, and did it bind anyone?',
  columns: [
    { id: 'called', label: 'Called so by' },
    { id: 'binds', label: 'Does it bind?' },
    { id: 'statement', label: 'Outside the five' },
  ],
  marks: [
    { id: 'signed', meaning: 'a signed paper' },
    { id: 'letter', meaning: 'a letter' },
    { id: 'intent', meaning: 'an intention' },
    { id: 'spoken', meaning: 'spoken' },
    { id: 'heard', meaning: 'heard of' },
    { id: 'says', meaning: 'calls it so' },
    { id: 'no', meaning: 'does not bind' },
    { id: 'unsaid', meaning: 'does not say' },
    { id: 'borne-out', meaning: 'borne out' },
  ],
  rows: [
    {
      id: 'memorandum',
      label: 'Memorandum of understanding',
      mark: 'signed',
      rests: ['claim.paper.memorandum', 'claim.paper.no-contract'],
      cells: [
        { column: 'called', mark: 'says', says: 'Shenshui', citations: [cite('002', '諒解備忘錄(MOU)', 8)] },
        { column: 'binds', mark: 'no', says: 'no binding contract followed', citations: [cite('002', '遲遲未能簽署最終約束性文件', 19)] },
      ],
    },
    {
      id: 'letter',
      label: 'Letter of intent',
      mark: 'letter',
      rests: ['claim.paper.letter-of-intent', 'dispute.deal.paper'],
      cells: [
        { column: 'called', mark: 'says', says: 'NetEase', citations: [cite('003', '意向書', 20)] },
        { column: 'binds', mark: 'no', voice: 'Jensen Huang', says: 'never a firm commitment', citations: [cite('003', '從未是一項確定性的承諾', 26)] },
        { column: 'statement', mark: 'borne-out', says: 'the joint statement of that day', citations: [cite('openai-nvidia-2025-09-22', 'letter of intent')] },
      ],
    },
    {
      id: 'intention',
      label: 'An intention',
      mark: 'intent',
      rests: ['claim.huang.public-not-binding'],
      cells: [
        { column: 'called', mark: 'says', says: 'The essay', citations: [cite('004', '意向', 2)] },
        { column: 'binds', mark: 'no', voice: 'Jensen Huang', says: '“non-binding”', citations: [cite('004', '非约束性', 2)] },
      ],
    },
    {
      id: 'verbal',
      label: 'A “verbal agreement”, a rumour',
      mark: 'spoken',
      rests: ['claim.paper.verbal', 'claim.paper.rumoured'],
      cells: [
        { column: 'called', mark: 'says', says: 'Creati.ai', citations: [cite('001', '口頭協議', 47), cite('001', '傳聞中', 5)] },
        { column: 'binds', mark: 'no', voice: 'Jensen Huang', says: 'never settled', citations: [cite('001', '從未敲定', 5)] },
      ],
    },
    {
      id: 'announced',
      label: 'News that came out, a deal announced',
      mark: 'heard',
      rests: ['claim.paper.announced'],
      cells: [
        { column: 'called', mark: 'says', says: 'Developer blog', citations: [cite('000', '去年九月傳出來的大新聞', 10), cite('000', '去年九月宣布', 40)] },
        { column: 'binds', mark: 'unsaid', says: 'a signal, it guesses', citations: [cite('000', '更像是一種市場信號', 69)] },
      ],
    },
    {
      id: 'filing',
      label: 'Nvidia’s own filing, November 2025',
      mark: 'letter',
      date: '2025-11-19',
      precision: 'month',
      rests: ['event.nvidia.filing', 'afterwards.no-contract'],
      cells: [
        { column: 'binds', mark: 'no', says: 'no assurance that a contract follows', citations: [cite('digitimes-2025-12-03', 'no assurance of a definitive deal')] },
      ],
    },
  ],
})

/** Why the plan shrank: the reasons of the articles, by how sure each is. Nobody at Nvidia gives one on the record. */
const reasons = defineJudgement({
  id: 'judgement.reasons',
  question: 'Why did the plan shrink?',
  columns: [
    { id: 'on-record', label: 'On the record' },
    { id: 'told', label: 'Told of, no source' },
    { id: 'view', label: 'An article’s view' },
    { id: 'guess', label: 'A guess, called so' },
  ],
  marks: [{ id: 'given', meaning: 'gives this reason' }],
  rows: [
    {
      id: 'burn',
      label: 'OpenAI’s burn is too fast',
      rests: ['openai.net-loss.one-quarter-2025', 'openai.cash-burn.monthly'],
      cells: [
        { column: 'told', mark: 'given', voice: 'Nvidia’s management, by Shenshui without a source', says: 'too bold a sum for such a burn', citations: [cite('002', '過于激進', 22), cite('002', '燒錢速度實在太快了', 22)], rests: ['said.nvidia-management.too-aggressive'] },
        { column: 'view', mark: 'given', voice: 'Shenshui', says: 'losses made Nvidia weigh the price again', citations: [cite('002', '重新考量投資性價比', 24)], rests: ['claim.reasons.burn'] },
        { column: 'view', mark: 'given', voice: 'The essay', says: 'costs are out of control', citations: [cite('004', '已经失控', 4)], rests: ['claim.reasons.burn-essay'] },
        { column: 'guess', mark: 'given', voice: 'Developer blog', says: 'accounts or returns fell short', citations: [cite('000', '發現不如預期', 45), cite('000', '這筆投資的回報不如預期', 24)], rests: ['claim.reasons.guess-accounts', 'claim.reasons.guess-return'] },
      ],
    },
    {
      id: 'discipline',
      label: 'Its discipline, the terms',
      cells: [
        { column: 'told', mark: 'given', voice: 'Huang, by Shenshui without a source', says: 'no discipline in business', citations: [cite('002', '商業(yè)運營缺乏紀律性', 20)], rests: ['said.huang.private.discipline'] },
        { column: 'view', mark: 'given', voice: 'Shenshui', says: 'no agreement on terms, pace and returns', citations: [cite('002', '分歧嚴重', 26)], rests: ['claim.reasons.terms'] },
        { column: 'view', mark: 'given', voice: 'NetEase', says: 'discipline has to be weighed', citations: [cite('003', '商業紀律', 59)], rests: ['claim.reasons.weighing-netease'] },
      ],
    },
    {
      id: 'rivals',
      label: 'Rivals press OpenAI',
      cells: [
        { column: 'told', mark: 'given', voice: 'Huang, by Shenshui without a source', says: 'Gemini and Anthropic press hard', citations: [cite('002', '激烈競爭感到焦慮', 20)], rests: ['said.huang.private.competition'] },
        { column: 'view', mark: 'given', voice: 'NetEase', says: 'competition has to be weighed', citations: [cite('003', '競爭態勢', 59)], rests: ['claim.reasons.weighing-netease'] },
        { column: 'guess', mark: 'given', voice: 'Developer blog', says: 'OpenAI’s lead narrows', citations: [cite('000', 'OpenAI 的領先優勢在縮小', 46)], rests: ['claim.reasons.guess-competition'] },
      ],
    },
    {
      id: 'owners',
      label: 'Pressure inside Nvidia',
      cells: [
        { column: 'guess', mark: 'given', voice: 'Developer blog', says: 'shareholders or the board may object', citations: [cite('000', '內部壓力', 47)] },
      ],
    },
    {
      id: 'loop',
      label: 'Wary of circular money',
      rests: ['loop.startup-compute-share'],
      cells: [
        { column: 'view', mark: 'given', voice: 'Creati.ai', says: 'may shrink from being over-exposed; no lender of last resort', citations: [cite('001', '對過度暴露在這一循環中感到猶豫', 21), cite('001', '最後貸款人', 49)], rests: ['claim.reasons.loop-exposure', 'claim.reasons.last-lender'] },
        { column: 'view', mark: 'given', voice: 'The essay', says: 'money back to a customer with a loss is a transfusion', citations: [cite('004', '而是输血', 4)], rests: ['claim.reasons.transfusion'] },
      ],
    },
    {
      id: 'commitments',
      label: 'Can {openai.commitments} be paid?',
      rests: ['openai.commitments'],
      cells: [
        { column: 'view', mark: 'given', voice: 'Shenshui, of investors', says: 'doubt grows, and slowed the talks', citations: [cite('002', '對其履約支付能力的擔憂加劇', 26)], rests: ['claim.reasons.commitments-doubted'] },
      ],
    },
    {
      id: 'own-chips',
      label: 'OpenAI’s own chips',
      cells: [
        { column: 'view', mark: 'given', voice: 'The essay', says: 'own chips set it against its suppliers', citations: [cite('004', '自研芯片计划无异于在向供应商宣战', 4)], rests: ['claim.reasons.own-chips'] },
      ],
    },
    {
      id: 'slow-users',
      label: 'Its users grow too slowly',
      rests: ['openai.paying-users.2026-hope', 'openai.paying-users.2026-essay'],
      cells: [
        { column: 'view', mark: 'given', voice: 'The essay', says: 'growth has lost speed', citations: [cite('004', '用户增长的失速', 4)], rests: ['claim.reasons.slow-users'] },
      ],
    },
  ],
})

/** What speaks against Oracle's denials, in order of time, and what each does not show. The two denials differ. */
const oracleEvidence = defineJudgement({
  id: 'judgement.oracle',
  question: 'Is Oracle affected?',
  columns: [
    { id: 'shows', label: 'What is known' },
    { id: 'but', label: 'What it does not show' },
  ],
  marks: [
    { id: 'worry', meaning: 'speaks of worry' },
    { id: 'denial', meaning: 'Oracle denies' },
    { id: 'caveat', meaning: 'a caveat' },
  ],
  rows: [
    {
      id: 'filing',
      label: 'Nvidia’s filing',
      date: '2025-11-19',
      precision: 'month',
      rests: ['event.nvidia.filing'],
      cells: [
        { column: 'shows', mark: 'worry', says: 'no assurance of a definitive deal', citations: [cite('digitimes-2025-12-03', 'no assurance of a definitive deal')] },
      ],
    },
    {
      id: 'share',
      label: 'Oracle’s share',
      date: '2026-01-14',
      precision: 'day',
      rests: ['claim.oracle.creditors-wary', 'outside.oracle.share-price-fall.suit'],
      cells: [
        { column: 'shows', mark: 'worry', says: 'down {outside.oracle.share-price-fall.suit} on the day of the suit, and in some past months, by NetEase', citations: [cite('reuters-2026-01-14', '5%'), cite('003', '顯著回調', 49)] },
        { column: 'but', mark: 'caveat', says: 'NetEase dates the months no closer than “past”', citations: [cite('003', '在過去幾個月', 49)] },
      ],
    },
    {
      id: 'suit',
      label: 'Bondholders sue',
      date: '2026-01-14',
      precision: 'day',
      rests: ['event.oracle.bondholder-suit', 'dispute.oracle.suit'],
      cells: [
        { column: 'shows', mark: 'worry', says: 'over {outside.oracle.notes.2025-09} of notes, and {outside.oracle.loans.2025-11} of loans that followed', citations: [cite('reuters-2026-01-14', '$18bn'), cite('001', '集體訴訟', 39)] },
        { column: 'but', mark: 'caveat', says: 'older than the news on Nvidia; only Creati.ai tells of it, and ties it to Nvidia', citations: [cite('001', '假定 Nvidia 的融資將支持 OpenAI 的支付能力', 39)] },
      ],
    },
    {
      id: 'swaps',
      label: 'Insuring its debt',
      date: '2026-01-15',
      precision: 'half-year',
      inferred: true,
      rests: ['claim.oracle.creditors-wary'],
      cells: [
        { column: 'shows', mark: 'worry', says: 'soared for a time to a high since the financial crisis', citations: [cite('003', '金融危機以來的高位', 49)] },
        { column: 'but', mark: 'caveat', says: 'undated in the article', citations: [cite('003', '一度飆升', 49)] },
      ],
      note: 'The date is a place on the line only: NetEase gives none.',
    },
    {
      id: 'raise',
      label: 'New money',
      date: '2026-02-01',
      precision: 'week',
      inferred: true,
      rests: ['event.oracle.raise-announced', 'dispute.oracle.new-money'],
      cells: [
        { column: 'shows', mark: 'worry', says: '{oracle.capital-raise.2026} planned for 2026, shares and debt', citations: [cite('003', '450億至500億美元', 50)] },
      ],
    },
    {
      id: 'denies-relationship',
      label: 'Denial, by Creati.ai',
      date: '2026-02-02',
      precision: 'week',
      inferred: true,
      rests: ['said.oracle.zero-impact', 'dispute.oracle.which-denial'],
      cells: [
        { column: 'shows', mark: 'denial', voice: 'Oracle', says: '“zero impact” on its financial relationship with OpenAI', citations: [cite('001', '對其與 OpenAI 的財務關係「零影響」', 41)] },
      ],
    },
    {
      id: 'denies-finances',
      label: 'Denial, by NetEase',
      date: '2026-02-02',
      precision: 'week',
      inferred: true,
      rests: ['said.oracle.finances-unaffected', 'said.oracle.confidence', 'dispute.oracle.which-denial'],
      cells: [
        { column: 'shows', mark: 'denial', voice: 'Oracle', says: 'no effect on its finances; it trusts OpenAI to pay', citations: [cite('003', '不影響甲骨文的財務', 50), cite('003', '保持信心', 50)] },
      ],
    },
    {
      id: 'jobs',
      label: 'Jobs to go',
      date: '2026-02-04',
      precision: 'week',
      inferred: true,
      rests: ['oracle.job-cuts'],
      cells: [
        { column: 'shows', mark: 'worry', says: '{oracle.job-cuts} planned, to save cash', citations: [cite('004', '2-3 万人', 17)] },
        { column: 'but', mark: 'caveat', says: 'by the essay alone', citations: [cite('004', '缓解现金流', 17)] },
      ],
    },
  ],
})

/** What to watch in 2026: where it stood when the articles end, and what settles it. */
const watchList = defineJudgement({
  id: 'judgement.watch-list',
  question: 'What to watch in the year that the essay calls the year of proof',
  columns: [
    { id: 'stood', label: 'Where it stood' },
    { id: 'ask', label: 'What to ask' },
  ],
  marks: [{ id: 'watch', meaning: 'to be watched' }],
  rows: [
    {
      id: 'round',
      label: 'The round',
      rests: ['openai.funding-round.2026', 'openai.funding-round.named-at-floor'],
      cells: [
        { column: 'stood', mark: 'watch', says: '{openai.funding-round.2026} sought, {openai.funding-round.named-at-floor} of it in talks by name', citations: [cite('002', '1000億美元融資', 34), cite('002', '均在洽談投資', 35)] },
        { column: 'ask', mark: 'watch', says: 'Does it close, and at what size?', citations: [], rests: ['openai.funding-round.2026'] },
      ],
    },
    {
      id: 'cash',
      label: 'The cash',
      rests: ['event.openai.cash-end', 'openai.runway'],
      cells: [
        { column: 'stood', mark: 'watch', says: '{openai.cash} in mid-2025, a burn of {openai.cash-burn.monthly} by early 2026', citations: [cite('002', '約175億美元', 36), cite('002', '近14億美元', 36)] },
        { column: 'ask', mark: 'watch', says: 'Does new money come before it is gone?', citations: [cite('002', '若沒有新的融資', 36)] },
      ],
    },
    {
      id: 'gigawatt',
      label: 'The first gigawatt',
      rests: ['event.nvidia.first-gigawatt', 'nvidia.openai-plan.first-power'],
      cells: [
        { column: 'stood', mark: 'watch', says: 'planned for the second half of 2026, {nvidia.openai-plan.first-tranche} with it', citations: [cite('002', '2026年下半年', 9), cite('002', '100億美元', 9)] },
        { column: 'ask', mark: 'watch', says: 'Is it running?', citations: [], rests: ['event.nvidia.first-gigawatt'] },
      ],
    },
    {
      id: 'real-revenue',
      label: 'Revenue from use',
      rests: ['claim.watch.real-revenue'],
      cells: [
        { column: 'ask', mark: 'watch', voice: 'Creati.ai', says: 'Real revenue of AI in use, not the size of rounds', citations: [cite('001', 'AI 應用的「真實」收入', 53)] },
      ],
    },
  ],
})

/** Every table of judgement, in the order of the talk. */
export const judgements = defineRecords('judgement', 'data/records/judgements.ts', [paper, reasons, oracleEvidence, verdicts, watchList, scores])
