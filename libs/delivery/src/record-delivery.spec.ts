import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Notice, RecordDelivery } from './notice.js';
import { withDelivery } from './notice.js';
import { dateHasCome, deliveryFollowsSending, recordDelivery } from './record-delivery.js';

const day = (text: string) => text as IsoDate;
// Sent on 4 March at 00:30 in Almaty: still the third in UTC.
const sent: Notice = { channel: 'cabinet', sentAt: '2026-03-03T19:30:00.000Z' as Instant };
const env = {
  today: day('2026-03-10'),
  calendar: {
    localDate: (at: Instant) => day(new Date(Date.parse(at) + 5 * 3_600_000).toISOString().slice(0, 10)),
  },
};
const told = (change: Partial<RecordDelivery> = {}): RecordDelivery => ({
  notice: 'reply-1',
  outcome: 'delivered',
  on: day('2026-03-05'),
  channel: 'cabinet',
  proof: 'receipt-1',
  ...change,
});
const answer = (command: RecordDelivery, notice: Partial<Notice> = {}) => {
  const decision = recordDelivery(command, { 'reply-1': { ...sent, ...notice } }, env);
  return decision.ok ? decision.value : decision.error;
};

describe('a delivery (Code art. 66(2))', () => {
  it.each([
    ['delivered', 'notice-delivered'],
    ['failed', 'notice-failed'],
  ] as const)('that %s is a fact', (outcome, type) => {
    const { notice, on, channel, proof } = told();
    expect(answer(told({ outcome }))).toEqual([{ type, data: { notice, on, channel, proof } }]);
  });

  it('that is known already is no news', () => {
    expect(answer(told(), { deliveredOn: day('2026-03-05') })).toEqual([]);
    expect(answer(told({ outcome: 'failed' }), { deliveredOn: day('2026-03-05') })).toEqual([]);
    expect(answer(told({ outcome: 'failed' }), { failedOn: day('2026-03-05') })).toEqual([]);
  });

  it('may still come after a failure', () => {
    expect(answer(told(), { failedOn: day('2026-03-05') })).toMatchObject([{ type: 'notice-delivered' }]);
  });

  it('of what was never sent is refused', () => {
    expect(answer(told({ notice: 'reply-2' }))).toMatchObject({
      code: 'no-such-notice',
      data: { notice: 'reply-2' },
    });
  });

  it('ends with today', () => {
    expect(dateHasCome(day('2026-03-10'), env)).toBeUndefined();
    expect(dateHasCome(day('2026-03-11'), env)?.error).toMatchObject({
      code: 'date-in-future',
      data: { on: '2026-03-11', today: '2026-03-10' },
    });
    expect(answer(told({ on: day('2026-03-11') }))).toMatchObject({ code: 'date-in-future' });
  });

  it('does not come before the sending, by the day in Almaty', () => {
    expect(deliveryFollowsSending(sent, day('2026-03-04'), env)).toBeUndefined();
    expect(answer(told({ on: day('2026-03-03') }))).toMatchObject({
      code: 'delivered-before-sent',
      data: { on: '2026-03-03', sentOn: '2026-03-04' },
    });
  });
});

describe('the notices of a case', () => {
  const notices = { 'reply-1': sent };
  it.each([
    ['notice-delivered', { deliveredOn: '2026-03-05' }],
    ['notice-failed', { failedOn: '2026-03-05' }],
  ] as const)('remember %s', (type, outcome) => {
    const data = { notice: 'reply-1', on: day('2026-03-05') };
    expect(withDelivery(notices, { type, data })).toEqual({ 'reply-1': { ...sent, ...outcome } });
  });
  it('stay as they are when another case\u2019s notice is named', () => {
    expect(
      withDelivery(notices, { type: 'notice-failed', data: { notice: 'x', on: day('2026-03-05') } }),
    ).toBe(notices);
  });
});
