import type { NoticeChannel, RecordDelivery } from '@qabyldau/delivery';
import type { IsoDate } from '@qabyldau/kernel';
import { Choice, Day, Proof, Reference } from '../fields.js';

const channels: readonly NoticeChannel[] = ['registered-letter', 'sms', 'cabinet', 'e-mail', 'in-hand'];

/** The body of every `record-delivery`. */
export class DeliveryTold implements RecordDelivery {
  @Reference('The notice, for example reply-1')
  notice!: string;

  @Choice('What became of it', ['delivered', 'failed'])
  outcome!: RecordDelivery['outcome'];

  @Day('The day it arrived or came back (Code art. 66(2))')
  on!: IsoDate;

  @Choice('How it went', channels)
  channel!: NoticeChannel;

  @Proof()
  proof!: string;
}
