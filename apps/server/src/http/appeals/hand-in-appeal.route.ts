import { Body, Controller } from '@nestjs/common';
import { derivedId } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { CommandDesk } from '../command/command-desk.js';
import { plain } from '../command/plain.js';
import { Verb } from '../command/verb.js';
import { Reference, Words } from '../fields.js';
import { knownTopic } from './known-topic.js';
import { AppealDesk } from './appeal-desk.js';

export class HandInAppeal {
  @Reference('Topic by the classifier', { optional: true })
  topic?: string;

  @Words('Essence of what was handed in; kept sealed', { max: 100_000, optional: true })
  essence?: string;
}

/** P36: it is registered as a written appeal of its own. */
@Controller('api/v1/appeals/:appeal/hand-in-appeal')
export class HandInAppealRoute {
  constructor(
    private readonly desk: AppealDesk,
    private readonly commands: CommandDesk,
  ) {}

  @Verb(receptionAppeal, 'hand-in-appeal')
  post(@Ask() asked: Asked, @Body() { topic, essence }: HandInAppeal) {
    const child = derivedId('written appeal', this.commands.commandId(asked));
    return this.desk.send(
      asked,
      'hand-in-appeal',
      plain({ child, topic: topic === undefined ? undefined : knownTopic(topic) }),
      { essence },
    );
  }
}
