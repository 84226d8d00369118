import { Body, Controller } from '@nestjs/common';
import { complaint, type ComplaintCommands } from '@qabyldau/complaint';
import { derivedId, missingPlace, WrongRequest, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { AppealContext } from '@qabyldau/reception-appeal';
import { expected } from '../../lists/expected.js';
import { Ask, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Sealing } from '../command/sealing.js';
import { takenFromAppeal } from '../command/taken-from-appeal.js';
import { Verb } from '../command/verb.js';
import { Day, Flag, Moment, Reference, Words } from '../fields.js';

export class FileComplaint {
  @Reference('Id or registration number of the appeal')
  appeal!: string;

  @Reference('The notice that brought the act, for example refusal-1')
  act!: string;

  @Day('When the act became known, if its delivery is not recorded', { optional: true })
  knownOn?: IsoDate;

  @Flag('Whether the act says how to complain (Code art. 80(5)); it does unless you say no', {
    optional: true,
  })
  actSaysHow?: boolean;

  @Moment('When the complaint came in')
  receivedAt!: Instant;

  @Reference('The superior body that considers it')
  superior!: string;

  @Words('The words of the complaint; kept sealed', { optional: true })
  text?: string;
}

/** The complainant, and the day on which the act reached them, are taken from the appeal (Code art. 83, 92). */
@Controller('api/v1/complaints')
export class FileComplaintRoute {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
    private readonly sealing: Sealing,
  ) {}

  @Verb(complaint, 'file-complaint')
  async post(@Ask() asked: Asked, @Body() { appeal: name, text, ...filed }: FileComplaint) {
    const state = await this.cases.appeal(name, asked.by, 'command');
    const { notices } = state.snapshot.context as AppealContext;
    const knownOn = notices[filed.act]?.deliveredOn ?? filed.knownOn;
    if (knownOn === undefined) throw new WrongRequest([missingPlace('knownOn', expected.day)]);
    const id = this.desk.commandId(asked);
    const data: ComplaintCommands['file-complaint'] = {
      ...filed,
      knownOn,
      actSaysHow: filed.actSaysHow ?? true,
      ...takenFromAppeal(state),
    };
    return this.desk.carryOut(asked, {
      workflow: 'complaint',
      caseId: derivedId('complaint', id),
      verb: 'file-complaint',
      data: jsonOf(data),
      personal: this.sealing.of(data.subject, { text }),
      id,
    });
  }
}
