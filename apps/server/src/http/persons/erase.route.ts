import { Body, Controller, Inject } from '@nestjs/common';
import { QabyldauError } from '@qabyldau/kernel';
import { person } from '@qabyldau/person';
import type { System } from '../../system/open-system.js';
import { Ask, pathParameter, type Asked } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { Verb } from '../command/verb.js';
import { Words } from '../fields.js';
import { SYSTEM } from '../tokens.js';

export class Erase {
  @Words('On what ground: the request or the rule; kept sealed', { max: 2000 })
  ground!: string;
}

@Controller('api/v1/persons/:subject/erase')
export class EraseRoute {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(SYSTEM) private readonly system: System,
  ) {}

  /** The key goes first: a certificate is never older than what it certifies, and asking again completes both. */
  @Verb(person, 'certify-erasure')
  async post(@Ask() asked: Asked, @Body() { ground }: Erase) {
    const subject = pathParameter(asked, 'subject');
    const { vault, store } = this.system;
    if (store.keys.get(subject) === undefined) throw new QabyldauError('case-not-found', { id: subject });
    await vault.destroy(subject);
    return this.desk.carryOut(asked, {
      workflow: 'person',
      caseId: subject,
      verb: 'certify-erasure',
      data: { subject, ground },
      id: this.desk.commandId(asked),
    });
  }
}
