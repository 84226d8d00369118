import type { EffectHandler } from '@qabyldau/runtime';
import type { DocumentSource } from '../documents/source.js';
import { mailNotices } from '../mail/mail-notices.js';
import { sentJournal } from '../mail/sent-journal.js';
import { mailSettings, smtp, type MailSettings } from '../mail/smtp.js';
import { dropFolder, type DropFolderOptions } from './drop-folder.js';

export type DeliveriesOptions = Omit<DropFolderOptions, 'source'> & {
  readonly source: DocumentSource;
  /** Whether the drop folder gets the letters themselves; default true. */
  readonly letters?: boolean | undefined;
  /** Default: what the environment says. */
  readonly mail?: MailSettings | undefined;
};

/** How this program carries effects out: by e-mail where a mail server is configured, else through the drop folder. */
export function deliveries(options: DeliveriesOptions): Readonly<Record<string, EffectHandler>> {
  const { directory, calendar, clock, source, letters, mail = mailSettings(process.env) } = options;
  const folder = dropFolder({ directory, calendar, clock, source: letters === false ? undefined : source });
  const otherwise = folder['send-notice'];
  if (mail === undefined || otherwise === undefined) return folder;
  const notices = mailNotices({
    source,
    send: smtp(mail),
    journal: sentJournal(directory),
    domain: mail.from.slice(mail.from.lastIndexOf('@') + 1),
    clock,
    calendar,
    otherwise,
  });
  return { ...folder, 'send-notice': notices };
}
