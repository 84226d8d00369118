import { workflows } from './procedures.js';
import { runningTerms } from './running-terms.js';

describe('the workflows with terms', () => {
  const named = Object.keys(runningTerms);
  it.each(workflows.map(({ name, verbs, labels }) => ({ name, verbs, labels })))(
    '$name is named where it counts terms, and only there',
    ({ name, verbs, labels }) => {
      const counts = Object.hasOwn(verbs, 'rederive-terms');
      expect(named.includes(name)).toBe(counts);
      // A timer is the end of a term; the calls of a survey have none of the law.
      if (Object.keys(labels.timers).length > 0) expect(counts).toBe(true);
    },
  );
});
