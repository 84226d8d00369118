import 'reflect-metadata';
import { WrongRequest, type Language } from '@qabyldau/kernel';
import { Anything, Choice, Day, Flag, Parts, References, Whole, Words } from './fields.js';
import { ReadBody } from './read-body.js';

class Task {
  @Day('When it falls due')
  dueOn!: string;

  @References('Who does it', { optional: true })
  executors?: readonly string[];
}

class Protocol {
  @Choice('What was decided', ['satisfied', 'refused'])
  decision!: string;

  @Parts('Tasks', () => Task, { optional: true, most: 2 })
  tasks?: readonly Task[];

  @Whole('How many came', { min: 1, max: 5, optional: true })
  people?: number;

  @Words('Why', { max: 10, optional: true })
  reason?: string;

  @Flag('Whether it was filmed', { optional: true })
  filmed?: boolean;

  @References('Who was there', { optional: true })
  present?: readonly string[];

  @Anything('What else', { optional: true })
  more?: object;
}

function wrongIn(content: unknown): readonly string[] {
  try {
    new ReadBody().transform(content, { type: 'body', metatype: Protocol });
    return [];
  } catch (error) {
    if (!(error instanceof WrongRequest)) throw error;
    return error.wrong.map(({ field, code }) => `${field}: ${code}`);
  }
}

const told = (content: unknown, language: Language): string => {
  try {
    new ReadBody().transform(content, { type: 'body', metatype: Protocol });
    return '';
  } catch (error) {
    return (error as WrongRequest).text[language];
  }
};

describe('a body', () => {
  it.each([
    [{ decision: 'satisfied' }, []],
    [{}, ['decision: isDefined']],
    [{ decision: 'postponed' }, ['decision: isIn']],
    [{ decision: 'refused', colour: 'red' }, ['colour: whitelistValidation']],
    [{ decision: 'refused', people: 6 }, ['people: isWholeBetween']],
    [{ decision: 'refused', people: '3' }, ['people: isWholeBetween']],
    [{ decision: 'refused', reason: 'more than ten' }, ['reason: isLength']],
    [{ decision: 'refused', filmed: 'yes' }, ['filmed: isBoolean']],
    [{ decision: 'refused', present: 'e07' }, ['present: isArray']],
    [{ decision: 'refused', present: ['e07', 'e07'] }, ['present: arrayUnique']],
    [{ decision: 'refused', present: ['e07', 'e 08'] }, ['present.1: isReference']],
    [{ decision: 'refused', tasks: 'none' }, ['tasks: isArray']],
    [{ decision: 'refused', tasks: ['none'] }, ['tasks.0: nestedValidation']],
    [{ decision: 'refused', tasks: [{ dueOn: '2026-03-20' }, {}] }, ['tasks.1.dueOn: isDefined']],
    [
      { decision: 'refused', tasks: [{ dueOn: '20.03.2026', executors: ['e07', ''] }] },
      ['tasks.0.dueOn: isDay', 'tasks.0.executors.1: isReference'],
    ],
    [{ decision: 'refused', tasks: [{ dueOn: '2026-03-20', x: 1 }] }, ['tasks.0.x: whitelistValidation']],
    [[], ['body: nestedValidation']],
    ['text', ['body: nestedValidation']],
  ])('%j: %j', (content, wrong) => {
    expect(wrongIn(content)).toEqual(wrong);
  });

  it('is told in the language of the asker what was expected and where', () => {
    const content = { tasks: [{ dueOn: '20.03.2026' }], colour: 'red' };
    expect(told(content, 'kk')).toBe(
      'Сұрау дұрыс толтырылмаған: colour – мұндай өріс жоқ (бар өрістер: decision, tasks, people, reason, filmed, ' +
        'present, more); decision – көрсетілмеген, күтілетіні: мыналардың бірі – satisfied, refused; ' +
        'tasks.0.dueOn – күтілетіні: ЖЖЖЖ-АА-КК түріндегі күн, мысалы 2026-03-20.',
    );
    expect(told({ decision: 'refused', people: 0 }, 'ru')).toBe(
      'Запрос заполнен неверно: people – ожидается: целое число (1–5).',
    );
    expect(told({ decision: 'refused', present: ['e 07'] }, 'en')).toBe(
      'The request is not filled in correctly: present.0 – expected an id without spaces, such as e07.',
    );
  });
});
