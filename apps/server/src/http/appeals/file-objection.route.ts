import { Body, Controller } from '@nestjs/common';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Words } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class FileObjection implements AppealData<'file-objection'> {
  @Choice('An oral objection asks for a hearing (Code art. 73(3))', ['written', 'oral'])
  form!: 'written' | 'oral';

  @Day('When it was made')
  filedOn!: IsoDate;

  @Words('What the applicant objects; kept sealed', { optional: true })
  text?: string;
}

@Controller('api/v1/appeals/:appeal/file-objection')
export class FileObjectionRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'file-objection')
  post(@Ask() asked: Asked, @Body() { text, ...data }: FileObjection) {
    return this.desk.send(asked, 'file-objection', data, { text });
  }
}
