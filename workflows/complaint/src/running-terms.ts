import type { RunningTerms } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import type { ComplaintContext } from './machine.js';

/** Code art. 91(4): until it is forwarded. The window in which it could be filed is over with the filing. */
export const runningTerms: RunningTerms<CaseView<ComplaintContext>> = (view) => {
  const { complaint, forward } = view.context;
  return complaint !== null && forward !== null && view.in('taken.inTime')
    ? [
        {
          term: 'forward',
          counting: { kind: 'complaint-forwarding', from: complaint.filedOn },
          due: forward,
        },
      ]
    : [];
};
