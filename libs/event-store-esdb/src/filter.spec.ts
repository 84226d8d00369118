import { passes, serverFilter } from './filter.js';

const reached = () => undefined;
const event = (type: string, streamId = 'appeal-1') => ({ type, streamId });

describe('the filter at the server', () => {
  it('leaves out the events of the server itself', () => {
    expect(serverFilter(undefined, reached)).toMatchObject({ filterOn: 'eventType', regex: '^[^$].*' });
  });

  it('takes types whole and literally', () => {
    const filter = serverFilter({ types: ['a.v1', 'b+c.v2'] }, reached);
    expect(filter).toMatchObject({
      filterOn: 'eventType',
      regex: '^(?:a\\.v1|b\\+c\\.v2)$',
      checkpointReached: reached,
    });
    const pattern = new RegExp('regex' in filter ? filter.regex : '');
    expect(['a.v1', 'b+c.v2', 'a.v11', 'axv1', 'bbc.v2'].filter((type) => pattern.test(type))).toEqual([
      'a.v1',
      'b+c.v2',
    ]);
  });

  it('takes stream prefixes as they are', () => {
    const filter = serverFilter({ streamPrefixes: ['appeal-', 'day-'] }, reached);
    expect(filter).toMatchObject({ filterOn: 'streamName', prefixes: ['appeal-', 'day-'] });
  });

  it('lets nothing pass for an empty list', () => {
    for (const filter of [{ types: [] }, { streamPrefixes: [] }]) {
      expect(serverFilter(filter, reached)).toMatchObject({ regex: '(?!)' });
      expect(passes(filter, event('a'))).toBe(false);
    }
  });
});

describe('the filter here', () => {
  it('decides as the server does, and never lets an event of the server pass', () => {
    expect(passes(undefined, event('a'))).toBe(true);
    expect(passes({ types: ['a'] }, event('a'))).toBe(true);
    expect(passes({ types: ['a'] }, event('ab'))).toBe(false);
    expect(passes({ streamPrefixes: ['x', 'app'] }, event('a'))).toBe(true);
    expect(passes({ streamPrefixes: ['x'] }, event('a'))).toBe(false);
    expect(passes(undefined, event('a', '$$appeal-1'))).toBe(false);
    expect(passes({ streamPrefixes: ['appeal'] }, event('$>'))).toBe(false);
  });
});
