import type { Calendar } from '@qabyldau/calendar';
import { decided, refuser, type Decision, type Objection, type Refusal } from '@qabyldau/engine';
import { ok, type IsoDate, type Result } from '@qabyldau/kernel';
import type { DeliveryEvents, Notice, Notices, RecordDelivery } from './notice.js';
import { deliveryRefusals } from './refusals.js';

/** What is looked at beside the command: the day, and how instants become days here. */
export interface DeliveryEnv {
  readonly today: IsoDate;
  readonly calendar: Pick<Calendar, 'localDate'>;
}

const no = refuser(deliveryRefusals);

/** Code art. 66(2): a delivery, like anything that is entered as done, is a fact of today or of an earlier day. */
export const dateHasCome = (on: IsoDate, { today }: Pick<DeliveryEnv, 'today'>): Objection =>
  on > today ? no('date-in-future', { on, today }) : undefined;

/** Code art. 66(2): what has not been sent cannot have arrived. */
export function deliveryFollowsSending(
  { sentAt }: Pick<Notice, 'sentAt'>,
  on: IsoDate,
  { calendar }: Pick<DeliveryEnv, 'calendar'>,
): Objection {
  const sentOn = calendar.localDate(sentAt);
  return on < sentOn ? no('delivered-before-sent', { on, sentOn }) : undefined;
}

/**
 * The notice of which something new is told; nothing when it is known already. A delivery ends the matter, a
 * failure is told once and may still be followed by a delivery.
 */
export function newsOf<N extends Notice>(
  { notice: id, outcome, on }: Pick<RecordDelivery, 'notice' | 'outcome' | 'on'>,
  notices: Notices<N>,
  env: DeliveryEnv,
): Result<N | undefined, Refusal> {
  const notice = notices[id];
  if (notice === undefined) return no('no-such-notice', { notice: id });
  if (notice.deliveredOn !== undefined) return ok(undefined);
  if (outcome === 'failed' && notice.failedOn !== undefined) return ok(undefined);
  return dateHasCome(on, env) ?? deliveryFollowsSending(notice, on, env) ?? ok(notice);
}

/** The whole answer to `record-delivery` where a delivery starts no term. */
export function recordDelivery(
  { outcome, ...data }: RecordDelivery,
  notices: Notices,
  env: DeliveryEnv,
): Decision<DeliveryEvents> {
  const news = newsOf({ ...data, outcome }, notices, env);
  if (!news.ok) return news;
  return news.value === undefined ? decided() : decided({ type: factOf(outcome), data });
}

export const factOf = (outcome: RecordDelivery['outcome']): keyof DeliveryEvents =>
  outcome === 'delivered' ? 'notice-delivered' : 'notice-failed';
