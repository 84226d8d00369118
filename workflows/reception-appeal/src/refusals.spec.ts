import { languages } from '@qabyldau/kernel';
import { date, local, type AppealCase } from '../test/appeal-case.js';
import {
  briefToReceive,
  briefToRefuse,
  checkIn,
  delivery,
  draftDelivered,
  draftSent,
  lacking,
  listed,
  objection,
  plain,
  protocol,
  received,
  registered,
  scheduled,
  takeSlot,
  heard,
} from '../test/commands.js';
import { no, refusals } from './refusals.js';

type Asked = Parameters<AppealCase['refuses']>;

/** Somebody asks for what the law refuses; what that person reads. */
const situations: readonly (readonly [code: string, begin: () => AppealCase, asked: Asked])[] = [
  [
    'essence-not-stated',
    () => registered({ meets: lacking('essence') }),
    ['2026-03-03 10:00', 'responsible', briefToReceive()],
  ],
  [
    'head-decides',
    () => draftDelivered(),
    ['2026-03-27 10:00', 'official:head-of-unit', plain('refuse-reception')],
  ],
  [
    'draft-not-delivered',
    () => draftSent(),
    ['2026-03-27 10:00', 'official:akim', plain('refuse-reception')],
  ],
  [
    'objection-window-open',
    () => draftDelivered(),
    ['2026-03-26 10:00', 'official:akim', plain('refuse-reception')],
  ],
  [
    'refusal-too-soon',
    () => draftDelivered(),
    ['2026-03-26 18:45', 'official:akim', plain('refuse-reception')],
  ],
  [
    'objection-too-late',
    () => draftDelivered(),
    ['2026-03-27 10:00', 'receptionist', objection('written', '2026-03-27')],
  ],
  [
    'notice-on-its-way',
    () => draftSent(),
    ['2026-03-18 10:00', 'responsible', { type: 'send-draft-refusal', data: { ground: 'court-act' } }],
  ],
  ['reception-too-soon', () => listed(), ['2026-03-05 10:00', 'system', takeSlot('2026-03-10 10:00')]],
  ['slot-in-the-past', () => listed(), ['2026-03-16 10:00', 'system', takeSlot('2026-03-16 10:00')]],
  ['not-the-reception-day', () => scheduled(), ['2026-03-13 10:00', 'receptionist', checkIn()]],
  [
    'identity-not-shown',
    () => scheduled(),
    ['2026-03-16 09:50', 'receptionist', checkIn({ identityShown: false })],
  ],
  [
    'authority-not-shown',
    () => scheduled(),
    ['2026-03-16 09:50', 'receptionist', checkIn({ actsForOther: true })],
  ],
  ['reception-not-begun', () => scheduled(), ['2026-03-16 09:50', 'receptionist', plain('record-no-show')]],
  ['task-due-in-the-past', () => received(), ['2026-03-31 12:00', 'official:akim', protocol()]],
  [
    'task-due-on-a-day-off',
    () => received(),
    [
      '2026-03-16 12:00',
      'official:akim',
      protocol({
        tasks: [{ task: 'task-1', executor: 'executor-1', unit: 'housing', dueOn: date('2026-03-23') }],
      }),
    ],
  ],
  [
    'answer-without-reasons',
    () => {
      const appeal = received();
      appeal.does('2026-03-16 11:00', 'official:akim', protocol({ decision: 'explained', tasks: [] }));
      return appeal;
    },
    ['2026-03-17 12:00', 'responsible', plain('send-final-answer')],
  ],
  ['record-not-signed', () => heard(), ['2026-03-27 12:00', 'official:akim', plain('refuse-reception')]],
  [
    'remarks-awaited',
    () => heard('2026-03-30 10:00'),
    ['2026-03-31 12:00', 'official:akim', plain('refuse-reception')],
  ],
  [
    'remarks-out-of-term',
    () => heard('2026-03-30 10:00'),
    [
      '2026-04-06 12:00',
      'responsible',
      { type: 'enter-record-remarks', data: { filedOn: date('2026-04-06'), answer: 'accepted' } },
    ],
  ],
  [
    'other-body-not-named',
    () => {
      const appeal = registered();
      appeal.lookups = { namesBody: () => false };
      return appeal;
    },
    [
      '2026-03-04 12:00',
      'responsible',
      { type: 'redirect-appeal', data: { to: 'inspection', scope: 'whole' } },
    ],
  ],
  ['date-in-future', () => registered(), ['2026-03-03 10:00', 'system', delivery('ticket-1', '2026-03-04')]],
  [
    'extension-too-long',
    () => registered(),
    [
      '2026-03-10 10:00',
      'responsible',
      {
        type: 'extend-term',
        data: { step: 'by-months', reason: 'why', signatory: 'akim', dueOn: date('2026-06-12') },
      },
    ],
  ],
  [
    'term-already-ended',
    () => registered(),
    [
      '2026-03-27 18:30',
      'responsible',
      { type: 'extend-term', data: { step: 'to-30-days', reason: 'why', signatory: 'akim' } },
    ],
  ],
  [
    'signatory-may-not-extend',
    () => registered(),
    [
      '2026-03-10 10:00',
      'responsible',
      { type: 'extend-term', data: { step: 'to-30-days', reason: 'why', signatory: 'chief-of-staff' } },
    ],
  ],
  [
    'outside-working-hours',
    () => registered(),
    [
      '2026-03-09 10:00',
      'receptionist',
      {
        type: 'agree-same-day',
        data: {
          official: 'head-of-unit',
          consent: { by: 'applicant', at: local('2026-03-09 09:59'), channel: 'in-person' },
        },
      },
    ],
  ],
  [
    'court-act-not-in-force',
    () => registered(),
    [
      '2026-03-03 10:00',
      'official:akim',
      {
        type: 'terminate-appeal',
        data: {
          ground: 'court-act',
          act: { number: '7-99', on: date('2026-02-20'), by: 'court', inForceOn: date('2026-03-20') },
          sameSubjectAndGrounds: true,
          decidedOn: date('2026-03-03'),
        },
      },
    ],
  ],
  [
    'correction-comes-first',
    () => registered({ meets: lacking('essence') }),
    [
      '2026-03-03 10:00',
      'responsible',
      { type: 'leave-without-consideration', data: { reason: 'essence-absent' } },
    ],
  ],
  [
    'new-arguments',
    () => registered(),
    [
      '2026-03-03 10:00',
      'responsible',
      { type: 'return-at-once', data: { ground: 'identical', earlier: '2025-000123', newArguments: true } },
    ],
  ],
];

