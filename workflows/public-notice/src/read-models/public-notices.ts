import { canonicalJson } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import type { NoticeEvents } from '../messages.js';
import { noticeText } from '../notice-text.js';

export type PublicNoticeRow = {
  readonly notice: string;
  readonly body: string;
  /** day or quarter. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** prepared, approved, published or sentBack, as the machine has it. */
  readonly state: string;
  readonly figures: string;
  readonly textKk: string;
  readonly textRu: string;
  readonly textEn: string;
  /** Where it was published, as a list; empty before. */
  readonly published: string;
  readonly publishedOn: string | null;
};

/** What the public was or is to be told of receptions (P24). */
export const publicNotices: ReadModel<PublicNoticeRow> = {
  name: 'public-notices',
  version: 1,
  key: 'notice',
  columns: {
    notice: { type: 'text' },
    body: { type: 'text', indexed: true },
    kind: { type: 'text' },
    from: { type: 'text', indexed: true },
    to: { type: 'text' },
    state: { type: 'text', indexed: true },
    figures: { type: 'json' },
    textKk: { type: 'text' },
    textRu: { type: 'text' },
    textEn: { type: 'text' },
    published: { type: 'json' },
    publishedOn: { type: 'text', nullable: true },
  },
  reads: ['notice-prepared', 'notice-approved', 'notice-sent-back', 'notice-published'].map(
    (type) => `public-notice/${type}`,
  ),
  personal: false,
  keys: (event) => [event.caseId],
  row(notice, current, event) {
    if (event.type === 'notice-prepared')
      return prepared(notice, event.data as NoticeEvents['notice-prepared']);
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'notice-approved':
        return { ...current, state: 'approved' };
      case 'notice-sent-back':
        return { ...current, state: 'sentBack' };
      case 'notice-published': {
        const { where, on } = event.data as NoticeEvents['notice-published'];
        return { ...current, state: 'published', published: canonicalJson(where), publishedOn: on };
      }
      default:
        return 'unchanged';
    }
  },
};

function prepared(notice: string, data: NoticeEvents['notice-prepared']): PublicNoticeRow {
  const { body, period, figures } = data;
  const { kk, ru, en } = noticeText(data);
  return {
    notice,
    body,
    ...period,
    state: 'prepared',
    figures: canonicalJson(figures),
    textKk: kk,
    textRu: ru,
    textEn: en,
    published: '[]',
    publishedOn: null,
  };
}
