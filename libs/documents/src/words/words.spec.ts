import type { IsoDate } from '@qabyldau/kernel';
import { dateBefore, dateInFigures, dateInWords } from './dates.js';
import { fullName, nameOfSignature, nameWithInitials } from './names.js';
import { numberInGroups, percent } from './numbers.js';

const day = (text: string) => text as IsoDate;

describe('dates', () => {
  it('are written as official letters write them', () => {
    expect(dateInWords(day('2026-03-16'), 'kk')).toBe('2026 жылғы 16 наурыз');
    expect(dateInWords(day('2026-03-16'), 'ru')).toBe('16 марта 2026 года');
    expect(dateInWords(day('2026-08-01'), 'kk')).toBe('2026 жылғы 1 тамыз');
    expect(dateInFigures(day('2026-03-16'))).toBe('16.03.2026');
  });

  it('take the ending of what they stand before', () => {
    expect(dateBefore(day('2026-03-16'), 'kk')).toBe('2026 жылғы 16 наурыздағы');
    expect(dateBefore(day('2026-04-01'), 'kk')).toBe('2026 жылғы 1 сәуірдегі');
    expect(dateBefore(day('2026-07-01'), 'kk')).toBe('2026 жылғы 1 шілдедегі');
    expect(dateBefore(day('2026-09-30'), 'kk')).toBe('2026 жылғы 30 қыркүйектегі');
    expect(dateBefore(day('2026-03-16'), 'ru')).toBe('16 марта 2026 года');
  });

  it('know every month in both languages', () => {
    const months = Array.from({ length: 12 }, (_, n) => day(`2026-${String(n + 1).padStart(2, '0')}-05`));
    for (const language of ['kk', 'ru'] as const) {
      expect(new Set(months.map((month) => dateInWords(month, language))).size).toBe(12);
    }
  });
});

describe('names', () => {
  const whole = { surname: 'Смаилов', given: 'Әлихан', patronymic: 'Асханұлы' };

  it('have initials where they have parts', () => {
    expect(nameWithInitials(whole)).toBe('Смаилов Ә.А.');
    expect(nameWithInitials({ surname: 'Смаилов', given: 'әлихан' })).toBe('Смаилов Ә.');
    expect(nameOfSignature(whole)).toBe('Ә. Смаилов');
    expect(fullName(whole)).toBe('Смаилов Әлихан Асханұлы');
  });

  it('stay whole where there is only one, and an organisation keeps its own', () => {
    expect(nameWithInitials({ surname: 'Аңсар' })).toBe('Аңсар');
    expect(nameWithInitials({ given: 'Ілияс' })).toBe('Ілияс');
    expect(nameOfSignature({ surname: 'Аңсар' })).toBe('Аңсар');
    expect(nameWithInitials({ ...whole, organisation: '«Үлгі» ЖШС' })).toBe('«Үлгі» ЖШС');
  });
});

describe('figures', () => {
  it('are grouped and have a comma', () => {
    expect(numberInGroups(1234567)).toBe('1\u00A0234\u00A0567');
    expect(numberInGroups(999)).toBe('999');
    expect(percent(1, 8)).toBe('12,5\u00A0%');
    expect(percent(1, 0)).toBe('–');
  });
});
