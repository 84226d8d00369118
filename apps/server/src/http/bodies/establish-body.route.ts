import { Body, Controller } from '@nestjs/common';
import { body, bodyKinds, type BodyKind } from '@qabyldau/body';
import { Act } from '../act.js';
import { Ask, type Asked } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Choice, Flag, Part, Reference, Words } from '../fields.js';
import { Named } from '../named.js';

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

  @Part('The internal act on personal reception (cl. 4)', () => Act)
  internalAct!: Act;

  @Reference('The body that a state organisation stands under (reading R)', { optional: true })
  parent?: string;
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
