import { createTransport } from 'nodemailer';
import { badSetting } from '../system/bad-setting.js';

/** How letters leave the house: from the environment variables `SMTP_URL` and `MAIL_FROM`. */
export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…`. */
  readonly url: string;
  /** The address of the body's office that letters come from. */
  readonly from: string;
}

export interface Letter {
  readonly messageId: string;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment: { readonly fileName: string; readonly bytes: Buffer; readonly mediaType: string };
}

/** What a mail server said to a letter. What it said about itself, or that it did not answer, is a throw. */
export type MailAnswer =
  | { readonly kind: 'accepted'; readonly code: string }
  /** For good: `smtp-550-5.1.1`. */
  | { readonly kind: 'refused'; readonly code: string };

export type SendMail = (letter: Letter) => Promise<MailAnswer>;

/**
 * Nothing when no mail server is configured.
 * @throws QabyldauError `bad-setting` when only one of the two is given, or one cannot be read.
 */
export function mailSettings(environment: NodeJS.ProcessEnv): MailSettings | undefined {
  const { SMTP_URL: url = '', MAIL_FROM: from = '' } = environment;
  if (url === '' && from === '') return undefined;
  if (!/^smtps?:\/\/./.test(url))
    throw badSetting('SMTP_URL', {
      kk: 'MAIL_FROM берілгенде smtp://host:port немесе smtps://host:port',
      ru: 'smtp://host:port или smtps://host:port, раз задан MAIL_FROM',
      en: 'smtp://host:port or smtps://host:port, as MAIL_FROM is given',
    });
  if (!/^[^\s@]+@[^\s@]+$/.test(from))
    throw badSetting('MAIL_FROM', {
      kk: 'SMTP_URL берілгенде пошта мекенжайы, мысалы name@example.kz',
      ru: 'адрес почты, например name@example.kz, раз задан SMTP_URL',
      en: 'a plain address, such as name@example.kz, as SMTP_URL is given',
    });
  return { url, from };
}

/** A connection a letter. A throw says only codes: what servers answer may name the addressee. */
export function smtp({ url, from }: MailSettings): SendMail {
  const transport = createTransport({ url, ...PATIENCE });
  return async ({ messageId, to, language, subject, text, attachment }) => {
    try {
      const { response } = await transport.sendMail({
        from,
        // As it stands: what looks like several addresses is not one.
        to: { name: '', address: to },
        messageId,
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        attachments: [
          { filename: attachment.fileName, content: attachment.bytes, contentType: attachment.mediaType },
        ],
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { kind: 'accepted', code: codesOf(response) };
    } catch (error) {
      const failure = asFailure(error);
      const code = ['smtp', codesOf(failure.response) || failure.code].filter(Boolean).join('-');
      if (isForGood(failure)) return { kind: 'refused', code };
      // Without its cause: that one may name the addressee.
      throw new Error(code);
    }
  };
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

interface Failure {
  readonly code: string;
  readonly command: string;
  readonly response: string;
}

function asFailure(error: unknown): Failure {
  const { code, command, response } = error as Readonly<Record<string, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { code: text(code), command: text(command), response: text(response) };
}

/** `550 5.1.1 no such user <…>` → `550-5.1.1`. */
const codesOf = (response: string | undefined): string =>
  (/^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?/.exec(response ?? '') ?? []).slice(1).filter(Boolean).join('-');

/** The addressee or the letter is refused for good; not our own sign-in or sender, which somebody must mend. */
const isForGood = ({ code, command, response }: Failure): boolean =>
  response.startsWith('5')
    ? command === 'RCPT TO' || command === 'DATA' || code === 'EMESSAGE'
    : code === 'EENVELOPE' && response === '';
