import { Body, Controller } from '@nestjs/common';
import { complaint } from '@qabyldau/complaint';
import { Act } from '../act.js';
import { Ask, type Asked } from '../asked.js';
import { CaseDesk } from '../command/case-desk.js';
import { jsonOf } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Flag, Part, Words } from '../fields.js';

export class GrantInFull {
  @Flag('All that the complaint asks is granted')
  inFull!: boolean;

  @Part('The new act', () => Act)
  act!: Act;

  @Words('The decision in words; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/complaints/:id/grant-in-full')
export class GrantInFullRoute {
  constructor(private readonly desk: CaseDesk) {}

  @Verb(complaint, 'grant-in-full')
  post(@Ask() asked: Asked, @Body() { text, ...data }: GrantInFull) {
    return this.desk.send(asked, complaint, 'grant-in-full', jsonOf(data), { text });
  }
}
