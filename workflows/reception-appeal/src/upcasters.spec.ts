import { upcast } from '@qabyldau/engine';
import { receptionAppeal } from './reception-appeal.js';

const read = (version: number, data: Parameters<typeof upcast>[3]) =>
  upcast(receptionAppeal, 'reception-appeal-1', `hearing-record-signed.v${version}`, data).data;

describe('hearing-record-signed', () => {
  const remarks = { dueOn: '2026-04-03', dueAt: '2026-04-03T13:30:00.000Z', provisional: false };
  const signed = { late: false, on: '2026-03-31' };

  it('of the first version told the time for remarks, and set no timer for it (Code art. 74(6))', () => {
    expect(read(1, { ...signed, remarks })).toEqual({ ...signed, remarksBy: remarks });
    expect(read(1, { late: false })).toEqual({ late: false });
  });

  it('is read as it is written now', () => {
    expect(read(2, { ...signed, remarks })).toEqual({ ...signed, remarks });
  });
});
