export {
  withDelivery,
  type Delivery,
  type DeliveryEvents,
  type LetterMade,
  type Notice,
  type NoticeChannel,
  type NoticeParams,
  type Notices,
  type RecordDelivery,
} from './notice.js';
export {
  dateHasCome,
  deliveryFollowsSending,
  factOf,
  newsOf,
  recordDelivery,
  type DeliveryEnv,
} from './record-delivery.js';
export { deliveryRefusals } from './refusals.js';
