import { join } from 'node:path';
import { AppModule } from './app.module.js';
import { typedFields } from './http/fields.js';
import { workflows } from './system/procedures.js';
import { textsInEvents } from './testing/texts-in-events.js';

/** Fields that hold a reference, a number of a paper or a mark of the program: checked at the door, or made here. */
const references: ReadonlySet<string> = new Set(
  `act appeal appeals body calendar caseId cell child consideredAs consultedBy contentHash day days decision document
   dropped earlier employee employees executor from handedOverFrom hash left line logPosition motion notice number official
   otherBody papers parameter parent participant preparedBy previous proof replacement request requestedBy requests
   schedule signatory subject superior task template term to unit version wishedOfficial`.split(/\s+/),
);

const older = 'of the first version only; what is written now is sealed';
const closed = 'a closed list of the workflow, which its command names';
const ofTheOffice = 'what the office says of itself to everybody';
const published = 'hung out and put on the official site (P8)';
const toldToAll = 'where the day is held, which the schedule and the door say (P8)';
const classifier = 'of the classifier; anything else becomes `other`';
const checked = 'refused unless it is one';
const counted = 'figures by the name of what is counted; no words (P24)';

/** Everything else in which text may stand in the open, with why. */
const open: Readonly<Record<string, string>> = {
  'reception-appeal: appeal-registered/topic': classifier,
  'reception-appeal: part-redirected/topic': classifier,
  'reception-appeal: appeal-handed-in/topic': classifier,
  'written-appeal: written-appeal-registered/topic': classifier,
  'applicant: appeal-noted/topic': classifier,
  'applicant: consideration-noted/topic': classifier,
  'reception-appeal: appeal-registered/region': 'two characters',
  'body: body-established/region': 'two characters',
  'reception-appeal: appeal-registered/externalId': 'blinded with the master key',
  'reception-appeal: responsible-assigned/override/reason': older,
  'reception-appeal: protocol-signed/override/reason': older,
  'reception-appeal: term-extended/reason': older,
  'reception-appeal: appeal-terminated/act/by': older,
  'reception-appeal: hearing-appointed/place': older,
  'written-appeal: executor-assigned/override/reason': older,
  'written-appeal: term-extended/reason': older,
  'protocol-task: due-date-moved/reason': older,
  'motion: motion-decided/reason': older,
  'motion: motion-decided/superiorAct/by': older,
  'materials-request: materials-requested/what': older,
  'materials-request: due-date-moved/reason': older,
  'materials-request: practice-generalised/findings': older,
  'quarterly-report: report-corrected/reason': older,
  'reception-schedule: schedule-revised/reason': older,
  'person: person-erased/ground': older,
  'reception-appeal: switched-to-in-person/reason': closed,
  'reception-appeal: brief-sent-back/reason': closed,
  'reception-appeal: slot-lost/reason': closed,
  'reception-day: slot-released/reason': closed,
  'reception-day: day-cancelled/reason': closed,
  'reception-schedule: schedule-sent-back/reason': closed,
  'participation-request: request-cancelled/reason': closed,
  'protocol-task: task-returned/reason': closed,
  'materials-request: answer-returned/reason': closed,
  'public-notice: notice-sent-back/reason': closed,
  'reception-list: left-list/reason': closed,
  'reception-schedule: schedule-published/withdraws': 'references to reception days',
  'protocol-task: task-given/giver': 'a reference to who received (P23)',
  'reception-list: hours-kept/hours/by': 'a reference to a reception day or an appeal',
  'reception-list: hours-freed/by': 'references to reception days or appeals',
  'reception-list: hours-kept/hours/until': 'a time of day',
  'body: template-adopted/kind': closed,
  'reception-day: day-opened/instruction/by': 'a reference to who gave the instruction (P9)',
  'reception-day: day-opened/place': toldToAll,
  'reception-day: slot-booked/place': toldToAll,
  'reception-appeal: slot-allocated/place': toldToAll,
  'reception-appeal: reply-sent/place': toldToAll,
  'reception-appeal: reception-handed-over/place': `${toldToAll}; none for a time agreed apart`,
  'reception-schedule: line-set/organisation/kk': published,
  'reception-schedule: line-set/organisation/ru': published,
  'reception-schedule: line-set/position/kk': published,
  'reception-schedule: line-set/position/ru': published,
  'reception-schedule: line-set/place/kk': published,
  'reception-schedule: line-set/place/ru': published,
  'reception-schedule: line-set/phone': published,
  'reception-schedule: line-set/email': published,
  'reception-schedule: schedule-published/lines/organisation/kk': published,
  'reception-schedule: schedule-published/lines/organisation/ru': published,
  'reception-schedule: schedule-published/lines/position/kk': published,
  'reception-schedule: schedule-published/lines/position/ru': published,
  'reception-schedule: schedule-published/lines/place/kk': published,
  'reception-schedule: schedule-published/lines/place/ru': published,
  'reception-schedule: schedule-published/lines/phone': published,
  'reception-schedule: schedule-published/lines/email': published,
  'body: body-established/name/kk': ofTheOffice,
  'body: body-established/name/ru': ofTheOffice,
  'body: body-established/name/en': ofTheOffice,
  'body: other-body-named/name/kk': ofTheOffice,
  'body: other-body-named/name/ru': ofTheOffice,
  'body: other-body-named/name/en': ofTheOffice,
  'body: unit-added/name/kk': ofTheOffice,
  'body: unit-added/name/ru': ofTheOffice,
  'body: unit-added/name/en': ofTheOffice,
  'body: employee-appointed/position/kk': ofTheOffice,
  'body: employee-appointed/position/ru': ofTheOffice,
  'body: employee-appointed/position/en': ofTheOffice,
  'body: contacts-stated/address/kk': ofTheOffice,
  'body: contacts-stated/address/ru': ofTheOffice,
  'body: contacts-stated/phone': ofTheOffice,
  'body: contacts-stated/email': ofTheOffice,
  'body: contacts-stated/superior/name/kk': ofTheOffice,
  'body: contacts-stated/superior/name/ru': ofTheOffice,
  'body: contacts-stated/superior/address/kk': ofTheOffice,
  'body: contacts-stated/superior/address/ru': ofTheOffice,
  'body: template-adopted/text': 'the wording of a form (cl. 4), with places for what is filled in',
  'body: policy-set/value': checked,
  'body: policy-set/was': checked,
  'working-calendar: calendar-adopted/days/reason/kk': 'why a day does not work, from a published act',
  'working-calendar: calendar-adopted/days/reason/ru': 'why a day does not work, from a published act',
  'working-calendar: calendar-adopted/days/reason/en': 'why a day does not work, from a published act',
  'working-calendar: calendar-adopted/changed/reason/kk': 'why a day does not work, from a published act',
  'working-calendar: calendar-adopted/changed/reason/ru': 'why a day does not work, from a published act',
  'working-calendar: calendar-adopted/changed/reason/en': 'why a day does not work, from a published act',
  'satisfaction-survey: sample-drawn/month': checked,
  'satisfaction-survey: answer-given/month': checked,
  'satisfaction-survey: survey-given-up/month': checked,
  'quarterly-report: report-drafted/quarter': checked,
  'quarterly-report: report-corrected/was': 'a hash',
  'quarterly-report: report-corrected/differences/was': 'a cell of the report that is handed over (P40)',
  'quarterly-report: report-corrected/differences/is': 'a cell of the report that is handed over (P40)',
  'quarterly-report: report-frozen/modelVersions/*': 'names of tables',
  'quarterly-report: report-corrected/modelVersions/*': 'names of tables',
  'quarterly-report: report-frozen/remarks/kk':
    'part of the report that is handed over; its hash is proved for ever',
  'quarterly-report: report-frozen/remarks/ru':
    'part of the report that is handed over; its hash is proved for ever',
  'quarterly-report: report-corrected/remarks/kk':
    'part of the report that is handed over; its hash is proved for ever',
  'quarterly-report: report-corrected/remarks/ru':
    'part of the report that is handed over; its hash is proved for ever',
  'public-notice: notice-prepared/figures/byTopic/*': counted,
  'public-notice: notice-prepared/figures/byDecision/*': counted,
  'public-notice: notice-published/figures/byTopic/*': counted,
  'public-notice: notice-published/figures/byDecision/*': counted,
};

describe('what people type', () => {
  const names = workflows.map(({ name }) => name);
  const found = textsInEvents(join(import.meta.dirname, '../../..'), names);
  const places = [...found].flatMap(([workflow, paths]) => paths.map((path) => `${workflow}: ${path}`));
  const fieldOf = (place: string): string => place.slice(place.lastIndexOf('/') + 1);

  it('is sealed: in the open stand references, and what has its reason here', () => {
    expect(AppModule).toBeDefined();
    const free = places.filter((place) => !references.has(fieldOf(place)) && open[place] === undefined);
    expect(free).toEqual([]);
  });

  it('never comes under the name of a reference', () => {
    expect([...references].filter((name) => typedFields.has(name))).toEqual([]);
    expect(typedFields.size).toBeGreaterThan(30);
  });

  it('has no reason here that nothing asks for any more', () => {
    expect(Object.keys(open).filter((place) => !places.includes(place))).toEqual([]);
    const fields = new Set(places.map(fieldOf));
    expect([...references].filter((name) => !fields.has(name))).toEqual([]);
  });
});
