import { checkChart, editionOn, newCase, step, systemActor, viewOf } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { person, type PersonContext, type PersonEnv } from './index.js';

const at = '2026-03-02T05:00:00.000Z' as Instant;
const today = '2026-03-02' as IsoDate;
const data = { subject: 'p-1', ground: 'order 12 of 2026-03-01' };
const command = { type: 'certify-erasure', data } as const;
const env: PersonEnv = { at, today, actor: systemActor, commandId: 'c', asked: [], caseId: 'p-1' };
const known = newCase(person, 'p-1', editionOn(person, today));

describe('certify-erasure', () => {
  it('records who was erased, and seals on what ground', () => {
    expect(known.edition.decide(command, viewOf<PersonContext>(known), env)).toEqual({
      ok: true,
      value: [
        {
          type: 'person-erased',
          data: { subject: 'p-1' },
          personal: [{ subject: 'certificate-p-1', data: { ground: data.ground } }],
        },
      ],
    });
  });

  it('is silent when the person is erased already', () => {
    const stamp = { at, actor: systemActor, command: 'given', correlation: 'given' };
    const erased = step(known, [{ type: 'person-erased', data }], stamp).state;
    expect(erased.edition.decide(command, viewOf<PersonContext>(erased), env)).toEqual({
      ok: true,
      value: [],
    });
  });

  it('is for the administrator only', () => {
    expect(person.verbs['certify-erasure'].by).toEqual(['administrator']);
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(person)).not.toThrow();
});
