import { fillText, languages, writtenDate } from './index.js';

const everywhere = (text: string) => languages.map((language) => writtenDate(text, language));

describe('a date in words', () => {
  it('is written as each language writes it', () => {
    expect(everywhere('2026-03-16')).toEqual(['2026 жылғы 16 наурыз', '16.03.2026', '16 March 2026']);
    expect(everywhere('2026-12-01 09:05')).toEqual([
      '2026 жылғы 1 желтоқсан, 09:05',
      '01.12.2026 09:05',
      '1 December 2026, 09:05',
    ]);
  });
  it('has months and quarters', () => {
    expect(everywhere('2026-03')).toEqual(['2026 жылғы наурыз', 'март 2026 года', 'March 2026']);
    expect(everywhere('2026-Q1')).toEqual(['2026 жылғы 1-тоқсан', '1 квартал 2026 года', 'Q1 2026']);
  });
  it.each(['2026-000001', '2026-13', '2026-Q5', '2026-13-01', '10:00', 'room 2026-03-16', ''])(
    'leaves %j as it is',
    (text) => {
      expect(everywhere(text)).toEqual([text, text, text]);
    },
  );
  it('is filled in so', () => {
    const text = { kk: '{on} күні', ru: '{on}', en: 'on {on}, No. {number}' };
    expect(fillText(text, { on: '2026-03-16', number: '2026-000001' })).toEqual({
      kk: '2026 жылғы 16 наурыз күні',
      ru: '16.03.2026',
      en: 'on 16 March 2026, No. 2026-000001',
    });
  });
});
