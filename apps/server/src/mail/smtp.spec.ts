import { mailSettings } from './smtp.js';

describe('the settings of the mail', () => {
  it('are nothing where nothing is said', () => {
    expect(mailSettings({})).toBeUndefined();
    expect(mailSettings({ SMTP_URL: '', MAIL_FROM: '' })).toBeUndefined();
  });

  it('are taken as they are', () => {
    expect(mailSettings({ SMTP_URL: 'smtps://mail.example.kz', MAIL_FROM: 'a@example.kz' })).toEqual({
      url: 'smtps://mail.example.kz',
      from: 'a@example.kz',
    });
  });

  it.each([
    [{ SMTP_URL: 'smtp://mail.example.kz' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'a@example.kz' }, 'SMTP_URL'],
    [{ SMTP_URL: 'mail.example.kz', MAIL_FROM: 'a@example.kz' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example.kz', MAIL_FROM: 'Office <a@example.kz>' }, 'MAIL_FROM'],
  ])('half said is an error at the start: %j', (environment, names) => {
    expect(() => mailSettings(environment)).toThrow(names);
  });
});
