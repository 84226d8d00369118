export { paragraphs } from './paragraphs.js';
export type { Paragraph, Reading } from './paragraph.js';
export { readings } from './tables/readings.js';
export { openParagraphs } from './tables/open.js';
export { evidence } from './tables/evidence.generated.js';
export { listEvidence, type Evidence, type EvidenceFile } from './evidence.js';
export { compareCitations, paragraphsOf, parseCitation, type Citation } from './citations.js';
export { citationsIn } from './citations-in.js';
export {
  citingKinds,
  citingsOf,
  type ChartArrow,
  type Citing,
  type CitingKind,
  type CitingWorkflow,
} from './citings.js';
export { citationsWithin, lawMap, type MappedParagraph } from './law-map.js';
export { coverageProblems, isImplemented } from './coverage.js';
