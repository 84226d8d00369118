import { Body, Controller } from '@nestjs/common';
import { derivedId, type Instant } from '@qabyldau/kernel';
import { motion, type MotionCommands, type MotionKind } from '@qabyldau/motion';
import { Ask, type Asked } from '../asked.js';
import { CaseFinder } from '../case-finder.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Sealing } from '../command/sealing.js';
import { takenFromAppeal } from '../command/taken-from-appeal.js';
import { Verb } from '../command/verb.js';
import { Choice, Moment, Reference, Words } from '../fields.js';

const kinds: readonly MotionKind[] = ['file-access', 'recusal', 'slip', 'explanation'];

export class FileMotion {
  @Reference('Id or registration number of the appeal')
  appeal!: string;

  @Choice('What the participant moves for (Code art. 75, 67, 82)', kinds)
  kind!: MotionKind;

  @Moment('When it came in')
  receivedAt!: Instant;

  @Reference('Of a recusal: whom it is about', { optional: true })
  employee?: string;

  @Reference('Of a slip or an explanation: the notice that brought the decision', { optional: true })
  decision?: string;

  @Words('The words of the motion; kept sealed', { optional: true })
  text?: string;
}

/** The participant, and how to reach them, are taken from the appeal. */
@Controller('api/v1/motions')
export class FileMotionRoute {
  constructor(
    private readonly desk: CommandDesk,
    private readonly cases: CaseFinder,
    private readonly sealing: Sealing,
  ) {}

  @Verb(motion, 'file-motion')
  async post(@Ask() asked: Asked, @Body() { appeal: name, text, ...moved }: FileMotion) {
    const state = await this.cases.appeal(name, asked.by, 'command');
    const id = this.desk.commandId(asked);
    const data: MotionCommands['file-motion'] = {
      ...moved,
      ...takenFromAppeal(state),
    };
    return this.desk.carryOut(asked, {
      workflow: 'motion',
      caseId: derivedId('motion', id),
      verb: 'file-motion',
      data: jsonOf(data),
      personal: this.sealing.of(data.subject, { text }),
      id,
    });
  }
}