describe('a refusal', () => {
  it.each(situations)(
    '%s says which rule, why in this case, and what can be done instead',
    (code, begin, asked) => {
      const appeal = begin();
      expect(appeal.refuses(...asked)).toBe(code);
      const { text, remedy, law } = appeal.lastRefusal!;
      expect(law.length).toBeGreaterThan(0);
      for (const language of languages) {
        for (const words of [text[language], remedy[language]]) {
          // Every place is filled; dates are as people write them; no list or code of the program shows.
          expect(words).not.toMatch(/[{}[\]"]|\d{4}-\d{2}-\d{2}|undefined/);
          expect(words.trim()).toMatch(/\.$/);
        }
      }
    },
  );

  it('gives the days from which the applicant can count', () => {
    const appeal = draftDelivered();
    appeal.refuses('2026-03-26 18:45', 'official:akim', plain('refuse-reception'));
    expect(appeal.lastRefusal?.text).toEqual({
      kk: 'Жоба 2026 жылғы 19 наурыз күні табыс етілді, содан кейін үш жұмыс күні өтуі тиіс: қабылдаудан бас тарту туралы шешім 2026 жылғы 27 наурыз күнінен бұрын қабылданбайды.',
      ru: 'Проект вручён 19.03.2026, после этого должны пройти три рабочих дня: решение об отказе в приёме принимается не ранее 27.03.2026.',
      en: 'The draft arrived on 19 March 2026, and three working days must pass: the reception may be refused on 27 March 2026 at the earliest.',
    });
    const unheard = registered();
    unheard.does('2026-03-03 10:00', 'responsible', briefToRefuse);
    unheard.refuses('2026-03-04 10:00', 'official:akim', plain('refuse-reception'));
    expect(unheard.lastRefusal?.remedy.en).toBe(
      'Send the draft by 19 March 2026: the term for the reply ends on 27 March 2026.',
    );
  });

  it('keeps its data as the program counts them', () => {
    const { error } = no('not-the-reception-day', { receptionOn: '2026-03-16', today: '2026-03-13' });
    expect(error.data).toEqual({ receptionOn: '2026-03-16', today: '2026-03-13' });
    expect(no('slot-in-the-past', { startsAt: '2026-03-16 10:00' }).error.text.ru).toContain(
      '16.03.2026 10:00',
    );
    expect(no('new-arguments', { earlier: '2025-000123' }).error.text.en).toContain('2025-000123');
  });

  it('says the same as no other of the catalogue', () => {
    const texts = Object.values(refusals).map(({ text }) => text.kk);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
