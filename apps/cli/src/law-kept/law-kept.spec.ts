import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import type { JsonObject } from '@qabyldau/kernel';
import type { ReadEvent } from '@qabyldau/runtime';
import { LawKept } from './law-kept.js';

const calendar = createCalendar(kazakhstanCalendar);

interface Happened {
  readonly workflow?: string;
  readonly caseId?: string;
  readonly on?: string;
  readonly by?: string;
  readonly sends?: string;
}

const happened = (
  type: string,
  data: JsonObject = {},
  { workflow = 'reception-appeal', caseId = 'a-1', on = '2026-03-02', by = 'e-1', sends }: Happened = {},
): ReadEvent =>
  ({
    workflow,
    caseId,
    type,
    data,
    recorded: { stream: `${workflow}-${caseId}`, revision: 0 },
    metadata: {
      at: `${on}T05:00:00.000Z`,
      actor: { id: by, role: 'official' },
      effects: sends === undefined ? [] : [{ type: 'send-notice', params: { kind: sends } }],
    },
  }) as unknown as ReadEvent;

/** What is said of some events, in their order. */
function said(...events: readonly ReadEvent[]): readonly string[] {
  const kept = new LawKept();
  for (const event of events) kept.take(event, calendar);
  return kept.breaches.map(({ what }) => what);
}

describe('the law kept: no appeal ends without the applicant being told', () => {
  it.each([
    ['reception-refused', 'refusal'],
    ['appeal-returned', 'return'],
    ['consulted-and-declined', 'consultation'],
    ['no-show-recorded', 'reply'],
  ])('%s comes with its notice', (end, notice) => {
    const missing = `${end} without the notice “${notice}”`;
    expect(said(happened(end))).toContain(missing);
    expect(said(happened('reply-sent', {}, { sends: notice }), happened(end))).not.toContain(missing);
    expect(said(happened(end, {}, { sends: notice }))).not.toContain(missing);
  });

  it('nothing leaves control with a task open, or without the final answer', () => {
    const signed = happened('protocol-signed', { tasks: [{ task: 't-1', executor: 'e-9' }] });
    const answered = happened('final-answer-sent', {}, { sends: 'final-answer' });
    const done = happened('task-completed', { task: 't-1' });
    const removed = happened('removed-from-control');
    expect(said(signed, done, answered, removed)).toEqual([]);
    expect(said(signed, answered, removed)).toEqual(['removed-from-control with 1 tasks open']);
    expect(said(signed, done, removed)).toEqual(['removed-from-control without the notice “final-answer”']);
  });
});

describe('the law kept: the days before a refusal and a reception', () => {
  const delivered = (on: string) => happened('notice-delivered', { kind: 'draft-refusal', on });
  const refused = (on: string) => happened('reception-refused', {}, { on, sends: 'refusal' });

  it('three working days after the delivery of the draft, and after the hearing that was asked for', () => {
    // 8 March is a Sunday, its day off the 9th.
    expect(said(delivered('2026-03-05'), refused('2026-03-11'))).toEqual([]);
    expect(said(delivered('2026-03-05'), refused('2026-03-10'))).toEqual([
      'refused 2 working days after the draft was delivered',
    ]);
    expect(said(refused('2026-03-10'))).toEqual(['refused without a delivered draft']);
    const again = happened('draft-refusal-sent', {}, { on: '2026-03-05' });
    expect(said(delivered('2026-03-02'), again, refused('2026-03-11'))).toEqual([
      'refused without a delivered draft',
    ]);
    const asked = happened('objection-filed', { form: 'oral' });
    expect(said(delivered('2026-03-05'), asked, refused('2026-03-11'))).toEqual([
      'refused without the oral hearing that was asked for',
    ]);
    expect(said(delivered('2026-03-05'), asked, happened('hearing-held'), refused('2026-03-11'))).toEqual([]);
  });

  it('the remarks on the record of an oral hearing, or the end of their time', () => {
    const signed = happened('hearing-record-signed', { remarks: { dueAt: '2026-03-16T13:30:00.000Z' } });
    const early = ['refused while remarks on the record of the hearing could come'];
    expect(said(delivered('2026-03-05'), signed, refused('2026-03-16'))).toEqual(early);
    expect(said(delivered('2026-03-05'), signed, refused('2026-03-17'))).toEqual([]);
    const remarks = happened('record-remarks-made', { answer: 'none' });
    expect(said(delivered('2026-03-05'), signed, remarks, refused('2026-03-13'))).toEqual([]);
    const moved = (term: string, dueAt: string) => happened('terms-rederived', { terms: [{ term, dueAt }] });
    const longer = moved('record-remarks', '2026-03-17T13:30:00.000Z');
    expect(said(delivered('2026-03-05'), signed, longer, refused('2026-03-17'))).toEqual(early);
    const other = moved('reply', '2026-03-10T13:30:00.000Z');
    expect(said(delivered('2026-03-05'), signed, other, refused('2026-03-16'))).toEqual(early);
  });

  it('five working days between the brief and the reception', () => {
    const brief = happened('brief-prepared', {}, { on: '2026-03-02' });
    const slot = (receptionOn: string) => happened('slot-allocated', { receptionOn });
    expect(said(brief, slot('2026-03-10'))).toEqual([]);
    expect(said(brief, slot('2026-03-06'))).toEqual(['a reception 4 working days after its brief']);
    expect(said(slot('2026-03-10'))).toEqual(['a slot without a brief']);
  });
});

