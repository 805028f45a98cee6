/**
 * How components are written that take more than their name: a tag for a slide. A part that only a picture can use is
 * shown in its picture. Components that slides.md uses are shown as they are there.
 */
export const EXAMPLES: Record<string, string> = {
  AllDisputes: '<AllDisputes :page="1" />',
  AllFigures: '<AllFigures :page="1" />',
  AllReports: '<AllReports :page="1" />',
  DataProse: '<DataProse text="OpenAI had {openai.cash}, and burns {openai.cash-burn.monthly}." />',
  Diagram: '<Diagram name="example" kind="Drawing" shows="A circle." :figures="[\'openai.cash\']" :width="892" :height="200">\n  <circle cx="446" cy="100" r="80" fill="var(--openai)" />\n</Diagram>',
  Fig: '<Fig id="nvidia.openai-stake" />, in short <Fig id="nvidia.openai-stake" as="short" />',
  FigureChart: '<RevenueChart />',
  FigurePanel: '<p>The figures of this slide, such as <Fig id="openai.cash" />: press t.</p>',
  FigureTable: '<FigureTable :ids="[\'openai.cash\', \'openai.runway\']" marked="openai.runway" />',
  MiniBars: '<MiniBars :rows="[{ id: \'oracle.openai-contract\', label: \'Contract\' }, { id: \'openai.run-rate-revenue.2025\', label: \'Revenue\', colour: \'var(--openai)\' }]" :width="400" />',
  OutcomeScale: '<OutcomeRows />',
  PanelFrame: '<PanelFrame name="example" shows="A frame with two words in it." :figures="[\'openai.cash\']">\n  <p>Any words.</p>\n</PanelFrame>',
  PanelProse: '<PanelProse text="OpenAI had {openai.cash}, and burns {openai.cash-burn.monthly}." />',
  ScaledBar: '<ScaledBar id="nvidia.openai-plan" :full="120" :width="600" colour="var(--nvidia)" />\n<ScaledBar id="nvidia.openai-stake" :full="120" :width="600" colour="var(--nvidia)" />\n<ScaledBar id="openai.run-rate-revenue.2025" :full="120" :width="600" colour="var(--openai)" />',
  SheetTable: '<AllArticles />',
  SlideFooter: '<p>At the foot of this slide, with the sources of <Fig id="openai.cash" />.</p>',
  SlideFrame: '<p>Around this slide.</p>',
  SourceLine: '<SourceLine :ids="new Set([\'openai.cash\', \'nvidia.openai-plan\'])" :sources="new Set([\'003\'])" />',
  SourceTags: '<SourceTags :of="[{ source: \'002\' }, { source: \'004\' }]" />',
  StatusMark: '<p>\n  <StatusMark status="reported" /> <StatusMark status="announced" /> <StatusMark status="projected" />\n  <StatusMark status="estimated" /> <StatusMark status="denied" /> <StatusMark status="derived" />\n</p>',
  VerdictMark: '<VerdictMark shape="check" />',
  When: '<When id="event.nvidia-openai.signing" />',
}
