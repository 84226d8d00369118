import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Flag, PaperNumber, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

type ReturnGround = AppealData<'return-at-once'>['ground'];
const grounds: readonly ReturnGround[] = ['identical', 'insulting'];

export class ReturnAtOnce implements AppealData<'return-at-once'> {
  @Choice('Ground (Code art. 64(7)(2))', grounds)
  ground!: ReturnGround;

  @PaperNumber('Number of the earlier appeal that this one repeats', { optional: true })
  earlier?: string;

  @Flag('It brings new arguments', { optional: true })
  newArguments?: boolean;

  @Words('Explanation to the applicant; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/return-at-once')
export class ReturnAtOnceRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'return-at-once')
  post(@Ask() asked: Asked, @Body() { text, ...data }: ReturnAtOnce) {
    return this.desk.send(asked, 'return-at-once', data, { text });
  }
}
