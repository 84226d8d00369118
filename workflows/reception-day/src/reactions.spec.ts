import type { ReactionEvent } from '@qabyldau/engine';
import { reacting } from '@qabyldau/engine-testing';
import { date, opened } from '../test/open-day.js';
import type { DayEvents } from './messages.js';
import { dayReactions } from './reactions.js';

/** What all reactions together ask for, as case, command and data. */
const asked = (workflow: string, caseId: string, fact: ReactionEvent['fact']) =>
  dayReactions
    .filter((reaction) => reaction.workflow === workflow && reaction.on.includes(fact.type))
    .flatMap((reaction) => reacting(reaction).to({ caseId, fact }))
    .map(({ workflow: of, caseId: id, command }) => [of, id, command.type, command.data]);

const act = { number: '12', date: date('2026-03-01') };
const days = ['day-1', 'day-2'];

describe('reception days and the decisions of their body', () => {
  it('are told to the body when they are opened (P14, P16)', () => {
    const { body, official, on } = opened.data as DayEvents['day-opened'];
    const data = { workflow: 'reception-day', caseId: 'day-1', official, on, video: false };
    expect(asked('reception-day', 'day-1', opened)).toEqual([['body', body, 'note-planned-reception', data]]);
    const fact = { type: opened.type, data: { ...opened.data, video: act } };
    expect(asked('reception-day', 'day-1', fact)).toEqual([
      ['body', body, 'note-planned-reception', { ...data, video: true }],
    ]);
  });
  it('change to video with the restrictions that name them, and back with their end (P14)', () => {
    expect(asked('body', 'akimat', { type: 'restrictions-introduced', data: { days } })).toEqual(
      days.map((day) => ['reception-day', day, 'switch-to-video', {}]),
    );
    expect(asked('body', 'akimat', { type: 'restrictions-lifted', data: { days } })).toEqual(
      days.map((day) => ['reception-day', day, 'switch-to-in-person', {}]),
    );
    for (const type of ['restrictions-introduced', 'restrictions-lifted', 'absence-recorded'])
      expect(asked('body', 'akimat', { type, data: {} })).toEqual([]);
  });
  it('change to video when they were opened while restrictions were being introduced (P14)', () => {
    const noted = { workflow: 'reception-day', caseId: 'day-1' };
    const fact = (data: object) => ({ type: 'planned-reception-noted', data: { ...noted, ...data } });
    expect(asked('body', 'akimat', fact({ act }))).toEqual([
      ['reception-day', 'day-1', 'switch-to-video', {}],
    ]);
    expect(asked('body', 'akimat', fact({}))).toEqual([]);
    expect(asked('body', 'akimat', fact({ act, workflow: 'reception-appeal' }))).toEqual([]);
  });
  it('are cancelled when the official serves no more (P16)', () => {
    expect(asked('body', 'akimat', { type: 'employee-released', data: { employee: 'akim', days } })).toEqual(
      days.map((day) => ['reception-day', day, 'report-absence', { reason: 'other', foreseeable: false }]),
    );
    expect(asked('body', 'akimat', { type: 'employee-released', data: { employee: 'clerk' } })).toEqual([]);
  });
  it.each([
    ['leave', 'other', true],
    ['business-trip', 'business-trip', true],
    ['illness', 'illness', false],
    ['other', 'other', false],
  ])(
    'are cancelled by an absence for %s, as %s, foreseeable: %s (P16, reading E)',
    (reason, as, foreseeable) => {
      expect(asked('body', 'akimat', { type: 'absence-recorded', data: { reason, days } })).toEqual(
        days.map((day) => ['reception-day', day, 'report-absence', { reason: as, foreseeable }]),
      );
    },
  );
});
