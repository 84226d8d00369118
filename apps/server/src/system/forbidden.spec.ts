import { forbidden } from './forbidden.js';

describe('forbidden', () => {
  it('names the roles as people do, and by their codes for whoever types them', () => {
    const { text, remedy, data } = forbidden(['analyst'], ['receptionist', 'system'], ['P25']);
    expect(text.kk).toContain('(Талдаушы)');
    expect(remedy.ru).toContain('(receptionist)');
    expect(remedy.ru).toMatch(/: [А-Я]/u);
    expect(data).toEqual({ role: 'analyst', allowed: 'receptionist', law: ['P25'] });
  });

  it('leaves a role that nobody has as it was given', () => {
    expect(forbidden(['king'], ['auditor']).text.en).toContain('(king)');
  });
});
