import { Body, Controller } from '@nestjs/common';
import { missingPlace, WrongRequest, type IsoDate } from '@qabyldau/kernel';
import {
  receptionAppeal,
  type AppealCommands,
  type Competence,
  type RefusalGround,
  type Venue,
} from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { expectedBy } from '../check-words.js';
import { Verb } from '../command/verb.js';
import { Choice, Day, Reference } from '../fields.js';
import { AppealDesk } from './appeal-desk.js';

const grounds: readonly RefusalGround[] = [
  'decided-before',
  'court-act',
  'no-competence-of-official',
  'resolved-otherwise',
];

const competences: readonly Competence[] = ['central-bodies', 'this-body'];
const venues: readonly Venue[] = ['public-reception-room', 'citizens-reception-centre'];

export class PrepareBrief {
  @Choice('What the responsible employee proposes (P26)', ['receive', 'refuse'])
  proposal!: 'receive' | 'refuse';

  @Reference('To receive: the official', { optional: true })
  official?: string;

  @Reference('To receive: the reception day thought of', { optional: true })
  day?: string;

  @Day('To receive: the date thought of', { optional: true })
  receptionOn?: IsoDate;

  @Choice('Of an appeal made at a centre: whose matter it is (P2-1)', competences, { optional: true })
  competence?: Competence;

  @Choice('To receive: where, if elsewhere than asked', venues, { optional: true })
  venue?: Venue;

  @Choice('To refuse: the ground', grounds, { optional: true })
  ground?: RefusalGround;
}

@Controller('api/v1/appeals/:appeal/prepare-brief')
export class PrepareBriefRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'prepare-brief')
  post(@Ask() asked: Asked, @Body() brief: PrepareBrief) {
    return this.desk.send(asked, 'prepare-brief', dataOf(brief));
  }
}

function dataOf({
  proposal,
  official,
  day,
  receptionOn,
  competence,
  venue,
  ground,
}: PrepareBrief): AppealCommands['prepare-brief'] {
  if (proposal === 'refuse') {
    if (ground === undefined) throw new WrongRequest([missingPlace('ground', expectedBy('isIn', [grounds]))]);
    return { proposal, ground };
  }
  if (official === undefined) throw new WrongRequest([missingPlace('official', expectedBy('isReference'))]);
  return { proposal, official, day, receptionOn, competence, venue };
}
