import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activeLeaves } from '@qabyldau/engine';
import { replayGolden } from '@qabyldau/engine-testing';
import { receptionAppeal } from '../src/index.js';

const folder = join(import.meta.dirname, 'golden');

/** Streams as an earlier version of the program stored them, by the course they took, with the states they end in. */
const ends: Readonly<Record<string, string>> = {
  'answered-not-yet-removed': 'course.answered + clock.answered',
  'awaiting-correction': 'course.awaitingCorrection.noticeDelivered + clock.running.base',
  'closed-explained': 'course.closed + clock.answered',
  'closed-satisfied-final-answer-not-delivered': 'course.closed + clock.answered',
  'closed-with-two-tasks': 'course.closed + clock.answered',
  'corrected-then-closed': 'course.closed + clock.answered',
  'essence-corrected': 'course.closed + clock.answered',
  'extended-30-days': 'course.closed + clock.answered',
  'extended-by-months': 'course.closed + clock.answered',
  'missed-then-answered-late': 'course.closed + clock.answeredLate',
  'moved-by-the-applicant': 'course.closed + clock.answered',
  'moved-by-the-official': 'course.onControl.allDone + clock.answered',
  'no-show-after-late-reply': 'course.noShow + clock.answeredLate',
  'no-show': 'course.noShow + clock.answered',
  'overturned-after-oral-hearing': 'course.closed + clock.answered',
  'overturned-after-written-objection': 'course.closed + clock.answered',
  'refused-after-hearing-without-applicant': 'course.refused + clock.answered',
  'refused-after-oral-hearing': 'course.refused + clock.answered',
  'refused-after-silence': 'course.refused + clock.answered',
  'refused-after-written-objection': 'course.refused + clock.answered',
  'refused-before-remarks-on-the-record': 'course.refused + clock.answered',
  'refused-late-after-written-objection': 'course.refused + clock.answeredLate',
  'rederived-then-missed': 'course.preReview + clock.missed',
  'rederived-then-refused': 'course.refused + clock.answered',
  'reply-repeated-after-failure': 'course.closed + clock.answered',
  'returned-after-extension': 'course.returned + clock.answered',
  returned: 'course.returned + clock.answered',
  'sent-back-then-approved': 'course.closed + clock.answered',
  'task-open': 'course.onControl.tasksOpen + clock.answered',
  'withdrawn-after-reception': 'course.withdrawn + clock.answered',
  'withdrawn-after-reply': 'course.withdrawn + clock.answered',
  'withdrawn-during-hearing': 'course.withdrawn + clock.answered',
  'withdrawn-in-pre-review': 'course.withdrawn + clock.answered',
  'withdrawn-with-slot': 'course.withdrawn + clock.answered',
};

describe('the golden streams', () => {
  it('are all named here', () => {
    const recorded = readdirSync(folder).map((file) => file.replace('.jsonl', ''));
    expect(recorded.sort()).toEqual(Object.keys(ends).sort());
  });

  it.each(Object.entries(ends))('%s ends in %s, as recorded', (course, end) => {
    const { state, differences } = replayGolden(
      receptionAppeal,
      readFileSync(join(folder, `${course}.jsonl`), 'utf8'),
    );
    expect(differences).toEqual([]);
    expect(activeLeaves(state.snapshot.value).join(' + ')).toBe(end);
  });
});
