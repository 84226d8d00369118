import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { QabyldauError } from '@qabyldau/kernel';
import type { Webhook } from '../../webhook/open-webhook.js';
import { InArea } from '../areas.js';
import { Roles } from '../auth/roles.js';
import { Reference } from '../fields.js';
import { WEBHOOK } from '../tokens.js';

export class ReleaseEvent {
  @Reference('Id of the event, as `/health` names it')
  event!: string;
}

/** An event that the receiver did not take is told of again, and after it what waits behind it in its case. */
@Controller('api/v1/webhook/release-event')
export class ReleaseEventRoute {
  constructor(@Inject(WEBHOOK) private readonly webhook: Webhook | null) {}

  @Post()
  @HttpCode(200)
  @Roles(['administrator'])
  @InArea('Operation')
  @ApiOperation({ summary: 'Lets a parked event of the webhook be told of again' })
  post(@Body() { event }: ReleaseEvent) {
    if (this.webhook?.release(event) !== true) throw new QabyldauError('case-not-found', { id: event });
    return { released: event };
  }
}
