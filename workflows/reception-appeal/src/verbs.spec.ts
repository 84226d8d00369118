import { verbs } from './verbs.js';

describe('what is for some only', () => {
  const reservedFor = (...roles: string[]) =>
    Object.entries(verbs)
      .filter(([, { by }]) => by.join() === roles.join())
      .map(([verb]) => verb)
      .sort();

  it('is for officials: what the head, the akim or a deputy decides (P26, P27, P32, Code art. 70)', () => {
    expect(reservedFor('official')).toEqual([
      'approve-reception',
      'refuse-reception',
      'send-back-brief',
      'terminate-appeal',
    ]);
  });

  it('is for the control unit: to remove from control (P34, P35)', () => {
    expect(reservedFor('controller')).toEqual(['remove-from-control']);
  });

  it('is for the responsible employee: brief, list, draft refusal, what ends without a reception', () => {
    expect(reservedFor('responsible')).toEqual([
      'leave-without-consideration',
      'list-appeal',
      'prepare-brief',
      'redirect-appeal',
      'return-at-once',
      'send-draft-refusal',
    ]);
  });

  it('is for the reception room: reply, check-in, no-show, consent to the same day', () => {
    expect(reservedFor('receptionist')).toEqual([
      'agree-same-day',
      'check-in',
      'record-no-show',
      'send-reply',
    ]);
  });

  it('is for the program: slots, what other cases say, terms counted again', () => {
    expect(reservedFor('system')).toEqual([
      'note-motion',
      'note-participation',
      'rederive-terms',
      'take-slot',
    ]);
  });
});
