import { failureJson, failureText } from './failure.js';

const systemFailure = (code: string, more: object) =>
  Object.assign(new Error(`English ${code}`), { code, ...more });

describe('a failure', () => {
  it.each([
    [systemFailure('EADDRINUSE', { syscall: 'listen', address: '127.0.0.1', port: 3000 }), 'port-taken'],
    [systemFailure('EACCES', { syscall: 'listen', address: '127.0.0.1', port: 80 }), 'port-closed'],
    [systemFailure('ECONNREFUSED', { syscall: 'connect', address: '127.0.0.1', port: 5432 }), 'cannot-reach'],
    [systemFailure('ENOTFOUND', { syscall: 'getaddrinfo', hostname: 'db.example' }), 'cannot-reach'],
    [systemFailure('ENOSPC', { syscall: 'write', path: 'out.csv' }), 'cannot-use'],
  ])('of the system is told in our words: %s', (error, code) => {
    expect(failureJson(error, 'kk')['code']).toBe(code);
    expect(failureText(error, 'ru')).not.toMatch(/English|undefined|\{/);
  });

  it('that nobody foresaw is quoted, with what to do about it', () => {
    expect(failureText(new Error('no such thing'), 'kk')).toBe(
      '✗ Күтпеген қате: «no such thing». [internal]\n' +
        '  Пәрменді қайталап көріңіз; қате қайталанса, осы мәтінді әкімшіге жіберіңіз.',
    );
  });
});
