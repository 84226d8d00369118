import { applicantOf } from '@qabyldau/applicant';
import { applicantCommand } from '../intent.js';
import type { AppealHabits } from './habit.js';

/** P37, reading W, Code art. 64(7)(2): the room sees that somebody comes on the same matter again. */
export const linking: AppealHabits = {
  'appeal-registered': (world, file) => {
    const earlier = world.bySubject.get(file.subject)?.find((other) => other !== file && other.number);
    const random = world.draw(file.caseId, 'linking');
    if (earlier === undefined || !world.occasions.comes('linking', random, 0.08)) return;
    const as = world.occasions.next('linked as', ['same-matter', 'duplicate'] as const);
    world.planWithin(100, random, () =>
      applicantCommand(
        world.roster.any('receptionist', random),
        applicantOf(world.body, file.subject),
        'link-matters',
        { appeal: file.caseId, earlier: earlier.caseId, as },
      ),
    );
  },
};
