import { Body, Controller, Inject } from '@nestjs/common';
import {
  derivedId,
  epochOf,
  fillText,
  randomId,
  wrongPlace,
  WrongRequest,
  type Instant,
  type Text,
} from '@qabyldau/kernel';
import {
  receptionAppeal,
  type AppealCommands,
  type AppealLanguage,
  type ApplicantKind,
  type Channel,
  type Citizenship,
  type NoticeChannel,
} from '@qabyldau/reception-appeal';
import type { System } from '../../system/open-system.js';
import { Ask, type Asked, bodyOf } from '../asked.js';
import type { CommandAnswer } from '../command/answer.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf, plain } from '../command/plain.js';
import { idempotencyKey } from '../command/request-headers.js';
import { Verb } from '../command/verb.js';
import { Choice, Flag, Moment, Part, Reference, Whole, Words } from '../fields.js';
import type { Problem } from '../problem/problem.js';
import { SYSTEM } from '../tokens.js';
import { Applicant, type ApplicantData } from './applicant.js';
import { isIdentifier } from './identifier.js';
import { knownTopic } from './known-topic.js';
import { requirementsMet } from './requirements.js';

const channels: readonly Channel[] = [
  'EGOV_PORTAL',
  'E_OTINISH',
  'PAPER_POST',
  'PAPER_IN_PERSON',
  'ORAL',
  'CALL_CENTRE',
];
const noticeChannels: readonly NoticeChannel[] = ['registered-letter', 'sms', 'cabinet', 'e-mail', 'in-hand'];

const venues = ['public-reception-room', 'citizens-reception-centre'] as const;

const notLaterThan: Text = {
  kk: 'қазіргі сәттен ({now}) кеш емес уақыт',
  ru: 'момент не позднее нынешнего ({now})',
  en: 'an instant that is not later than now ({now})',
};

/** Only what the office itself knows is required; whatever the citizen left out becomes a defect. */
export class RegisterAppeal {
  @Choice('How the appeal came in (P4)', channels)
  channel!: Channel;

  @Moment('When it came in; now, when not given', { optional: true })
  receivedAt?: Instant;

  @Choice('Language of the applicant (P21)', ['kk', 'ru'], { optional: true })
  language?: AppealLanguage;

  @Choice('A person, or one who speaks for an organisation', ['natural', 'legal'], { optional: true })
  applicantKind?: ApplicantKind;

  @Part('Who applies, and what they write', () => Applicant, { optional: true })
  applicant?: Applicant;

  @Flag('Signed by hand or with an EDS; on the portals it always is', { optional: true })
  signed?: boolean;

  @Flag('Names the body or official it is addressed to; true, when not given', { optional: true })
  addressed?: boolean;

  @Flag('Bears its date; true, when not given', { optional: true })
  dated?: boolean;

  @Words('Topic by the classifier', { max: 200, optional: true })
  topic?: string;

  @Words('First two digits of the КАТО code', { max: 2, optional: true })
  region?: string;

  @Reference('The official whom the applicant wishes to see', { optional: true })
  wishedOfficial?: string;

  @Choice('How the applicant is to be told (Code art. 66)', noticeChannels, { optional: true })
  noticeChannel?: NoticeChannel;

  @Whole('Number of persons in a collective appeal', { min: 1, max: 1_000_000, optional: true })
  applicants?: number;

  @Choice('Of a foreigner or stateless person (P11)', ['foreign', 'stateless'], { optional: true })
  citizenship?: Citizenship;

  @Choice('Where the applicant asked (P2, P2-1)', venues, { optional: true })
  venue?: (typeof venues)[number];

  @Words('Key of the appeal in the system it came from: the same key is registered once', {
    max: 200,
    optional: true,
  })
  externalId?: string;
}

/** How far the clock of another system may run ahead of ours. */
const CLOCK_SKEW_MS = 300_000;

