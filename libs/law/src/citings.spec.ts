import { citingsOf } from './citings.js';

const text = (word: string) => ({ kk: word, ru: word, en: word });

it('a workflow cites by its events, verbs and refusals; states, roles and effects rest on those', () => {
  const loan = {
    name: 'loan',
    events: { lent: { law: ['P5'] }, noted: { law: [] } },
    verbs: { lend: { by: ['clerk'], law: ['P5', 'P6'] }, give: { by: ['clerk'], law: ['P7'] } },
    refusals: { 'no-copy': { law: ['P8'], text: text('none left') } },
    labels: {
      commands: { lend: text('Lend'), give: text('Give') },
      events: { lent: text('Lent') },
      states: { out: text('Out') },
      effects: { 'send-letter': text('A letter') },
    },
  };
  const arrows = [
    { to: 'out', event: 'lent', effects: ['send-letter'] },
    { event: 'lent', effects: ['send-letter'] },
    { to: 'in', event: 'noted', effects: [] },
  ];
  const cited = citingsOf(loan, arrows, { clerk: text('Clerk') });
  expect(cited.map(({ kind, name, label, law }) => [kind, name, label.en, law])).toEqual([
    ['event', 'lent', 'Lent', ['P5']],
    ['event', 'noted', 'noted', []],
    ['verb', 'lend', 'Lend', ['P5', 'P6']],
    ['verb', 'give', 'Give', ['P7']],
    ['refusal', 'no-copy', 'none left', ['P8']],
    ['state', 'out', 'Out', ['P5']],
    ['role', 'clerk', 'Clerk', ['P5', 'P6', 'P7']],
    ['effect', 'send-letter', 'A letter', ['P5']],
  ]);
});
