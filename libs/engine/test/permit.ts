import type { IsoDate, Text } from '@qabyldau/kernel';
import { decided, type Workflow } from '../src/index.js';
import { machine2020, machine2024 } from './permit-machine.js';
import type { PermitCommands, PermitContext, PermitEvents } from './permit-messages.js';

export const label = (word: string): Text => ({ kk: `${word} kk`, ru: `${word} ru`, en: word });
const labels = (...words: readonly string[]) => Object.fromEntries(words.map((word) => [word, label(word)]));
const ofPermits = { version: 1, law: ['P1'] };

export const permit: Workflow<PermitCommands, PermitEvents, PermitContext> = {
  name: 'permit',
  editions: [
    { id: '2020', inForceFrom: '2020-01-01' as IsoDate, machine: machine2020, decide: () => decided() },
    { id: '2024', inForceFrom: '2024-07-01' as IsoDate, machine: machine2024, decide: () => decided() },
  ],
  verbs: {
    'file-application': { by: ['clerk'], when: [], law: ['P1'] },
    'ask-for-papers': { by: ['clerk'], when: ['course.review', 'course.awaitingPapers'], law: ['P2'] },
    'grant-permit': { by: ['head'], when: ['course.decision', 'course.late'], law: ['P3'] },
    'note-receipt': { by: ['clerk', 'system'], when: ['course.closed'], law: ['P4'] },
    'close-unread': { by: ['system'], when: ['course.review'], law: ['P5'] },
  },
  events: {
    'application-filed': { version: 3, law: ['P1'] },
    'papers-asked': ofPermits,
    'papers-brought': ofPermits,
    'application-read': ofPermits,
    'term-extended': ofPermits,
    'permit-granted': ofPermits,
    'receipt-noted': ofPermits,
  },
  refusals: {
    'too-early': { law: ['P3'], text: label('wait until {day}'), remedy: label('come back') },
  },
  lawfulEnds: ['course.closed', 'clock.missed', 'clock.stopped'],
  labels: {
    name: label('permit'),
    states: labels(
      'course',
      'course.unfiled',
      'course.review',
      'course.review.reading',
      'course.review.read',
      'course.awaitingPapers',
      'course.decision',
      'course.late',
      'course.closed',
      'course.closed.granted',
      'course.closed.unread',
      'course.examination',
      'clock',
      'clock.off',
      'clock.running',
      'clock.missed',
      'clock.stopped',
    ),
    commands: labels('file-application', 'ask-for-papers', 'grant-permit', 'note-receipt', 'close-unread'),
    events: labels(
      'application-filed',
      'papers-asked',
      'papers-brought',
      'application-read',
      'term-extended',
      'permit-granted',
      'receipt-noted',
    ),
    timers: labels('answerDue', 'papersDue', 'decisionDue'),
    effects: labels('send-letter'),
  },
  upcasters: [
    // Version 1 called the applicant `who`; version 2 did not yet tell kinds apart.
    { type: 'application-filed', from: 1, up: ({ who, ...rest }) => ({ ...rest, applicant: who }) },
    { type: 'application-filed', from: 2, up: (data) => ({ ...data, kind: 'general' }) },
  ],
};
