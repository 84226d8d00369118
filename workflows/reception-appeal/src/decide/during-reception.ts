import { decided } from '@qabyldau/engine';
import { known, nextNotice } from '../context.js';
import type { Decide } from '../env.js';
import { onlyAReceivingOfficialReceives } from '../rules/brief.js';
import { handedOverToAnother } from '../rules/during-reception.js';
import { slotIsStillToCome } from '../rules/reception.js';

/** P22. The applicant leaves with the agreed time and place in writing. */
export const handOverReception: Decide<'hand-over-reception'> = ({ data }, state, env) => {
  const { context } = state;
  const { to, startsAt, place } = data;
  // Before the reception begins, whoever received earlier is not the one who receives now.
  const receives = state.in('course.received') ? context.receivedBy : context.official;
  const from = known(receives, 'receiving official');
  return (
    handedOverToAnother(from, to) ??
    onlyAReceivingOfficialReceives(to, env) ??
    slotIsStillToCome({ startsAt }, env) ??
    decided({
      type: 'reception-handed-over',
      data: {
        from,
        to,
        startsAt,
        receptionOn: env.calendar.localDate(startsAt),
        place,
        notice: nextNotice(context, 'hand-over'),
      },
    })
  );
};

/** P22. Silent when all of them are invited already. */
export const inviteParticipants: Decide<'invite-participants'> = ({ data }, { context }) => {
  const employees = data.employees.filter((employee) => context.participants?.includes(employee) !== true);
  return employees.length === 0 ? decided() : decided({ type: 'participants-invited', data: { employees } });
};

/** P36: it gets a number and a clock of its own. Silent when this one was handed in already. */
export const handInAppeal: Decide<'hand-in-appeal'> = ({ data, personal }, { context }, env) => {
  if (context.children?.includes(data.child) === true) return decided();
  const { body, language, subject, topic } = known(context.appeal, 'registration');
  return decided({
    type: 'appeal-handed-in',
    data: {
      child: data.child,
      body,
      receivedAt: env.at,
      language,
      subject,
      topic: data.topic ?? topic,
      mark: 'from-reception',
    },
    personal,
  });
};
