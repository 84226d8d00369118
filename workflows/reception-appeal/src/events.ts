import type { EventSpec } from '@qabyldau/engine';
import type { AppealEvents } from './messages.js';

const first = (...law: string[]): EventSpec => ({ version: 1, law });

/** The version of each fact that is written now, and the paragraphs it rests on. */
export const events: { readonly [T in keyof AppealEvents]: EventSpec } = {
  'appeal-registered': first('P4', 'P6', 'P25', 'Code 63', 'Code 64(1)-(3)'),
  'responsible-assigned': first('P25'),
  'correction-requested': first('P6', 'Code 64(6)'),
  'appeal-corrected': first('P6', 'Code 64(6)'),
  'appeal-returned': first('P6', 'Code 64(7)', 'Code 70(1)(3)'),
  'brief-prepared': first('P26'),
  'brief-sent-back': first('P26'),
  'reception-approved': first('P26', 'P27'),
  'appeal-listed': first('P27'),
  'slot-allocated': first('P28', 'P12'),
  'slot-lost': first('P16', 'P14'),
  'reply-sent': first('P29', 'Code 76(1)'),
  'applicant-checked-in': first('P10', 'Code 68'),
  'no-show-recorded': first('P29'),
  'applicant-received': first('P2', 'P7'),
  'protocol-signed': first('P23'),
  'task-completed': first('P23', 'P34'),
  'final-answer-sent': first('P35'),
  'removed-from-control': first('P34', 'P35'),
  'draft-refusal-sent': first('P32', 'Code 73(1)'),
  'objection-filed': first('P33', 'Code 73(3)'),
  'hearing-appointed': first('P33', 'Code 66(1)'),
  'hearing-held': first('P33', 'Code 74'),
  'hearing-record-signed': first('P33', 'Code 74(4)'),
  'reception-refused': first('P32', 'Code 73', 'Code 77', 'Code 80'),
  'term-extended': first('P30', 'Code 76(3)'),
  'appeal-withdrawn': first('Code 64(9)', 'Code 70(1)(4)'),
  'appeal-left-without-consideration': first('P5'),
  'appeal-redirected': first('P15(1)', 'Code 65'),
  'part-redirected': first('P15(1)', 'Code 65'),
  'appeal-terminated': first('P15(2)', 'P15(3)', 'Code 70(1)(1)', 'Code 70(1)(2)', 'Code 70(3)'),
  'consulted-and-declined': first('P38'),
  'same-day-agreed': first('P3'),
  'notice-delivered': first('Code 66(2)'),
  'notice-failed': first('Code 66(2)'),
};
