import type { Instant, IsoDate } from '@qabyldau/kernel';

/** Code art. 62, 66: the ways in which a notice may go. */
export type NoticeChannel = 'registered-letter' | 'sms' | 'cabinet' | 'e-mail' | 'in-hand';

/** A notice to a participant, as far as it has come. */
export type Notice = {
  readonly channel: NoticeChannel;
  readonly sentAt: Instant;
  readonly deliveredOn?: IsoDate | undefined;
  readonly failedOn?: IsoDate | undefined;
};

/** The notices of a case by their ids. */
export type Notices<N extends Notice = Notice> = Readonly<Record<string, N>>;

/** What the effect `send-notice` is told, in the shape that it has in every procedure. */
export type NoticeParams<Kind extends string, Language extends string> = {
  readonly notice: string;
  readonly kind: Kind;
  readonly channel: NoticeChannel;
  readonly language: Language;
  readonly subject: string;
};

/** Which text made a letter: kind and language, whose text it is, its version, and a hash of the text itself. */
export type LetterMade = {
  /** `reply/kk` */
  readonly template: string;
  readonly origin: 'adopted' | 'built-in';
  readonly version: number;
  /** sha256 of the text, in hex. */
  readonly hash: string;
};

/** Whether a notice arrived, and on what day. */
export type Delivery = {
  readonly notice: string;
  readonly on: IsoDate;
  readonly channel: NoticeChannel;
  /** What proves it: acknowledgement number, message id. */
  readonly proof: string;
  /** Of a letter that the program itself made and handed over. */
  readonly letter?: LetterMade | undefined;
};

/** The command `record-delivery`. */
export type RecordDelivery = Delivery & { readonly outcome: 'delivered' | 'failed' };

/** The facts of a delivery, by their types. */
export type DeliveryEvents<D extends Delivery = Delivery> = {
  readonly 'notice-delivered': D;
  readonly 'notice-failed': D;
};

interface DeliveryFact {
  readonly type: keyof DeliveryEvents;
  readonly data: Pick<Delivery, 'notice' | 'on'>;
}

/** The notices after one of them arrived or came back. */
export function withDelivery<N extends Notice>(
  notices: Notices<N>,
  { type, data: { notice, on } }: DeliveryFact,
): Notices<N> {
  const sent = notices[notice];
  if (sent === undefined) return notices;
  const outcome = type === 'notice-delivered' ? { deliveredOn: on } : { failedOn: on };
  return { ...notices, [notice]: { ...sent, ...outcome } };
}
