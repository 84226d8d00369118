import type { Verb } from '@qabyldau/engine';
import type { AppealCommands } from './messages.js';

/** Before the refusal is adopted and before the protocol is signed (reading Y). */
const open = [
  'course.preReview',
  'course.awaitingCorrection',
  'course.sameDay',
  'course.briefed',
  'course.hearing',
  'course.approved',
  'course.listed',
  'course.slotted',
  'course.scheduled',
  'course.rescheduling',
  'course.checkedIn',
  'course.received',
];

/** Who may give a command, in which states. What the law asks beyond that, the rules say. */
export const verbs: { readonly [T in keyof AppealCommands]: Verb } = {
  'register-appeal': {
    by: ['receptionist', 'system'],
    when: [],
    law: ['cl. 5', 'P4', 'P6', 'P21', 'P25', 'Code 62', 'Code 64(1)'],
  },
  'assign-responsible': {
    by: ['receptionist', 'responsible', 'controller', 'administrator'],
    when: [...open, 'course.onControl', 'course.answered'],
    law: ['P25', 'P37'],
  },
  'request-correction': {
    by: ['responsible', 'receptionist'],
    when: ['course.preReview', 'course.awaitingCorrection.noticeSent'],
    law: ['P6', 'Code 64(6)'],
  },
  'correct-appeal': {
    by: ['receptionist', 'responsible', 'system'],
    when: ['course.preReview', 'course.awaitingCorrection'],
    law: ['P6', 'Code 64(6)'],
  },
  'return-appeal': {
    by: ['responsible', 'receptionist'],
    when: ['course.awaitingCorrection'],
    law: ['P6', 'Code 64(7)(1)'],
  },
  'prepare-brief': { by: ['responsible'], when: ['course.preReview'], law: ['P2-1', 'P26'] },
  // P27: also anew, while the applicant waits for a date: the official who was to receive may have left.
  'approve-reception': {
    by: ['official'],
    when: [
      'course.briefed.toReceive',
      'course.hearing',
      'course.approved',
      'course.listed',
      'course.rescheduling.awaitingSlot',
    ],
    law: ['P26', 'P27'],
  },
  'send-back-brief': { by: ['official'], when: ['course.briefed'], law: ['P26'] },
  'list-appeal': { by: ['responsible'], when: ['course.approved'], law: ['P27'] },
  'take-slot': {
    by: ['system'],
    when: ['course.listed', 'course.slotted', 'course.rescheduling', 'course.scheduled'],
    law: ['P28', 'P12', 'P2-1'],
  },
  'send-reply': {
    by: ['receptionist'],
    when: ['course.slotted', 'course.rescheduling.slotAllocated', 'course.scheduled'],
    law: ['P29'],
  },
  'lose-slot': {
    by: ['system', 'receptionist', 'responsible'],
    when: ['course.slotted', 'course.rescheduling', 'course.scheduled', 'course.checkedIn'],
    law: ['P16', 'P14'],
  },
  'check-in': {
    by: ['receptionist'],
    when: ['course.scheduled', 'course.sameDay.agreed'],
    law: ['P4', 'P10', 'P11', 'Code 63(1)', 'Code 68'],
  },
  'record-no-show': { by: ['receptionist'], when: ['course.scheduled'], law: ['P29'] },
  'receive-applicant': {
    by: ['official', 'receptionist'],
    when: ['course.checkedIn', 'course.sameDay.checkedIn'],
    law: ['P2', 'P7'],
  },
  'sign-protocol': { by: ['official', 'responsible'], when: ['course.received'], law: ['P23', 'P37'] },
  'note-task-done': { by: ['system', 'controller'], when: ['course.onControl'], law: ['P23', 'P34'] },
  'send-final-answer': {
    by: ['responsible', 'official', 'controller'],
    when: ['course.onControl'],
    law: ['P35'],
  },
  'remove-from-control': {
    by: ['controller'],
    when: ['course.onControl', 'course.answered'],
    law: ['P34', 'P35'],
  },
  'send-draft-refusal': {
    by: ['responsible'],
    when: ['course.briefed.toRefuse', 'course.hearing.sent'],
    law: ['P32', 'Code 73(1)'],
  },
  'file-objection': {
    by: ['receptionist', 'responsible', 'system'],
    when: ['course.hearing'],
    law: ['P33', 'Code 73(3)'],
  },
  'appoint-hearing': {
    by: ['responsible', 'official'],
    when: ['course.hearing.oral.requested', 'course.hearing.oral.appointed'],
    law: ['P33', 'Code 66(1)'],
  },
  'hold-hearing': {
    by: ['responsible', 'official'],
    when: ['course.hearing.oral.appointed'],
    law: ['P33', 'Code 74'],
  },
  'sign-hearing-record': {
    by: ['responsible', 'official'],
    when: ['course.hearing.oral.held', 'course.approved', 'course.listed', 'course.refused'],
    law: ['Code 74(4)'],
  },
  'enter-record-remarks': {
    by: ['responsible', 'official'],
    when: [
      'course.hearing.oral',
      'course.hearing.decidable',
      'course.approved',
      'course.listed',
      'course.refused',
    ],
    law: ['P33', 'Code 74(6)'],
  },
  'refuse-reception': {
    by: ['official'],
    when: ['course.briefed.toRefuse', 'course.hearing'],
    law: ['P32', 'Code 73', 'Code 80'],
  },
  'extend-term': {
    by: ['responsible', 'official'],
    when: ['clock.running'],
    law: ['P30', 'Code 76(3)'],
  },
  'withdraw-appeal': {
    by: ['receptionist', 'responsible'],
    when: open,
    law: ['Code 64(9)', 'Code 70(1)(4)'],
  },
  'leave-without-consideration': {
    by: ['responsible'],
    when: ['course.preReview', 'course.awaitingCorrection'],
    law: ['P5'],
  },
  'redirect-appeal': {
    by: ['responsible'],
    when: ['course.preReview', 'course.awaitingCorrection', 'course.briefed'],
    law: ['P15(1)', 'Code 65'],
  },
  'terminate-appeal': {
    by: ['official'],
    when: ['course.preReview', 'course.awaitingCorrection', 'course.briefed'],
    law: ['P15(2)', 'P15(3)', 'Code 70'],
  },
  'return-at-once': {
    by: ['responsible'],
    when: ['course.preReview', 'course.awaitingCorrection'],
    law: ['Code 64(7)(2)'],
  },
  'decline-sign-up': {
    by: ['receptionist', 'responsible'],
    when: ['course.preReview', 'course.awaitingCorrection', 'course.sameDay', 'course.briefed'],
    law: ['P38'],
  },
  'agree-same-day': { by: ['receptionist'], when: ['course.preReview'], law: ['P3'] },
  'agree-to-video': {
    by: ['receptionist', 'responsible', 'system'],
    when: ['course.approved', 'course.listed', 'course.slotted', 'course.scheduled', 'course.rescheduling'],
    law: ['P13'],
  },
  'switch-to-video': {
    by: ['system', 'receptionist', 'responsible'],
    when: ['course.slotted', 'course.scheduled', 'course.rescheduling.slotAllocated', 'course.checkedIn'],
    law: ['P14'],
  },
  'switch-to-in-person': {
    by: ['system', 'receptionist', 'responsible'],
    when: [
      'course.approved',
      'course.listed',
      'course.slotted',
      'course.scheduled',
      'course.rescheduling',
      'course.checkedIn',
    ],
    law: ['P13', 'P14'],
  },
  'wait-for-in-person': {
    by: ['receptionist', 'responsible'],
    when: ['course.slotted', 'course.scheduled'],
    law: ['P14'],
  },
  'hand-over-reception': {
    by: ['receptionist', 'official', 'system'],
    when: ['course.checkedIn', 'course.received'],
    law: ['P22'],
  },
  'invite-participants': {
    by: ['receptionist', 'official'],
    when: ['course.checkedIn', 'course.received'],
    law: ['P22'],
  },
  'hand-in-appeal': {
    by: ['receptionist', 'official'],
    when: ['course.checkedIn', 'course.received'],
    law: ['P36', 'Code 90(4)'],
  },
  'note-participation': { by: ['system'], when: ['course'], law: ['P18', 'P19', 'P20'] },
  'change-language': {
    by: ['receptionist', 'responsible', 'official'],
    when: [...open, 'course.onControl', 'course.answered'],
    law: ['P21'],
  },
  'note-motion': { by: ['system'], when: ['course'], law: ['Code 67', 'Code 75', 'Code 82'] },
  'rederive-terms': { by: ['system'], when: ['course'], law: ['P29', 'Code 76(2)', 'Code 76(5)'] },
  'record-delivery': {
    by: ['system', 'receptionist', 'responsible'],
    when: ['course'],
    law: ['Code 66(2)', 'Code 83', 'Code 92'],
  },
};
