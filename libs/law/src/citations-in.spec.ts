import { citationsIn } from './citations-in.js';
import { parseCitation } from './citations.js';

describe('citations in prose', () => {
  it.each([
    ['P32, Code art. 73(1): the draft reaches the applicant', ['P32', 'Code 73(1)']],
    ['Reading A: decided before the running term ends', ['reading A']],
    ['P6, readings J and V: the term', ['P6', 'reading J', 'reading V']],
    ['the requirements of art. 63(2) that an appeal meets', ['Code 63(2)']],
    ['Code art. 73(3), 74: a record is kept', ['Code 73(3)', 'Code 74']],
    ['Code arts 66, 73 and 74', ['Code 66', 'Code 73', 'Code 74']],
    ['within P15(2),(3) or P30(1) and (2)', ['P15(2)', 'P15(3)', 'P30(1)', 'P30(2)']],
    ['Code 64(1)–(3)', ['Code 64(1)', 'Code 64(2)', 'Code 64(3)']],
    ['Code art. 64(7)(1), never more', ['Code 64(7)(1)']],
    ['Code art. 66, 15 working days', ['Code 66']],
    ['cl. 4 and the annex, P2-1, P7-1', ['cl. 4', 'annex', 'P2-1', 'P7-1']],
    ['said twice: P29, and again P29', ['P29']],
  ])('%s', (prose, cited) => {
    expect(citationsIn(prose)).toEqual(cited);
    for (const citation of cited) expect(() => parseCitation(citation)).not.toThrow();
  });

  it.each([
    'p99 of 10 ms',
    'Labour Code art. 84(5)',
    'Law on holidays art. 5',
    'the state of the art',
    'reads A',
  ])('none in %j', (prose) => {
    expect(citationsIn(prose)).toEqual([]);
  });
});
