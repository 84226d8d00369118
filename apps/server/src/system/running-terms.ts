import type { RunningTerms } from '@qabyldau/calendar';
import { complaintTerms } from '@qabyldau/complaint';
import type { AnyWorkflow, CaseView } from '@qabyldau/engine';
import { materialsTerms } from '@qabyldau/materials-request';
import { motionTerms } from '@qabyldau/motion';
import { requestTerms } from '@qabyldau/participation-request';
import { taskTerms } from '@qabyldau/protocol-task';
import { reportTerms } from '@qabyldau/quarterly-report';
import { appealTerms } from '@qabyldau/reception-appeal';
import { dayTerms } from '@qabyldau/reception-day';
import { writtenAppealTerms } from '@qabyldau/written-appeal';
import { workflows } from './procedures.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each function knows the context of its own workflow
type OfAnyCase = RunningTerms<CaseView<any>>;

/** What runs in a case, by workflow: every one that takes `rederive-terms`. A test says when one is forgotten. */
export const runningTerms: Readonly<Record<string, OfAnyCase>> = {
  'reception-appeal': appealTerms,
  'reception-day': dayTerms,
  'participation-request': requestTerms,
  motion: motionTerms,
  complaint: complaintTerms,
  'materials-request': materialsTerms,
  'protocol-task': taskTerms,
  'written-appeal': writtenAppealTerms,
  'quarterly-report': reportTerms,
};

/** The procedures whose cases a change of the calendar is counted in. */
export const workflowsWithTerms: readonly AnyWorkflow[] = workflows.filter(({ name }) =>
  Object.hasOwn(runningTerms, name),
);