@Controller('api/v1/appeals')
export class RegisterAppealRoute {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  @Verb(receptionAppeal, 'register-appeal')
  async post(@Ask() asked: Asked, @Body() appeal: RegisterAppeal): Promise<CommandAnswer | Problem> {
    const body = bodyOf(asked);
    const id = this.#commandId(asked, body, appeal.externalId);
    const caseId = derivedId(
      'appeal',
      appeal.externalId === undefined ? id : `${body}\0${appeal.externalId}`,
    );
    const applicant: ApplicantData = appeal.applicant ?? {};
    const subject = this.#subjectOf(applicant.iin ?? applicant.bin, caseId);
    const register = () =>
      this.desk.carryOut(asked, {
        workflow: 'reception-appeal',
        caseId,
        verb: 'register-appeal',
        data: this.#data(appeal, body, subject),
        personal: [{ subject, data: jsonOf(applicant) }],
        id,
      });
    if (appeal.externalId === undefined) return register();
    // A system that sends an appeal twice, under another key, is told what came of the first time.
    const answer = (await this.desk.begun(asked, 'reception-appeal', caseId, id)) ?? (await register());
    const overtaken = 'code' in answer && answer.code === 'not-now';
    return overtaken ? ((await this.desk.begun(asked, 'reception-appeal', caseId, id)) ?? answer) : answer;
  }

  /** An appeal cannot have come in later than now: the statutory clock would be put off (P25). */
  #receivedAt(given: Instant | undefined): Instant {
    const now = this.system.clock.now();
    if (given !== undefined && epochOf(given) > epochOf(now) + CLOCK_SKEW_MS) {
      const expected = fillText(notLaterThan, { now });
      throw new WrongRequest([wrongPlace('receivedAt', 'notInTheFuture', expected)]);
    }
    return given ?? now;
  }

  #data(appeal: RegisterAppeal, body: string, subject: string): AppealCommands['register-appeal'] {
    const { applicant: written, signed, addressed = true, dated = true, ...given } = appeal;
    const applicant: ApplicantData = written ?? {};
    const { channel, applicantKind = 'natural', language = 'kk' } = given;
    const electronic = channel === 'EGOV_PORTAL' || channel === 'E_OTINISH';
    return plain({
      ...given,
      body,
      subject,
      applicantKind,
      language,
      topic: knownTopic(given.topic),
      externalId: given.externalId === undefined ? undefined : this.system.vault.blind(given.externalId),
      receivedAt: this.#receivedAt(given.receivedAt),
      noticeChannel: given.noticeChannel ?? usualNotice(electronic, applicant),
      priority: applicant.category !== undefined,
      meets: requirementsMet({ applicant, applicantKind, signed: signed ?? electronic, addressed, dated }),
    });
  }

  /** An appeal from another system is one command, however often it is sent. */
  #commandId(asked: Asked, body: string, externalId: string | undefined): string {
    if (idempotencyKey(asked.request) !== undefined) return this.desk.commandId(asked);
    return externalId === undefined ? randomId() : derivedId('external', body, externalId);
  }

  /** Somebody who was erased and comes again is, for this system, somebody new. */
  #subjectOf(identifier: string | undefined, caseId: string): string {
    const known = isIdentifier(identifier) ? identifier : undefined;
    const { vault, store } = this.system;
    let subject = vault.subjectOf(known, caseId);
    for (let time = 2; store.keys.get(subject) === 'destroyed'; time++) {
      subject = vault.subjectOf(known === undefined ? undefined : `${known}~${time}`, `${caseId}~${time}`);
    }
    return subject;
  }
}

/** Code art. 66(2): by what the applicant can be reached. */
function usualNotice(electronic: boolean, { phone, email }: ApplicantData): NoticeChannel {
  if (electronic) return 'cabinet';
  if (phone !== undefined) return 'sms';
  return email === undefined ? 'registered-letter' : 'e-mail';
}
