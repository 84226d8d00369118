import { date, local } from '../../test/appeal-case.js';
import { draftDelivered, objection, registered } from '../../test/commands.js';

describe('a date on a paper (P25, Code art. 62(2))', () => {
  const withdraw = (on: string) => ({ type: 'withdraw-appeal', data: { statementOn: date(on) } }) as const;

  it.each([
    ['2026-03-01', 'before-the-appeal'],
    ['2019-01-01', 'before-the-appeal'],
    ['2026-03-05', 'date-in-future'],
  ])('of a withdrawal of %s is refused: %s', (on, code) => {
    expect(registered().refuses('2026-03-04 10:00', 'receptionist', withdraw(on))).toBe(code);
  });
  it('may be that on which the appeal came in, though it was registered the next working day', () => {
    const appeal = registered({ receivedAt: local('2026-02-28 12:00') });
    expect(appeal.context.appeal?.registeredOn).toBe('2026-03-02');
    expect(appeal.does('2026-03-04 10:00', 'receptionist', withdraw('2026-02-28'))).toHaveLength(1);
  });
  it('of an objection is not before the appeal', () => {
    expect(
      draftDelivered().refuses('2026-03-20 10:00', 'receptionist', objection('written', '2026-02-27')),
    ).toBe('before-the-appeal');
  });
});

describe('a redirection (Code art. 65)', () => {
  const redirect = { type: 'redirect-appeal', data: { to: 'ministry', scope: 'whole' } } as const;

  it.each([
    ['2026-02-28 12:00', '2026-03-04'],
    ['2026-03-02 08:00', '2026-03-05'],
    ['2026-02-27 19:00', '2026-03-04'],
  ])('of what came in at %s is due three working days from then: %s', (receivedAt, dueOn) => {
    const appeal = registered({ receivedAt: local(receivedAt) });
    const [event] = appeal.does('2026-03-03 10:00', 'responsible', redirect);
    expect(event?.data['dueOn']).toBe(dueOn);
  });
});

describe('a hearing (P4, P33)', () => {
  const oralAsked = () => {
    const appeal = draftDelivered();
    appeal.does('2026-03-20 10:00', 'receptionist', objection('oral', '2026-03-20'));
    return appeal;
  };
  const appoint = (startsAt: string) =>
    ({ type: 'appoint-hearing', data: { startsAt: local(startsAt), place: 'Room 2' } }) as const;

  it.each([
    ['2026-03-28 10:00', '2026-03-30'],
    ['2026-03-24 10:00', '2026-03-26'],
    ['2026-03-26 08:59', '2026-03-26'],
    ['2026-03-26 18:30', '2026-03-27'],
    ['2026-03-27 20:00', '2026-03-30'],
  ])('at %s is refused, the nearest day is %s', (startsAt, next) => {
    const appeal = oralAsked();
    expect(appeal.refuses('2026-03-20 11:00', 'responsible', appoint(startsAt))).toBe(
      'hearing-outside-working-hours',
    );
    expect(appeal.lastRefusal?.data['next']).toBe(next);
  });
  it.each(['2026-03-26 09:00', '2026-03-26 18:29'])('at %s is appointed', (startsAt) => {
    expect(oralAsked().does('2026-03-20 11:00', 'responsible', appoint(startsAt))).toHaveLength(1);
  });
});
