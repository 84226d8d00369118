import { Body, Controller } from '@nestjs/common';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Reference, Words } from '../fields.js';
import { knownTopic } from './known-topic.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class RedirectAppeal implements AppealData<'redirect-appeal'> {
  @Reference('The competent body (P15(1)), by its id in the directory of other bodies')
  to!: string;

  @Words('Of one that is not in the directory: how the letter names it; kept sealed', {
    max: 500,
    optional: true,
  })
  bodyName?: string;

  @Choice('All of it, or a part', ['whole', 'part'])
  scope!: 'whole' | 'part';

  @Reference('Of a part: its topic by the classifier', { optional: true })
  topic?: string;

  @Words('The part, in words; kept sealed', { optional: true })
  part?: string;
}

@Controller('api/v1/appeals/:appeal/redirect-appeal')
export class RedirectAppealRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'redirect-appeal')
  post(@Ask() asked: Asked, @Body() { part, bodyName, topic, ...data }: RedirectAppeal) {
    const known = topic === undefined ? {} : { topic: knownTopic(topic) };
    return this.desk.send(asked, 'redirect-appeal', { ...data, ...known }, { part, bodyName });
  }
}
