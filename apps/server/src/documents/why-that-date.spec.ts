import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { kindsOfClock } from '@qabyldau/control';
import { whyThatDate, type DatedClock } from './why-that-date.js';

const calendar = createCalendar(kazakhstanCalendar);
const why = (kind: string, from: string | undefined, due: string, language: 'kk' | 'ru' = 'ru') =>
  whyThatDate({ kind, from, due } as DatedClock, calendar, language);

describe('why a clock ends on its day, for a printed list', () => {
  it('counts the working days and names the weekdays that did not work', () => {
    expect(why('reply', '2026-03-06', '2026-04-02')).toEqual({
      text: 'Начало: 06.03.2026 (день не считается). Отсчитано рабочих дней: 15. Кроме суббот и воскресений, не считались: 09.03, 23.03, 24.03, 25.03.',
      daysOff: expect.arrayContaining([
        { date: '2026-03-09', reason: 'выходной взамен праздника 08.03.2026, совпавшего с выходным днём' },
      ]) as unknown,
    });
  });

  it('says so in the state language as well', () => {
    expect(why('objection', '2026-03-03', '2026-03-05', 'kk')?.text).toBe(
      'Басталуы: 03.03.2026 (есепке алынбайды). Саналған жұмыс күндері: 2.',
    );
  });

  it('counts back from the end of the term', () => {
    expect(why('last-refusal-notice', '2026-03-27', '2026-03-19')?.text).toBe(
      'Назад от 27.03.2026 (день не считается). Отсчитано рабочих дней: 3. Кроме суббот и воскресений, не считались: 25.03, 24.03, 23.03.',
    );
    expect(why('last-refusal-notice', '2026-04-17', '2026-04-14', 'kk')?.text).toBe(
      '17.04.2026 күнінен кері қарай (есепке алынбайды). Саналған жұмыс күндері: 3.',
    );
  });

  it('says when the last day did not work', () => {
    expect(why('extension-30', '2026-01-29', '2026-03-02')?.text).toBe(
      'Начало: 29.01.2026 (день не считается). Отсчитано календарных дней: 30. Последний день нерабочий, срок перешёл на следующий рабочий день.',
    );
  });

  it('says that somebody set a day that the law only bounds', () => {
    expect(why('extension-30', '2026-01-29', '2026-02-20')?.text).toBe(
      'Начало: 29.01.2026 (день не считается). День установлен решением в пределах срока, разрешённого законом.',
    );
    expect(why('correction', '2026-02-03', '2026-02-06')?.text).toContain('Отсчитано рабочих дней: 3.');
  });

  it('does not pretend to know how another calendar counted', () => {
    expect(why('reply', '2026-03-06', '2026-04-03')?.text).toContain(
      'Отсчитано по рабочему календарю, который действовал тогда.',
    );
  });

  it('knows where a day comes from that nobody counts', () => {
    expect(why('task', undefined, '2026-04-02')?.text).toBe('Срок исполнения, указанный в протоколе.');
    expect(why('reply', undefined, '2026-04-02')).toBeUndefined();
  });

  it.each(Object.keys(kindsOfClock))('has an answer for %s', (kind) => {
    expect(why(kind, '2026-03-31', '2026-04-30', 'kk')?.text).toMatch(/\.$/);
  });
});
