import { whyItWaits } from './why-it-waits.js';

describe('why it waits', () => {
  it.each([
    ['webhook-event', 'http-410', 'Получатель больше не принимает события (410).'],
    ['effect', 'smtp-451-4.7.1', 'Почтовый сервер не принял письмо (451-4.7.1).'],
    [
      'outcome',
      'record-delivery for reception-appeal 7f-1 was refused: not-now',
      'Дело не приняло действие «Отметить вручение уведомления» (not-now).',
    ],
    [
      'reaction',
      'fly for nowhere 1 was refused: x',
      'Причина, как её записала программа: «fly for nowhere 1 was refused: x».',
    ],
    [
      'read-model',
      'store-failed: SQLITE_FULL',
      'Причина, как её записала программа: «store-failed: SQLITE_FULL».',
    ],
  ] as const)('%s: %s', (kind, reason, told) => {
    const why = whyItWaits(kind, reason);
    expect(why.ru).toBe(told);
    expect(new Set(Object.values(why)).size).toBe(3);
  });
});
