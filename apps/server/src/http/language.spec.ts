import { languageOf, languageOfPage } from './language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'kk'],
    ['', 'kk'],
    ['de', 'kk'],
    ['ru', 'ru'],
    ['ru-KZ,ru;q=0.9,en;q=0.8', 'ru'],
    ['de, en-GB;q=0.5, ru;q=0.4', 'en'],
    ['kk;q=0.1, en;q=0.2', 'en'],
    ['ru;q=nonsense, en;q=0.1', 'en'],
    ['ru;q=0', 'kk'],
  ])('%s gives %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it('takes the page’s own choice first', () => {
    expect(languageOfPage('ru', 'en')).toBe('ru');
    expect(languageOfPage('xx', 'en')).toBe('en');
  });
});
