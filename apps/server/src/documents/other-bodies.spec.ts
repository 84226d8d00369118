import type { Material } from './appeal-paper.js';
import { namedBody, otherBody } from './other-bodies.js';
import type { Office } from './office.js';

const police = {
  kk: 'Полиция департаменті',
  ru: 'Департамент полиции',
  en: 'Police Department',
};
const office = { context: { otherBodies: { police } } } as unknown as Office;
const letter = (to: string, language: 'kk' | 'ru', words: object = {}) =>
  otherBody({
    event: { data: { to }, personal: [{ subject: 'person-1', data: words }] },
    subject: 'person-1',
    office,
    language,
  } as unknown as Material);

describe('the body that a letter names (P15(1), Code art. 65)', () => {
  it('has the name of the directory, in the language of the letter', () => {
    expect([letter('police', 'kk'), letter('police', 'ru')]).toEqual([police.kk, police.ru]);
  });

  it('has the name that whoever redirects gave it', () => {
    expect(letter('police', 'ru', { bodyName: 'Полиция / Полиция города' })).toBe('Полиция города');
  });

  it('of an older letter has the name it was redirected to', () => {
    expect(letter('Полиция / Полиция города', 'kk')).toBe('Полиция');
    expect(namedBody({ context: {} } as unknown as Office, 'police', 'ru')).toBe('police');
  });
});
