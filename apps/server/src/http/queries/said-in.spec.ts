import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { languages, type JsonObject, type Language } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { workflows } from '../../system/procedures.js';
import { fieldWords } from './field-words.js';
import { peopleIn, receiversIn, saidIn } from './said-in.js';

const calendar = createCalendar(kazakhstanCalendar);

const about = (language: Language, nameOf?: (id: string) => string | undefined) => ({
  workflow: receptionAppeal,
  calendar,
  language,
  nameOf,
});

describe('what an event says beside its name', () => {
  it('is the terms that begin, days of the law’s time zone and words of closed lists', () => {
    const delivered = {
      notice: 'draft-refusal-1',
      kind: 'draft-refusal',
      on: '2026-11-16',
      channel: 'registered-letter',
      proof: 'r-1',
      objection: { dueOn: '2026-11-18', dueAt: '2026-11-18T13:30:00.000Z', calendar: 'kz-2026-1' },
      decisionFrom: '2026-11-19',
    };
    expect(saidIn(delivered, about('ru'))).toEqual([
      receptionAppeal.labels.values?.['kind']?.['draft-refusal']?.ru,
      'канал: Заказное письмо',
      'дата: 16.11.2026',
      'срок возражений: 18.11.2026',
      'решение не раньше: 19.11.2026',
    ]);
    expect(saidIn({ attended: false, record: { dueOn: '2026-11-23' } }, about('kk'))).toEqual([
      'қатысты: жоқ',
      'тыңдау хаттамасының мерзімі: 2026 жылғы 23 қараша',
    ]);
    expect(saidIn({ startsAt: '2026-11-18T21:30:00.000Z' }, about('en'))).toEqual([
      'time: 19 November 2026, 02:30',
    ]);
  });

  it('names staff only for whom names are there', () => {
    const assigned = { employee: 'e17', tasks: [{ executor: 'e26', dueOn: '2026-12-01', task: 't' }] };
    expect(peopleIn(assigned)).toEqual(['e17', 'e26']);
    expect(saidIn(assigned, about('en'))).toEqual(['due: 1 December 2026']);
    expect(
      saidIn(
        assigned,
        about('en', (id) => `Name of ${id}`),
      ),
    ).toEqual(['employee: Name of e17', 'executor: Name of e26, due: 1 December 2026']);
  });

  it('names to whom something goes: another body, an official, not the end of a time', () => {
    const redirected = { to: 'police', ordinal: 3 };
    expect(receiversIn({ ...redirected, otherBody: 'tax' })).toEqual(['police', 'tax']);
    expect(receiversIn({ from: '2026-03-02', to: '2026-03-20' })).toEqual([]);
    const receiverOf = (id: string) => (id === 'police' ? 'Police Department' : undefined);
    const said = (data: JsonObject) => saidIn(data, { ...about('en'), receiverOf });
    expect(said(redirected)).toEqual(['to: Police Department']);
    expect(said({ to: 'nobody' })).toEqual([]);
    expect(said({ to: '2026-03-20' })).toEqual([]);
    expect(saidIn(redirected, about('en'))).toEqual([]);
  });

  it('shows from which day to which a changed calendar moved a term', () => {
    const terms = [
      { term: 'hearing-record', was: '2026-07-15', dueOn: '2026-07-16', provisional: false, because: [] },
    ];
    expect(saidIn({ calendar: 'x', terms }, about('en'))).toEqual([
      'record of the hearing due: 15 July 2026 → 16 July 2026',
    ]);
  });

  it('is silent about ids, marks of the program and what nobody has words for', () => {
    expect(
      saidIn(
        { notice: 'ticket-1', subject: 'person-x', ordinal: 3, late: false, day: 'same-day', defects: [] },
        about('kk'),
      ),
    ).toEqual([]);
  });
});

/** Days that say nothing which another field of the same event, or the line itself, does not say. */
const unsaid = new Set([
  'absenceDueOn',
  'at',
  'briefDueOn',
  'calendar',
  'chosen',
  'date',
  'due',
  'dueAt',
  'earliestOn',
  'from',
  'inForceOn',
  'receivedAt',
  'receptionOn',
  'registeredOn',
  'to',
]);

describe.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
  'events of %s',
  (name, workflow) => {
    const events = goldenEvents(name);

    it('have words for every day in them', () => {
      const days = events.flatMap((data) =>
        Object.entries(data)
          .filter(([, value]) => isDay(value))
          .map(([field]) => field),
      );
      const wordless = [...new Set(days)].filter(
        (field) => fieldWords[field] === undefined && !unsaid.has(field),
      );
      expect(wordless).toEqual([]);
    });

    it('are told in every language alike, with nothing left over from the program', () => {
      for (const data of events) {
        const told = languages.map((language) => saidIn(data, { ...about(language), workflow }));
        expect(new Set(told.map(({ length }) => length)).size).toBe(1);
        expect(told.flat().join('\n')).not.toMatch(/undefined|\{|\dT\d/);
      }
    });
  },
);

function goldenEvents(workflow: string): readonly JsonObject[] {
  const folder = join(import.meta.dirname, '../../../../../workflows', workflow, 'test/golden');
  return readdirSync(folder).flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as { data?: JsonObject }).data ?? {});
  });
}

function isDay(value: unknown): boolean {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}(T|$)/.test(value);
  return typeof value === 'object' && value !== null && 'dueOn' in value;
}
