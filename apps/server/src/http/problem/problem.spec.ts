import { languages } from '@qabyldau/kernel';
import { workflows } from '../../system/procedures.js';
import { problemOfRefusal } from './problem.js';

const refusals = workflows.flatMap(({ name, refusals: table }) =>
  Object.entries(table).map(([code, spec]) => [name, code, spec] as const),
);

describe('a refusal over HTTP', () => {
  it.each(refusals)(
    '%s: %s has its paragraph, its text and its remedy in three languages',
    (_, code, spec) => {
      const told = languages.map((language) =>
        problemOfRefusal({ ...spec, code, data: {} }, { language, instance: '/api/v1/appeals' }),
      );
      for (const problem of told) {
        expect(problem.status).toBe(409);
        expect(problem.law?.length).toBeGreaterThan(0);
        expect(problem.detail.length * problem.remedy.length).toBeGreaterThan(0);
      }
      expect(new Set(told.map(({ detail }) => detail)).size).toBe(languages.length);
    },
  );

  it('is 403 when it is only another’s business', () => {
    const text = { kk: 'а', ru: 'б', en: 'c' };
    const refusal = { code: 'not-your-role', law: ['P25'], text, remedy: text, data: {} };
    expect(problemOfRefusal(refusal, { language: 'en', instance: '/' }).status).toBe(403);
  });
});
