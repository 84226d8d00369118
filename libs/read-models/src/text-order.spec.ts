import * as fc from 'fast-check';
import { checksumInKeyOrder, checksumOf } from './checksum.js';
import { compareText } from './text-order.js';

const text = fc.string({ unit: 'binary' });

describe('the order of texts', () => {
  it('is the order of their UTF-8 bytes', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
    expect(compareText('\uffee', '😀')).toBeLessThan(0);
  });

  it('makes the checksum independent of the order in which rows came', () => {
    const rows = ['ә', '😀', '\uffee', 'a'].map((id) => [id, { id, size: 1 }] as const);
    const inOrder = ['a', 'ә', '\uffee', '😀'].map((id) => ({ id, size: 1 }));
    expect(checksumOf(new Map(rows))).toEqual(checksumInKeyOrder(inOrder));
  });
});
