import { fact, filed, live, newPermit, noon, papersAsked } from '../test/permit-facts.js';
import { label, permit } from '../test/permit.js';
import { admit, checkChart, decided, possibleVerbs, refuse, newCase, type Workflow } from './index.js';

const clerk = { id: 'c1', role: 'clerk' };
const head = { id: 'h1', role: 'head' };
const reading = live(newPermit(), filed()).state;

describe('admit', () => {
  it('lets a verb pass in its state for its role', () => {
    expect(admit(newPermit(), 'file-application', clerk)).toBeUndefined();
    expect(admit(reading, 'ask-for-papers', clerk)).toBeUndefined();
    expect(admit(live(reading, papersAsked(noon(9))).state, 'ask-for-papers', clerk)).toBeUndefined();
  });

  it('refuses the wrong role, in three languages, and says whose verb it is', () => {
    expect(admit(reading, 'ask-for-papers', head)).toEqual({
      code: 'not-your-role',
      law: ['P2'],
      text: {
        kk: '«ask-for-papers kk» әрекетін head рөлі орындай алмайды.',
        ru: 'Действие «ask-for-papers ru» не входит в полномочия роли head.',
        en: '“ask-for-papers” is not for the role head.',
      },
      remedy: { kk: 'Оны орындайтындар: clerk.', ru: 'Это могут: clerk.', en: 'It is for: clerk.' },
      data: { command: 'ask-for-papers', role: 'head', by: ['clerk'] },
    });
  });

  it('refuses the wrong state, in three languages, and says what is possible', () => {
    const refusal = admit(reading, 'grant-permit', head);
    expect(refusal).toMatchObject({
      code: 'not-now',
      law: ['P3'],
      data: {
        command: 'grant-permit',
        state: ['course.review.reading', 'clock.running'],
        possible: ['ask-for-papers'],
      },
    });
    expect(refusal?.text).toEqual({
      kk: '«grant-permit kk» қазір мүмкін емес. Істің күйі: course.review.reading kk, clock.running kk.',
      ru: '«grant-permit ru» сейчас невозможно. Состояние дела: course.review.reading ru, clock.running ru.',
      en: '“grant-permit” is not possible now. State of the case: course.review.reading, clock.running.',
    });
    expect(refusal?.remedy).toEqual({
      kk: 'Қазір мүмкін әрекеттер: ask-for-papers kk.',
      ru: 'Сейчас возможно: ask-for-papers ru.',
      en: 'Possible now: ask-for-papers.',
    });
  });

  it('has no second beginning, and nothing before the first', () => {
    expect(admit(reading, 'file-application', clerk)?.code).toBe('not-now');
    expect(admit(newPermit(), 'note-receipt', clerk)?.code).toBe('not-now');
    expect(possibleVerbs(newPermit()).map((verb) => verb.verb)).toEqual(['file-application']);
  });

  it('lets a verb of the initial state begin a case, but none of a state around it', () => {
    const verb = { by: ['clerk'], law: [] };
    const verbs = {
      ...permit.verbs,
      'ask-for-papers': { ...verb, when: ['course.unfiled', 'course.review'] },
      'note-receipt': { ...verb, when: ['course'] },
    };
    const workflow: Workflow = { ...(permit as unknown as Workflow), verbs };
    const blank = newCase(workflow, 'p1', workflow.editions[0]!);
    expect(admit(blank, 'ask-for-papers', clerk)).toBeUndefined();
    expect(admit(blank, 'note-receipt', clerk)?.code).toBe('not-now');
  });

  it('offers a person no verb of the system', () => {
    expect(possibleVerbs(reading).map((verb) => verb.verb)).toEqual(['ask-for-papers', 'close-unread']);
    expect(admit(reading, 'grant-permit', head)?.data['possible']).toEqual(['ask-for-papers']);
  });

  it('offers in a closed case what closed cases still take', () => {
    const closed = live(reading, fact('application-read'), fact('permit-granted')).state;
    expect(possibleVerbs(closed)).toEqual([{ verb: 'note-receipt', by: ['clerk', 'system'], law: ['P4'] }]);
  });

  it('throws for a verb that the workflow does not have', () => {
    expect(() => admit(reading, 'burn-papers', clerk)).toThrow('permit has no verb burn-papers');
  });
});

describe('a decision', () => {
  it('is facts, or a refusal filled in every language', () => {
    expect(decided()).toEqual({ ok: true, value: [] });
    expect(refuse(permit.refusals, 'too-early', { day: '5 May' })).toEqual({
      ok: false,
      error: {
        code: 'too-early',
        law: ['P3'],
        text: { kk: 'wait until 5 May kk', ru: 'wait until 5 May ru', en: 'wait until 5 May' },
        remedy: label('come back'),
        data: { day: '5 May' },
      },
    });
  });

  it('cannot refuse under a code that the catalogue lacks', () => {
    expect(() => refuse({}, 'no-such-code' as never)).toThrow('no refusal no-such-code');
  });
});

it('the permit of these tests is itself fit to run', () => {
  expect(() => checkChart(permit)).not.toThrow();
});
