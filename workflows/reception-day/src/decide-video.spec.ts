import { booked, date, day, envAt, fullDay, type Fact } from '../test/open-day.js';
import type { DayEnv } from './env.js';

const act = { number: '12', date: date('2026-03-01') };
/** Restrictions from 16 to the last day given. */
const restricted = (last: string, on = '2026-03-27'): DayEnv =>
  envAt(on, '10:00', 'receptionist', {
    restrictionsOn: (asked) => (asked >= '2026-03-16' && asked <= last ? { act } : undefined),
  });
const switched: Fact = {
  type: 'day-switched-to-video',
  data: { act, on: date('2026-03-30'), appeals: ['a-1', 'a-2', 'a-3'] },
};
const back: Fact = {
  type: 'day-switched-to-in-person',
  data: { on: date('2026-03-30'), appeals: ['a-1', 'a-2', 'a-3'] },
};

describe('agree-video (P13)', () => {
  const consent = { on: date('2026-03-27'), form: 'written' } as const;
  const agree = { type: 'agree-video', data: { appeal: 'a-1', consent } } as const;
  const now = envAt('2026-03-27', '10:00');
  const agreed: Fact = { type: 'video-agreed', data: { appeal: 'a-1', slot: 1, consent } };

  it('records the consent of one applicant', () => {
    fullDay().when(agree, now).thenEvents(agreed);
  });
  it.each([
    [1, undefined],
    [2, undefined],
    [3, 'only-heads-receive-by-video'],
    [6, 'only-heads-receive-by-video'],
  ])('rank %i: %s', (rank, code) => {
    const outcome = fullDay().when(agree, { ...now, official: () => ({ rank }) });
    if (code === undefined) outcome.thenEvents(agreed);
    else outcome.thenRefused(code);
  });
  it('is for other ranks, too, where the internal act says so (cl. 4)', () => {
    const policy = { videoForOtherRanks: true };
    fullDay()
      .when(agree, { ...now, policy, official: () => ({ rank: 5 }) })
      .thenEvents(agreed);
    fullDay()
      .when(agree, { ...now, policy: { videoForOtherRanks: false }, official: () => undefined })
      .thenRefused('only-heads-receive-by-video');
  });
  it('does not take who is no official of the body for a head', () => {
    fullDay()
      .when(agree, { ...now, official: () => undefined })
      .thenRefused('only-heads-receive-by-video');
  });
  it('refuses a consent of tomorrow, and who is not on the list', () => {
    fullDay().when(agree, envAt('2026-03-26', '10:00')).thenRefused('consent-not-yet-given');
    day().when(agree, now).thenRefused('appeal-not-on-the-list');
  });
  it('is silent when agreed already, and asks anew after the slot was given up', () => {
    fullDay(agreed).when(agree, now).thenNothing();
    const released: Fact = { type: 'slot-released', data: { appeal: 'a-1', slot: 1, reason: 'withdrawn' } };
    fullDay(agreed, released, booked('a-1', 1)).when(agree, now).thenEvents(agreed);
  });
  it('reading Q: under restrictions nobody is asked for consent', () => {
    fullDay(switched).when(agree, now).thenNothing();
  });
});

describe('switch-to-video (P14)', () => {
  const toVideo = { type: 'switch-to-video', data: {} } as const;

  it('reading Q: switches all receptions of the day without consent, and names who is to be told', () => {
    fullDay().when(toVideo, restricted('2026-03-30')).thenEvents(switched);
  });
  it('is for whatever rank receives: there is no other way', () => {
    fullDay()
      .when(toVideo, { ...restricted('2026-03-30'), official: () => ({ rank: 6 }) })
      .thenEvents(switched);
  });
  it('marks what is booked afterwards', () => {
    const { facts } = day(switched)
      .when({ type: 'book-slot', data: { appeal: 'a-1' } }, { ...restricted('2026-03-30') })
      .thenEvents();
    expect(facts[0]?.data).toMatchObject({ slot: 1, video: true });
  });
  it.each(['2026-03-29', '2026-03-15'])('refuses when the restrictions end on %s', (last) => {
    fullDay().when(toVideo, restricted(last)).thenRefused('no-restrictions-on-the-day');
  });
  it('refuses where nobody knows of restrictions', () => {
    fullDay().when(toVideo, envAt('2026-03-27', '10:00')).thenRefused('no-restrictions-on-the-day');
  });
  it('is silent when switched already', () => {
    fullDay(switched).when(toVideo, restricted('2026-03-30')).thenNothing();
  });
});

describe('switch-to-in-person (P14)', () => {
  const toPerson = { type: 'switch-to-in-person', data: {} } as const;

  it('switches back when the restrictions do not reach the day any more', () => {
    fullDay(switched).when(toPerson, restricted('2026-03-29')).thenEvents(back);
    fullDay(switched).when(toPerson, envAt('2026-03-27', '10:00')).thenEvents(back);
  });
  it('refuses while they do', () => {
    fullDay(switched).when(toPerson, restricted('2026-03-30')).thenRefused('restrictions-on-the-day');
  });
  it('is silent on a day in person', () => {
    fullDay().when(toPerson, restricted('2026-03-29')).thenNothing();
    fullDay(switched, back).when(toPerson, restricted('2026-03-29')).thenNothing();
  });
});
