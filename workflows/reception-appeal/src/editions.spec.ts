import { editionOn } from '@qabyldau/engine';
import { AppealCase, date } from '../test/appeal-case.js';
import { checkIn, lacking, register, registered } from '../test/commands.js';
import { amendment490, inForceAfter } from './editions.js';
import { defaultAppealPolicy } from './policy.js';
import { receptionAppeal } from './reception-appeal.js';
import * as checks from './rules/check-in.js';
import { rulesBefore490, rulesOf } from './editions.js';

const older = '214-2023-initial';
const newer = '214-2023';

function begun(edition: string, given: Parameters<typeof register>[0] = {}): AppealCase {
  const appeal = new AppealCase(defaultAppealPolicy, edition);
  appeal.does('2026-03-02 10:00', 'receptionist', register(given));
  return appeal;
}
const unsignedCall = { channel: 'CALL_CENTRE', meets: lacking('signature') } as const;
const askForSignature = { type: 'request-correction', data: { defects: ['signature'] } } as const;

describe('the editions', () => {
  it.each([
    ['2023-03-15', older],
    ['2023-07-02', older],
    ['2023-07-03', newer],
    ['2026-03-02', newer],
  ])('an appeal of %s begins under %s', (day, edition) => {
    expect(editionOn(receptionAppeal, date(day)).id).toBe(edition);
  });

  it('the amendments came into force after ten calendar days from their publication (cl. 5)', () => {
    const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
    expect(day(amendment490.inForceFrom) - day(amendment490.publishedOn)).toBe(11);
    expect(inForceAfter(date('2023-06-22'))).toBe('2023-07-03');
    expect(inForceAfter(date('2024-02-20'))).toBe('2024-03-02');
  });

  it('a request to the call centre is signed at the check-in, or, before the call centres, lacks a signature', () => {
    expect(begun(newer, unsignedCall).context.defects).toEqual([]);
    expect(begun(older, unsignedCall).context.defects).toEqual(['signature']);
    expect(begun(older, { ...unsignedCall, channel: 'ORAL' }).context.defects).toEqual([]);
  });

  it('centres are written down where there are centres', () => {
    const venue = 'citizens-reception-centre';
    expect(begun(newer, { venue }).history[0]?.data['venue']).toBe(venue);
    expect(begun(older, { venue }).history[0]?.data).not.toHaveProperty('venue');
  });

  it('foreigners are asked more since the amendments', () => {
    const { context } = begun(older, { citizenship: 'foreign' });
    const shown = checkIn().data;
    expect(checks.secrecyRegimeIsKept(context, shown)?.error.code).toBe('regime-unit-not-informed');
    expect(checks.secrecyRegimeIsKept(context, shown, rulesBefore490)).toBeUndefined();
    expect(checks.interpreterIsSettled(context, shown)?.error.code).toBe('interpreter-not-settled');
    expect(checks.interpreterIsSettled(context, shown, rulesBefore490)).toBeUndefined();
  });

  it('declining after a consultation came with the amendments', () => {
    const decline = {
      type: 'decline-sign-up',
      data: { consulted: true, declined: true, on: date('2026-03-02') },
    } as const;
    expect(begun(older).refuses('2026-03-02 11:00', 'receptionist', decline)).toBe(
      'declining-not-in-edition',
    );
    expect(begun(newer).does('2026-03-02 11:00', 'receptionist', decline)).toHaveLength(1);
  });

  it('are known by name', () => {
    expect(rulesOf('2019')).toBeUndefined();
  });
});

describe('a migration', () => {
  it('changes nothing for most appeals, and moves them', () => {
    const appeal = begun(older);
    const { obstacles, changes, missed } = appeal.wouldMigrate(newer, '2026-03-05 10:00');
    expect([obstacles, changes, missed]).toEqual([[], [], []]);
    appeal.migrates(newer, '2026-03-05 10:00');
    expect([appeal.course, appeal.clock, appeal.timers]).toEqual([
      'preReview',
      'running.base',
      ['replyDue 2026-03-27'],
    ]);
  });

  it('mends what only the older edition missed, and takes back the time to correct it', () => {
    const appeal = begun(older, unsignedCall);
    appeal.does('2026-03-02 11:00', 'responsible', askForSignature);
    appeal.does('2026-03-03 10:00', 'system', {
      type: 'record-delivery',
      data: {
        notice: 'correction-1',
        outcome: 'delivered',
        on: date('2026-03-03'),
        channel: 'sms',
        proof: 'ack',
      },
    });
    expect(appeal.timers).toHaveLength(2);
    expect(appeal.wouldMigrate(newer, '2026-03-05 10:00').changes).toEqual([
      { what: 'course', from: 'awaitingCorrection', to: 'preReview' },
      { what: 'defects', from: 'signature', to: '' },
    ]);
    appeal.migrates(newer, '2026-03-05 10:00');
    expect([appeal.course, appeal.context.signed, appeal.timers]).toEqual([
      'preReview',
      false,
      ['replyDue 2026-03-27'],
    ]);
  });

  it('keeps the other defects, and the time to correct them', () => {
    const other = begun(older, { ...unsignedCall, meets: lacking('signature', 'essence') });
    other.does('2026-03-02 11:00', 'responsible', {
      type: 'request-correction',
      data: { defects: ['essence', 'signature'] },
    });
    expect(other.wouldMigrate(newer, '2026-03-05 10:00').changes).toEqual([
      { what: 'defects', from: 'essence, signature', to: 'essence' },
    ]);
  });

  it('backwards asks for the signature again, unless it was given', () => {
    const back = (appeal: AppealCase) => appeal.wouldMigrate(older, '2026-03-05 10:00').changes;
    expect(back(begun(newer, unsignedCall))).toEqual([{ what: 'defects', from: '', to: 'signature' }]);
    expect(back(begun(newer, { channel: 'CALL_CENTRE' }))).toEqual([]);
  });

  it('says what a foreigner will be asked', () => {
    const [change] = begun(older, { citizenship: 'stateless' }).wouldMigrate(
      newer,
      '2026-03-05 10:00',
    ).changes;
    expect(change).toEqual({ what: 'check-in', from: 'identity', to: 'identity, secrecy, interpreter' });
  });

  it('says which terms had run out, and what does not fit', () => {
    expect(begun(older).wouldMigrate(newer, '2026-04-01 10:00').missed).toEqual(['replyDue']);
    expect(begun(older).wouldMigrate('2019', '2026-03-05 10:00').obstacles).toEqual(['unknown-edition']);
    expect(registered().wouldMigrate(newer, '2026-03-05 10:00').obstacles).toEqual(['same-edition']);
    const declined = begun(newer);
    declined.does('2026-03-02 11:00', 'receptionist', {
      type: 'decline-sign-up',
      data: { consulted: true, declined: true, on: date('2026-03-02') },
    });
    expect(declined.wouldMigrate(older, '2026-03-05 10:00').obstacles).toEqual(['no-such-end']);
  });
});
