import type { Refusal } from '@qabyldau/engine';
import type { JsonObject, Text } from '@qabyldau/kernel';
import { refusalInWords } from './refusal-in-words.js';

const employees = {
  e07: { unit: 'room', roles: ['receptionist'], rank: null, serving: true },
  e12: { unit: 'land', roles: ['official'], rank: 5, serving: true },
};
const peek = (_: string, id: string) =>
  id === 'akimat' ? { snapshot: { context: { employees } } } : undefined;
const system = { bodies: ['another', 'akimat'], runtime: { peek } } as unknown as Parameters<
  typeof refusalInWords
>[0];

const everywhere = (text: string): Text => ({ kk: text, ru: text, en: text });
const refused = (text: string, data: JsonObject, code = 'recused'): Refusal => ({
  code,
  law: [],
  text: everywhere(text),
  remedy: everywhere(text),
  data,
});

describe('refusalInWords', () => {
  it('names an employee by what he or she does, with the id', () => {
    const { text, remedy, data } = refusalInWords(system, refused('e12 may not.', { official: 'e12' }));
    expect(text).toEqual({
      kk: 'Құрылымдық бөлімшенің басшысы (e12) may not.',
      ru: 'Руководитель структурного подразделения (e12) may not.',
      en: 'Head of a structural unit (e12) may not.',
    });
    expect(remedy).toEqual(text);
    expect(data).toEqual({ official: 'e12' });
  });

  it('begins with a small letter inside a sentence, and leaves longer words alone', () => {
    const { text } = refusalInWords(system, refused('Ask e07, not e07-2. e07 knows.', { employee: 'e07' }));
    expect(text.ru).toBe(
      'Ask сотрудник общественной приёмной (e07), not e07-2. Сотрудник общественной приёмной (e07) knows.',
    );
  });

  it('says roles by their names', () => {
    const data = { role: 'receptionist', by: ['official', 'system'] };
    const { text } = refusalInWords(system, refused('receptionist: official, system', data, 'not-your-role'));
    expect(text.kk).toBe('Қоғамдық қабылдау бөлмесінің қызметкері: Лауазымды адам, жүйе');
  });

  it('leaves what no body knows, and what is no person', () => {
    const unknown = refused('e99 on day 7 of e12', { official: 'e99', on: 'e12' });
    expect(refusalInWords(system, unknown)).toBe(unknown);
  });
});
