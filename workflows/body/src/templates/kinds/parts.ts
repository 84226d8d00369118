import type { Must } from '../template-spec.js';

export const meeting = ['receptionOn', 'receptionTime', 'place', 'official', 'officialPosition', 'video'];
export const namedMeeting: Must = [
  ['receptionOn', 'P29'],
  ['receptionTime', 'P29'],
];
export const complaint: Must = [
  ['complaintBody', 'Code 80(5)'],
  ['complaintTerm', 'Code 80(5)'],
];
export const complaintParts = ['complaintBody', 'complaintAddress', 'complaintTerm'];

export const ticketParts: Must = [
  ['number', 'Code 64(2)'],
  ['receivedOn', 'Code 64(2)'],
  ['receivedTime', 'Code 64(2)'],
  ['receiver', 'Code 64(2)'],
  ['receiverPosition', 'Code 64(2)'],
];
