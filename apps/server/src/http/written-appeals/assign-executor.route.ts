import { Body, Controller } from '@nestjs/common';
import { writtenAppeal, type WrittenAppealCommands } from '@qabyldau/written-appeal';
import { Ask, type Asked } from '../asked.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Part, Reference } from '../fields.js';
import { HeadsOverride } from '../heads-override.js';
import { CaseDesk, type DataOf } from '../command/case-desk.js';

export class AssignExecutor implements DataOf<WrittenAppealCommands, 'assign-executor'> {
  @Reference('Who considers the appeal')
  employee!: string;

  @Part('Why somebody who considered the matter before (P37)', () => HeadsOverride, { optional: true })
  override?: HeadsOverride;
}

@Controller('api/v1/written-appeals/:id/assign-executor')
export class AssignExecutorRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(writtenAppeal, 'assign-executor')
  post(@Ask() asked: Asked, @Body() data: AssignExecutor) {
    return this.desk.send(asked, writtenAppeal, 'assign-executor', jsonOf(data));
  }
}
