import { Body, Controller } from '@nestjs/common';
import { body, templateKinds, templateLanguages, type TemplateLanguage } from '@qabyldau/body';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice, Words } from '../fields.js';
import { BodyDesk, type BodyData } from './body-desk.js';

export class AdoptTemplate implements BodyData<'adopt-template'> {
  @Choice('Kind of document', templateKinds)
  kind!: string;

  @Choice('Its language', templateLanguages)
  language!: TemplateLanguage;

  @Words(
    'One line, one paragraph; {placeholders}; “# ” a heading, “- ” an item, “? ” a line that may be left out',
  )
  text!: string;
}

@Controller('api/v1/bodies/:body/adopt-template')
export class AdoptTemplateRoute {
  constructor(private readonly desk: BodyDesk) {}

  @Verb(body, 'adopt-template')
  post(@Ask() asked: Asked, @Body() { kind, language, text }: AdoptTemplate) {
    return this.desk.send(asked, 'adopt-template', { kind, language, text });
  }
}
