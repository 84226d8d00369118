import { Body, Controller } from '@nestjs/common';
import { body, bodyKinds, type BodyKind } from '@qabyldau/body';
import type { IsoDate } from '@qabyldau/kernel';
import { Ask, type Asked } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Flag, Part, Reference, Words } from '../fields.js';
import { Named } from '../named.js';

/** The body's own act on personal reception (cl. 4). */
export class InternalAct {
  @Words('Number', { max: 100 })
  number!: string;

  @Day('Date')
  date!: IsoDate;
}

export class EstablishBody {
  @Reference('Id of the body; made when not given', { optional: true })
  id?: string;

  @Part('Its name in the three languages', () => Named)
  name!: Named;

  @Choice('Kind (P1)', bodyKinds)
  kind!: BodyKind;

  @Flag('Directly subordinate and accountable to the President')
  presidentSubordinate!: boolean;

  @Words('First two digits of the КАТО code', { max: 2 })
  region!: string;

  @Part('The internal act', () => InternalAct)
  internalAct!: InternalAct;
}

@Controller('api/v1/bodies')
export class EstablishBodyRoute {
  constructor(private readonly desk: CommandDesk) {}

  @Verb(body, 'establish-body')
  post(@Ask() asked: Asked, @Body() { id: given, ...data }: EstablishBody) {
    const id = this.desk.commandId(asked);
    return this.desk.carryOut(asked, {
      workflow: 'body',
      caseId: given ?? id,
      verb: 'establish-body',
      data: jsonOf(data),
      id,
    });
  }
}
