import type { ReportEvents } from '@qabyldau/quarterly-report';
import { countedAgain, idle, rederived, running, type ClockSource } from './clock.js';

const workflow = 'quarterly-report';

/** P40: the report of a quarter, until its first version is submitted. */
export const reportClock: ClockSource = {
  workflow,
  reads: ['report-drafted', 'report-frozen', 'report-submitted', rederived].map(
    (type) => `${workflow}/${type}`,
  ),
  keys: ({ caseId }) => [`${workflow}/${caseId}`],
  row(key, current, event) {
    if (event.type === 'report-drafted') {
      const { body, quarter, to, dueOn, dueAt, provisional } = event.data as ReportEvents['report-drafted'];
      const part = { number: quarter, body, state: 'paper.drafted', fromOn: to };
      return idle(key, 'report', event, { ...part, ...running({ dueOn, dueAt, provisional }) });
    }
    if (current === undefined) return 'unchanged';
    if (event.type === rederived) return countedAgain(current, event, 'report');
    return event.type === 'report-submitted' ? 'delete' : { ...current, state: 'paper.frozen' };
  },
};
