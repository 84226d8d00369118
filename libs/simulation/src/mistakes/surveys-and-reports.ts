import { derivedId } from '@qabyldau/kernel';
import type { ReportCommands, ReportEvents } from '@qabyldau/quarterly-report';
import { reportId } from '@qabyldau/quarterly-report';
import type { SurveyEvents } from '@qabyldau/satisfaction-survey';
import { addDays } from '../dates.js';
import { reportCommand, surveyCommand } from '../intent.js';
import { mistakesOf, type Situation } from './mistake.js';

const surveyMistake = mistakesOf<SurveyEvents>('satisfaction-survey');
const reportMistake = mistakesOf<ReportEvents>('quarterly-report');

const caller = ({ world, random }: Situation<unknown>) => world.roster.any('receptionist', random);
const controller = ({ world, random }: Situation<unknown>) => world.roster.any('controller', random);

const draw = (month: string) => (situation: Situation<SurveyEvents['sample-drawn']>) =>
  surveyCommand(
    controller(situation),
    derivedId('simulated wrong survey', situation.caseId, month),
    'draw-sample',
    { ...situation.data, month },
  );

/** P38. */
const surveyMistakes = [
  surveyMistake('sample-drawn', 0.05, 'no-such-month', draw('2026-13')),
  surveyMistake('sample-drawn', 0.05, 'month-has-not-come', draw('2099-01')),
  surveyMistake('sample-drawn', 0.05, 'call-out-of-order', (situation) =>
    surveyCommand(caller(situation), situation.caseId, 'record-call', { reached: true, attempt: 3 }),
  ),
  surveyMistake('call-made', 0.1, 'person-not-reached', (situation) =>
    situation.data.reached
      ? undefined
      : surveyCommand(caller(situation), situation.caseId, 'record-answer', { score: 4 }),
  ),
  surveyMistake('call-made', 0.06, 'no-such-score', (situation) =>
    situation.data.reached
      ? surveyCommand(caller(situation), situation.caseId, 'record-answer', { score: 7 })
      : undefined,
  ),
  surveyMistake('call-made', 0.1, 'attempts-left', ({ data, ...situation }) =>
    data.reached || data.attempt > 1
      ? undefined
      : surveyCommand(caller({ ...situation, data }), situation.caseId, 'give-up', {}),
  ),
  surveyMistake('call-made', 0.5, 'attempts-used-up', ({ data, ...situation }) =>
    data.reached || data.attempt < 3
      ? undefined
      : surveyCommand(caller({ ...situation, data }), situation.caseId, 'record-call', {
          reached: true,
          attempt: 4,
        }),
  ),
];

const draft =
  (id: string | undefined, quarter: string) => (situation: Situation<ReportEvents['report-drafted']>) =>
    reportCommand(controller(situation), id ?? reportId(situation.world.body, quarter), 'draft-report', {
      body: situation.world.body,
      quarter,
    });

type Frozen = ReportEvents['report-frozen'];

const submit =
  (change: (right: ReportCommands['submit-report'], situation: Situation<Frozen>) => object) =>
  (situation: Situation<Frozen>) => {
    const { world, caseId } = situation;
    const right: ReportCommands['submit-report'] = {
      recipient: world.office.presidentSubordinate ? 'PRESIDENTIAL_ADMINISTRATION' : 'GOVERNMENT_APPARATUS',
      number: '1-1/DEMO',
      on: world.today,
    };
    return reportCommand(controller(situation), caseId, 'submit-report', {
      ...right,
      ...change(right, situation),
    });
  };

/** P40. These are few, so most of what can go wrong does, once. */
const reportMistakes = [
  reportMistake('report-drafted', 0.8, 'not-a-quarter', draft(undefined, '2026-Q5')),
  reportMistake('report-drafted', 0.8, 'report-under-another-id', draft('есеп-1', '2026-Q1')),
  reportMistake('report-drafted', 0.8, 'quarter-has-not-begun', draft(undefined, '2099-Q1')),
  reportMistake('report-drafted', 0.9, 'quarter-has-not-ended', (situation) =>
    situation.data.to >= situation.world.today
      ? reportCommand(controller(situation), situation.caseId, 'freeze-report', {})
      : undefined,
  ),
  reportMistake(
    'report-frozen',
    0.6,
    'recipient-is-another',
    submit(({ recipient }) => ({
      recipient:
        recipient === 'GOVERNMENT_APPARATUS' ? 'PRESIDENTIAL_ADMINISTRATION' : 'GOVERNMENT_APPARATUS',
    })),
  ),
  reportMistake(
    'report-frozen',
    0.6,
    'letter-not-yet-sent',
    submit((_, { world }) => ({ on: addDays(world.today, 1) })),
  ),
];

export const surveyAndReportMistakes = [...surveyMistakes, ...reportMistakes];
