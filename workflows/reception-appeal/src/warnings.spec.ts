import { delivery, lacking, listed, registered, takeSlot } from '../test/commands.js';
import { warningsOf } from './warnings.js';

const warned = (data: Parameters<typeof warningsOf>[0] | undefined): readonly string[] =>
  warningsOf(data ?? {}).map(({ en }) => en);

describe('warningsOf', () => {
  const correctedFrom = (on: string) => {
    const appeal = registered({ meets: lacking('postal-address') });
    appeal.does('2026-03-03 10:00', 'responsible', {
      type: 'request-correction',
      data: { defects: ['postal-address'] },
    });
    return warned(appeal.does(`${on} 12:00`, 'system', delivery('correction-1', on))[0]?.data);
  };

  it('reading V: proposes an extension where the time to correct was cut, and only there', () => {
    expect(correctedFrom('2026-03-20')).toEqual([expect.stringContaining('propose to extend the term')]);
    expect(correctedFrom('2026-03-04')).toEqual([]);
  });

  it('reading B: warns of a reception that lies far away', () => {
    const at = (time: string) => warned(listed().does('2026-03-05 10:00', 'system', takeSlot(time))[0]?.data);
    expect(at('2026-04-17 10:00')).toEqual([expect.stringContaining('far from the day of registration')]);
    expect(at('2026-03-16 10:00')).toEqual([]);
  });

  it('reading F: warns of an extension that was told and not decided', () => {
    const note = (extensionNeeded: boolean) =>
      warned(
        registered().does('2026-03-10 10:00', 'system', {
          type: 'note-participation',
          data: { request: 'request-1', otherBody: 'ministry', stage: 'told', extensionNeeded },
        })[0]?.data,
      );
    expect(note(true)).toEqual([expect.stringContaining('under paragraph 30 is needed')]);
    expect(note(false)).toEqual([]);
  });
});
