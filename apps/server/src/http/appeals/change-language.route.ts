import { Body, Controller } from '@nestjs/common';
import { receptionAppeal, type AppealLanguage } from '@qabyldau/reception-appeal';
import { Ask, type Asked } from '../asked.js';
import { Verb } from '../command/verb.js';
import { Choice } from '../fields.js';
import { AppealDesk, type AppealData } from './appeal-desk.js';

export class ChangeLanguage implements AppealData<'change-language'> {
  @Choice('Of the reception, the letters and the protocol, as the applicant wishes (P21)', ['kk', 'ru'])
  language!: AppealLanguage;
}

@Controller('api/v1/appeals/:appeal/change-language')
export class ChangeLanguageRoute {
  constructor(private readonly desk: AppealDesk) {}

  @Verb(receptionAppeal, 'change-language')
  post(@Ask() asked: Asked, @Body() data: ChangeLanguage) {
    return this.desk.send(asked, 'change-language', data);
  }
}