describe('the law kept: nobody who considered a matter gets it again', () => {
  const registered = (caseId: string, topic: string, subject = 's-1') =>
    happened('appeal-registered', { subject, topic }, { caseId });
  const assigned = (caseId: string, override?: JsonObject) =>
    happened('responsible-assigned', { employee: 'e-1', ...(override && { override }) }, { caseId });
  const first = [registered('a-1', 'roads'), assigned('a-1')];
  const again = ['responsible-assigned: e-1 had a part in the same matter before'];

  it('by person and topic', () => {
    expect(said(...first, registered('a-2', 'roads'), assigned('a-2'))).toEqual(again);
    expect(said(...first, registered('a-2', 'land'), assigned('a-2'))).toEqual([]);
    expect(said(...first, registered('a-2', 'roads', 's-2'), assigned('a-2'))).toEqual([]);
    expect(said(...first, assigned('a-1'))).toEqual([]);
  });

  it('but by a decision of the head', () => {
    expect(said(...first, registered('a-2', 'roads'), assigned('a-2', { signatory: 'head' }))).toEqual([]);
  });

  it('nor does who drafted, approved, or got a task of it', () => {
    const drafted = happened('brief-prepared', {}, { caseId: 'a-1', by: 'e-1' });
    expect(said(registered('a-1', 'roads'), drafted, registered('a-2', 'roads'), assigned('a-2'))).toEqual(
      again,
    );
    const written = happened(
      'written-appeal-registered',
      { subject: 's-1', parent: 'a-1' },
      { workflow: 'written-appeal', caseId: 'w-1' },
    );
    const executor = happened(
      'executor-assigned',
      { employee: 'e-1' },
      { workflow: 'written-appeal', caseId: 'w-1' },
    );
    expect(said(...first, written, executor)).toEqual([
      'executor-assigned: e-1 had a part in the same matter before',
    ]);
  });
});

describe('the law kept: no term ends on a day that does not work', () => {
  it('however deep it stands', () => {
    const due = (dueOn: string) => happened('appeal-registered', { subject: 's', reply: { dueOn } });
    expect(said(due('2026-03-27'))).toEqual([]);
    expect(said(due('2026-03-23'))).toEqual(['dueOn is 2026-03-23, which does not work']);
  });
});

describe('the law kept: priority is never overtaken', () => {
  const list = { workflow: 'reception-list', caseId: 'l-1' };
  const put = (appeal: string, ordinal: number, more: JsonObject = {}) =>
    happened('put-on-list', { appeal, ordinal, priority: false, year: 2026, ...more }, list);
  const turn = (appeal: string, on = '2026-03-16') =>
    happened('turn-taken', { appeal, on, until: '2026-03-02T05:01:00.000Z' }, list);

  it('on the list', () => {
    expect(said(put('a-2', 2), put('a-1', 1), turn('a-1'))).toEqual([]);
    expect(said(put('a-2', 2), put('a-1', 1), turn('a-2'))).toEqual(['a-2 overtook a-1']);
    expect(said(put('a-1', 1), put('a-9', 9, { priority: true }), turn('a-1'))).toEqual(['a-1 overtook a-9']);
    expect(said(put('a-9', 9, { year: 2025 }), put('a-1', 1), turn('a-1'))).toEqual(['a-1 overtook a-9']);
  });

  it('but by whom its brief does not allow that day yet, who stands aside or has left', () => {
    expect(said(put('a-1', 1, { earliestOn: '2026-03-17' }), put('a-2', 2), turn('a-2'))).toEqual([]);
    expect(said(put('a-1', 1), put('a-2', 2), turn('a-1'), turn('a-2'))).toEqual([]);
    const left = happened('left-list', { appeal: 'a-1' }, list);
    expect(said(put('a-1', 1), put('a-2', 2), left, turn('a-2'))).toEqual([]);
  });

  it('in the live queue', () => {
    const day = { workflow: 'reception-day', caseId: 'd-1' };
    const joined = (appeal: string, ordinal: number, priority = false) =>
      happened('queue-joined', { appeal, ordinal, priority }, day);
    const called = (appeal: string, ordinal: number, priority = false) =>
      happened('applicant-called', { appeal, ordinal, priority, waiting: 0 }, day);
    expect(said(joined('a-1', 1), joined('a-9', 9, true), called('a-9', 9, true), called('a-1', 1))).toEqual(
      [],
    );
    expect(said(joined('a-1', 1), joined('a-9', 9, true), called('a-1', 1))).toEqual(['a-1 overtook a-9']);
    const released = happened('slot-released', { appeal: 'a-9', reason: 'handed-over' }, day);
    expect(said(joined('a-1', 1), joined('a-9', 9, true), released, called('a-1', 1))).toEqual([]);
  });
});

