import { languages } from '@qabyldau/kernel';
import { documentIncomplete, documentNotYet, documentTooLong, formatNotOffered } from './document-errors.js';

describe('an error about a document', () => {
  it.each([
    documentNotYet('refusal', ['ticket']),
    formatNotOffered('refusal', 'exe', ['pdf', 'docx']),
    documentIncomplete('refusal', ['reasons']),
    documentTooLong('control-list', 20_000, 5_000),
  ])('names it as the reader does: $code', ({ text, data }) => {
    expect(new Set(languages.map((language) => text[language])).size).toBe(languages.length);
    expect(text.kk).not.toMatch(/«[a-z-]+»/);
    expect(text.ru).toMatch(/«[А-Яа-яё -]+»/u);
    expect(data['document']).toMatch(/^[a-z-]+$/);
  });

  it('offers what can be had by name and by code, and says when there is nothing', () => {
    expect(documentNotYet('refusal', ['ticket']).remedy.kk).toMatch(/: [А-Яа-яәғқңөұүһі ]+ \(ticket\)\.$/iu);
    expect(documentNotYet('nope', []).text.ru).toContain('«nope»');
    expect(documentNotYet('nope', []).remedy.ru).toMatch(/: никакие\.$/);
  });
});
