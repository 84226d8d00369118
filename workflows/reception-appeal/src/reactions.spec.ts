import { systemActor, type Actor, type ReactionEvent, type RequestedCommand } from '@qabyldau/engine';
import { local } from '../test/appeal-case.js';
import { appealReactions } from './reactions.js';

/** What all reactions together ask for. */
function asked(
  workflow: string,
  caseId: string,
  type: string,
  data: Record<string, unknown>,
  actor: Actor = systemActor,
): readonly RequestedCommand[] {
  const event = {
    id: 'event-1',
    workflow,
    caseId,
    revision: 3,
    at: local('2026-03-16 12:00'),
    actor,
    fact: { type, data },
  } as unknown as ReactionEvent;
  return appealReactions
    .filter((reaction) => reaction.workflow === workflow && reaction.on.includes(type))
    .flatMap((reaction) => reaction.react(event));
}

const release = (reason: string): RequestedCommand => ({
  workflow: 'reception-day',
  caseId: 'day-1',
  command: { type: 'release-slot', data: { appeal: 'appeal-1', reason } },
});

describe('reactions', () => {
  it('make a case of every task of the protocol', () => {
    const task = { task: 'task-1', executor: 'executor-1', unit: 'housing', dueOn: '2026-03-30' };
    const data = { number: '2026-000007', tasks: [task], decision: 'taken-on-control', official: 'akim' };
    expect(asked('reception-appeal', 'appeal-1', 'protocol-signed', data)).toEqual([
      {
        workflow: 'protocol-task',
        caseId: 'task-1',
        command: {
          type: 'give-task',
          data: {
            appeal: 'appeal-1',
            number: '2026-000007',
            executor: 'executor-1',
            unit: 'housing',
            dueOn: '2026-03-30',
            giver: 'akim',
          },
        },
      },
    ]);
    expect(asked('reception-appeal', 'appeal-1', 'protocol-signed', { ...data, tasks: [] })).toEqual([]);
  });

  it('release the slot of a withdrawn appeal that had one', () => {
    const withdrawn = { statementOn: '2026-03-16', notice: 'withdrawal-1' };
    expect(asked('reception-appeal', 'appeal-1', 'appeal-withdrawn', { ...withdrawn, day: 'day-1' })).toEqual(
      [release('withdrawn')],
    );
    expect(asked('reception-appeal', 'appeal-1', 'appeal-withdrawn', withdrawn)).toEqual([]);
  });

  it('release a slot given up by the applicant or moved by the staff, not one of a cancelled day', () => {
    const lost = (reason: string, actor?: Actor) =>
      asked('reception-appeal', 'appeal-1', 'slot-lost', { day: 'day-1', reason }, actor);
    const receptionist = { id: 'reception', role: 'receptionist' };
    expect(lost('applicant-asked')).toEqual([release('applicant-asked')]);
    expect(lost('applicant-asked', receptionist)).toEqual([release('applicant-asked')]);
    expect(lost('official-absent')).toEqual([]);
    expect(lost('schedule-revised')).toEqual([]);
    expect(lost('official-absent', receptionist)).toEqual([release('moved')]);
    expect(lost('restrictions', receptionist)).toEqual([release('moved')]);
    expect(lost('restrictions')).toEqual([release('moved')]);
  });

  it('give a booked slot to the appeal, or back to the day', () => {
    const slot = { slot: 4, official: 'akim', startsAt: local('2026-03-16 10:00'), place: 'Room 1' };
    expect(asked('reception-day', 'day-1', 'slot-booked', { appeal: 'appeal-1', ...slot })).toEqual([
      {
        workflow: 'reception-appeal',
        caseId: 'appeal-1',
        command: { type: 'take-slot', data: { day: 'day-1', ...slot } },
        ifRefused: release('appeal-refused-slot'),
      },
    ]);
  });

  it.each([
    ['illness', 'official-absent'],
    ['schedule-revised', 'schedule-revised'],
  ])('tell every appeal of a day that is cancelled for %s', (why, reason) => {
    const data = { reason: why, foreseeable: false, late: false, appeals: ['appeal-1', 'appeal-2'] };
    expect(
      asked('reception-day', 'day-1', 'day-cancelled', data).map(({ caseId, command }) => [caseId, command]),
    ).toEqual(
      ['appeal-1', 'appeal-2'].map((appeal) => [
        appeal,
        { type: 'lose-slot', data: { day: 'day-1', reason } },
      ]),
    );
  });

  it('note an accepted task in its appeal', () => {
    expect(
      asked('protocol-task', 'task-1', 'execution-accepted', { appeal: 'appeal-1', late: false }),
    ).toEqual([
      {
        workflow: 'reception-appeal',
        caseId: 'appeal-1',
        command: { type: 'note-task-done', data: { task: 'task-1' } },
      },
    ]);
  });

  it('release the slot of who waits for a reception in person, not of a time agreed during a reception', () => {
    const lost = (day: string) =>
      asked('reception-appeal', 'appeal-1', 'slot-lost', { day, reason: 'waits-for-in-person' });
    expect(lost('day-1')).toEqual([release('applicant-asked')]);
    expect(lost('agreed')).toEqual([]);
  });

  it('register the appeal handed in at the reception', () => {
    const handedIn = {
      child: 'written-1',
      body: 'akimat',
      receivedAt: local('2026-03-16 10:10'),
      language: 'kk',
      subject: 'person-1',
      topic: 'housing',
      mark: 'from-reception',
      noticeChannel: 'e-mail',
    };
    const { child, ...kept } = handedIn;
    expect(asked('reception-appeal', 'appeal-1', 'appeal-handed-in', handedIn)).toEqual([
      {
        workflow: 'written-appeal',
        caseId: child,
        command: { type: 'register-written-appeal', data: { parent: 'appeal-1', ...kept } },
      },
    ]);
  });

  it.each([
    ['participation-requested', {}, { stage: 'requested' }],
    ['applicant-told', { extensionNeeded: true }, { stage: 'told', extensionNeeded: true }],
    ['answer-recorded', { answer: 'agreed' }, { stage: 'agreed' }],
    ['answer-recorded', { answer: 'refused' }, { stage: 'refused' }],
    ['attendance-recorded', { attended: true }, { stage: 'attended' }],
    ['attendance-recorded', { attended: false }, { stage: 'absent' }],
    ['refusal-reported', {}, { stage: 'reported' }],
    ['request-cancelled', {}, { stage: 'cancelled' }],
  ])('note %s %j of a participation request', (type, data, noted) => {
    const of = { appeal: 'appeal-1', otherBody: 'ministry' };
    expect(asked('participation-request', 'request-1', type, { ...of, ...data })).toEqual([
      {
        workflow: 'reception-appeal',
        caseId: 'appeal-1',
        command: {
          type: 'note-participation',
          data: { request: 'request-1', otherBody: 'ministry', ...noted },
        },
      },
    ]);
  });

  it.each([
    ['appeal-withdrawn', 'appeal-withdrawn'],
    ['reception-refused', 'reception-refused'],
    ['slot-lost', 'reception-moved'],
    ['no-show-recorded', 'applicant-absent'],
  ])('cancel the open participation requests on %s', (type, reason) => {
    const cancelling = (data: object) =>
      asked('reception-appeal', 'appeal-1', type, { ...data }).filter(
        ({ workflow }) => workflow === 'participation-request',
      );
    expect(cancelling({ requests: ['request-1'] })).toEqual([
      {
        workflow: 'participation-request',
        caseId: 'request-1',
        command: { type: 'cancel-request', data: { reason } },
      },
    ]);
    expect(cancelling({})).toEqual([]);
  });

  it.each([
    ['written', '2026-03-16', '2026-03-16T07:00:00.000Z', 'written'],
    ['oral', '2026-03-13', '2026-03-13T07:00:00.000Z', 'in-person'],
    ['electronic', '2026-03-17', '2026-03-16T07:00:00.000Z', 'cabinet'],
  ])(
    'let the appeal know of a %s agreement to a video link of %s, noted on its day',
    (form, on, at, channel) => {
      const agreed = { appeal: 'appeal-1', slot: 2, consent: { on, form } };
      expect(asked('reception-day', 'day-1', 'video-agreed', agreed)).toEqual([
        {
          workflow: 'reception-appeal',
          caseId: 'appeal-1',
          command: { type: 'agree-to-video', data: { consent: { by: 'applicant', at, channel } } },
        },
      ]);
    },
  );

  it.each(['absence-recorded', 'employee-released'])(
    'move what was agreed apart with an official, on %s',
    (type) => {
      const lose = { type: 'lose-slot', data: { day: 'agreed', reason: 'official-absent' } };
      expect(asked('body', 'akimat', type, { employee: 'akim', appeals: ['appeal-1'] })).toEqual([
        { workflow: 'reception-appeal', caseId: 'appeal-1', command: lose },
      ]);
      expect(asked('body', 'akimat', type, { employee: 'akim', days: ['day-1'] })).toEqual([]);
    },
  );

  it('hand the reception over to the day that took it, and free the slot that it leaves', () => {
    const slot = { slot: 4, official: 'deputy', startsAt: local('2026-03-16 15:00'), place: 'Room 5' };
    const taken = { appeal: 'appeal-1', ...slot, handedOverFrom: 'day-0' };
    const { official: to, ...rest } = slot;
    expect(asked('reception-day', 'day-1', 'slot-booked', taken)).toEqual([
      {
        workflow: 'reception-appeal',
        caseId: 'appeal-1',
        command: { type: 'hand-over-reception', data: { to, ...rest, day: 'day-1' } },
        ifRefused: release('appeal-refused-slot'),
      },
    ]);
    const moved = { to, receptionOn: '2026-03-16', body: 'akimat', day: 'day-1' };
    expect(
      asked('reception-appeal', 'appeal-1', 'reception-handed-over', { ...moved, left: 'day-0' }),
    ).toEqual([{ ...release('handed-over'), caseId: 'day-0' }]);
    expect(
      asked('reception-appeal', 'appeal-1', 'reception-handed-over', { ...moved, left: 'day-1' }),
    ).toEqual([]);
  });

  it('tell the body of a time agreed apart from all days', () => {
    const data = { to: 'deputy', receptionOn: '2026-03-17', body: 'akimat' };
    const noted = { workflow: 'reception-appeal', caseId: 'appeal-1', official: 'deputy', on: '2026-03-17' };
    expect(asked('reception-appeal', 'appeal-1', 'reception-handed-over', data)).toEqual([
      {
        workflow: 'body',
        caseId: 'akimat',
        command: { type: 'note-planned-reception', data: { ...noted, video: false } },
      },
    ]);
    const known = { ...noted, video: false, act: { number: '5', date: '2026-03-09' } };
    expect(asked('body', 'akimat', 'planned-reception-noted', known)).toMatchObject([
      { caseId: 'appeal-1', command: { type: 'switch-to-video', data: { from: '2026-03-17' } } },
    ]);
    const day = { ...known, workflow: 'reception-day' };
    expect(asked('body', 'akimat', 'planned-reception-noted', day)).toEqual([]);
  });

  it('follow a day to video and back', () => {
    const act = { number: '5', date: '2026-03-09' };
    const data = { on: '2026-03-16', act, appeals: ['appeal-1', 'appeal-2'] };
    expect(
      asked('reception-day', 'day-1', 'day-switched-to-video', data).map(({ caseId }) => caseId),
    ).toEqual(data.appeals);
    expect(
      asked('reception-day', 'day-1', 'day-switched-to-in-person', data).map(({ command }) => command),
    ).toEqual(
      data.appeals.map(() => ({ type: 'switch-to-in-person', data: { reason: 'restrictions-lifted' } })),
    );
  });

  it('change the receptions that a body names to video and back', () => {
    const act = { number: '5', date: '2026-03-09' };
    const from = '2026-03-10';
    const commands = (type: string, data: Record<string, unknown>) =>
      asked('body', 'akimat', type, data).map(({ caseId, command }) => [caseId, command.type, command.data]);
    expect(commands('restrictions-introduced', { from, act, appeals: ['appeal-1'] })).toEqual([
      ['appeal-1', 'switch-to-video', { from, act }],
    ]);
    expect(commands('restrictions-lifted', { from, to: from, act, appeals: ['appeal-1'] })).toEqual([
      ['appeal-1', 'switch-to-in-person', { reason: 'restrictions-lifted' }],
    ]);
    expect(commands('restrictions-introduced', { from, act })).toEqual([]);
  });
});
