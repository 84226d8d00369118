import { oneBody, type ReportingBody } from './report-heads.js';

const named = (id: string): ReportingBody => ({ id }) as ReportingBody;

describe('whose report is asked for', () => {
  it('is clear where there is one body', () => {
    expect(oneBody([named('ulgi')], undefined)).toEqual({ id: 'ulgi' });
    expect(oneBody([named('ulgi'), named('sapa')], 'sapa')).toEqual({ id: 'sapa' });
  });

  it('has to be said where there are several', () => {
    expect(() => oneBody([named('ulgi'), named('sapa')], undefined)).toThrow(
      expect.objectContaining({ code: 'which-body', data: { bodies: 'ulgi, sapa' } }) as Error,
    );
  });

  it('cannot be a body that is not here', () => {
    expect(() => oneBody([named('ulgi')], 'sapa')).toThrow(
      expect.objectContaining({ code: 'case-not-found' }) as Error,
    );
  });
});