describe('the law kept: no official receives at two places at once', () => {
  const day = (caseId: string, from: string, more: JsonObject = {}) =>
    happened(
      'day-opened',
      { body: 'b', official: 'akim', on: '2026-03-18', from, slots: 8, slotMinutes: 15, ...more },
      { workflow: 'reception-day', caseId },
    );
  const agreed = (caseId: string, time: string, more: JsonObject = {}) =>
    happened(
      'reception-handed-over',
      { body: 'b', to: 'akim', startsAt: `2026-03-18T${time}:00.000Z`, ...more },
      { caseId },
    );

  it('on two days', () => {
    expect(said(day('d-1', '10:00'), day('d-2', '12:00'), day('d-3', '08:00'))).toEqual([]);
    expect(said(day('d-1', '10:00'), day('d-2', '11:45'))).toEqual(['d-2 is at the time of d-1']);
    expect(said(day('d-1', '10:00'), day('d-2', '10:00', { official: 'deputy' }))).toEqual([]);
    expect(said(day('d-1', '10:00'), day('d-2', '10:00', { body: 'c' }))).toEqual([]);
    const cancelled = happened('day-cancelled', {}, { workflow: 'reception-day', caseId: 'd-1' });
    expect(said(day('d-1', '10:00'), cancelled, day('d-2', '10:00'))).toEqual([]);
    const revised = happened(
      'schedule-published',
      { lines: [], withdraws: ['d-1'] },
      { workflow: 'reception-schedule', caseId: 's-1' },
    );
    expect(said(day('d-1', '10:00'), revised, day('d-2', '10:30'))).toEqual([]);
    expect(said(revised, day('d-1', '10:00'), day('d-2', '10:30'))).toEqual(['d-2 is at the time of d-1']);
  });

  it('at a time agreed apart', () => {
    // 11:59 and 12:00 in Almaty.
    expect(said(day('d-1', '10:00'), agreed('a-1', '06:59'))).toEqual(['a-1 is at the time of d-1']);
    expect(said(day('d-1', '10:00'), agreed('a-1', '07:00'), agreed('a-2', '07:00'))).toEqual([
      'a-2 is at the time of a-1',
    ]);
    expect(said(day('d-1', '10:00'), agreed('a-1', '06:00', { day: 'd-1' }))).toEqual([]);
    const lost = happened('slot-lost', {}, { caseId: 'a-1' });
    const withdrawn = happened('appeal-withdrawn', {}, { caseId: 'a-1', sends: 'withdrawal' });
    for (const end of [lost, withdrawn])
      expect(said(agreed('a-1', '06:00'), end, day('d-1', '10:00'))).toEqual([]);
  });
});

describe('the law kept: no day of a schedule that the public cannot read', () => {
  const published = (from: string, caseId = 's-1') =>
    happened(
      'schedule-published',
      { lines: [{ official: 'akim', sessions: [{ on: '2026-03-18', from }] }] },
      { workflow: 'reception-schedule', caseId },
    );
  const day = { workflow: 'reception-day', caseId: 'd-1' };
  const opened = (more: JsonObject = {}) =>
    happened(
      'day-opened',
      {
        ...{ body: 'b', official: 'akim', on: '2026-03-18', from: '10:00', slots: 8, slotMinutes: 15 },
        ...{ kind: 'SCHEDULED', schedule: 's-1', ...more },
      },
      day,
    );
  const booked = happened('slot-booked', {}, day);
  const breach = 'akim 2026-03-18 10:00 is in no published schedule';

  it('is opened', () => {
    expect(said(published('10:00'), opened(), booked)).toEqual([]);
    expect(said(opened())).toEqual([breach]);
    expect(said(published('10:00', 's-2'), opened())).toEqual([breach]);
    expect(said(published('10:30'), opened())).toEqual([breach]);
    expect(said(opened({ kind: 'OUT_OF_SCHEDULE' }), booked)).toEqual([]);
  });

  it('takes bookings', () => {
    expect(said(published('10:00'), opened(), published('10:30'), booked)).toEqual([breach]);
  });
});
