import type { ReadModel } from '@qabyldau/read-models';
import { rows } from './index.js';

type LoanRow = {
  readonly id: string;
  readonly reader: string;
  readonly renewals: number;
  readonly notes: string | null;
};

const loans: ReadModel<LoanRow> = {
  name: 'loans',
  version: 1,
  key: 'id',
  columns: {
    id: { type: 'text' },
    reader: { type: 'text', indexed: true },
    renewals: { type: 'integer' },
    notes: { type: 'json', nullable: true },
  },
  reads: ['loan/book-lent', 'loan/loan-renewed', 'loan/book-returned'],
  personal: false,
  keys: (event) => [event.caseId],
  row: (id, current, event) => {
    switch (event.type) {
      case 'book-lent':
        return { id, reader: event.data['reader'] as string, renewals: 0, notes: null };
      case 'loan-renewed':
        return current ? { ...current, renewals: current.renewals + 1 } : 'unchanged';
      default:
        return 'delete';
    }
  },
};
const lent = (caseId: string) => ({ type: 'book-lent', data: { reader: 'r1' }, caseId });
const event = (type: string, caseId: string) => ({ type, data: {}, caseId });
const row = { reader: 'r1', renewals: 0, notes: null };

describe('rows', () => {
  it('gives the table after some events, in key order', () => {
    const after = rows(loans).after(
      lent('b'),
      lent('a'),
      lent('c'),
      event('loan-renewed', 'a'),
      event('book-returned', 'b'),
    );
    expect(after).toEqual([
      { ...row, id: 'a', renewals: 1 },
      { ...row, id: 'c' },
    ]);
  });

  it('passes over what the model does not read', () => {
    expect(rows(loans).after(lent('a'), event('damage-noted', 'a'), event('loan-renewed', 'x'))).toEqual([
      { ...row, id: 'a' },
    ]);
    expect(rows(loans).after({ ...lent('a'), workflow: 'shelf' })).toEqual([]);
  });

  it('finds rows that do not fit the columns', () => {
    const wrong = { ...row, id: 'b', reader: 7, renewals: 0.5, notes: '{ }', more: 1 } as unknown as LoanRow;
    expect(() => rows({ ...loans, row: () => wrong }).after(lent('a'))).toThrow(
      'a row of loans does not fit: reader is no text: 7; renewals is no integer: 0.5; ' +
        'notes is no json: "{ }"; more is no column; id is not the key a',
    );
  });

  it('finds a row function that changes what it was given', () => {
    const impure: ReadModel<LoanRow> = {
      ...loans,
      row: (id, current) => (current ? Object.assign(current, { renewals: 9 }) : { ...row, id }),
    };
    expect(() => rows(impure).after(lent('a'), lent('a'))).toThrow(TypeError);
  });
});
