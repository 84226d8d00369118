import { Part, Words } from '../fields.js';

/** Names are taken as they are written: one word, no patronymic, Latin letters (P6). */
export class ApplicantName {
  @Words('Surname, or all that is known of the name', { max: 500, optional: true })
  surname?: string;

  @Words('Given name', { max: 500, optional: true })
  given?: string;

  @Words('Patronymic', { max: 500, optional: true })
  patronymic?: string;

  @Words('Name of the organisation', { max: 1000, optional: true })
  organisation?: string;
}

/** As {@link Applicant}, without its checks. */
export interface ApplicantData {
  readonly name?: {
    readonly surname?: string;
    readonly given?: string;
    readonly patronymic?: string;
    readonly organisation?: string;
  };
  readonly iin?: string;
  readonly bin?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly essence?: string;
  readonly category?: string;
}

/** What identifies the applicant or says something about them. Stored sealed with their own key. */
export class Applicant implements ApplicantData {
  @Part('Name as written', () => ApplicantName, { optional: true })
  name?: ApplicantName;

  @Words('IIN, as given; a wrong one is kept and marks nobody', { max: 100, optional: true })
  iin?: string;

  @Words('BIN of an organisation, as given', { max: 100, optional: true })
  bin?: string;

  @Words('Telephone', { max: 100, optional: true })
  phone?: string;

  @Words('E-mail', { max: 320, optional: true })
  email?: string;

  @Words('Postal address', { max: 2000, optional: true })
  address?: string;

  @Words('Essence of the question', { max: 100_000, optional: true })
  essence?: string;

  @Words('Category received out of turn (P12)', { max: 200, optional: true })
  category?: string;
}
