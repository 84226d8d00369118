import type { ReadModel } from '@qabyldau/read-models';
import { publicNotices } from './read-models/public-notices.js';

export { places } from './messages.js';
export type {
  Figures,
  NoticeCommands,
  NoticeEvents,
  NoticePeriod,
  Place,
  PublicFigures,
} from './messages.js';
export type { NoticeContext, PublicationParams } from './machine.js';
export type { NoticeEnv } from './env.js';
export { noticeText } from './notice-text.js';
export { publicNotice } from './public-notice.js';
export type { PublicNoticeRow } from './read-models/public-notices.js';

export const publicNoticeReadModels: readonly ReadModel[] = [publicNotices];
