import { text } from '../dimension.js';
import * as by from '../dimensions.js';
import type { Section } from '../figure.js';
import { happened, those } from './take.js';

const registered = happened('registered');

export const requests: Section = {
  id: '2',
  title: text('Қабылдау туралы жолданымдар', 'Обращения о личном приёме', 'Requests for reception'),
  figures: [
    {
      id: '2.received',
      label: text('Барлығы тіркелді', 'Зарегистрировано всего', 'Registered in all'),
      take: registered,
    },
    {
      id: '2.persons',
      label: text('Олардағы арыз иелері', 'Заявителей в них', 'Applicants in them'),
      take: registered,
      measure: 'sum',
    },
    {
      id: '2.channel',
      label: text('Түсу арнасы бойынша', 'По каналу поступления', 'By channel'),
      take: registered,
      by: by.byChannel,
    },
    {
      id: '2.applicant',
      label: text('Арыз иесінің түрі бойынша', 'По виду заявителя', 'By kind of applicant'),
      take: registered,
      by: by.byApplicant,
    },
    {
      id: '2.character',
      label: text('Жеке және ұжымдық', 'Индивидуальные и коллективные', 'Individual and collective'),
      take: registered,
      by: by.byCharacter,
    },
    {
      id: '2.repeated',
      label: text(
        'Қайталама (осы мәселемен бұрын жүгінген)',
        'Повторные (с тем же вопросом обращались раньше)',
        'Repeated (the same matter was brought before)',
      ),
      take: those(registered, ({ fact }) => fact.detail === 'repeated'),
      since: 2,
    },
    {
      id: '2.language',
      label: text('Тілі бойынша', 'По языку', 'By language'),
      take: registered,
      by: by.byLanguage,
    },
    {
      id: '2.priority',
      label: text('Кезектілігі бойынша', 'По очерёдности', 'By turn'),
      take: registered,
      by: by.byPriority,
    },
    {
      id: '2.citizenship',
      label: text('Азаматтығы бойынша', 'По гражданству', 'By citizenship'),
      take: registered,
      by: by.byCitizenship,
    },
    {
      id: '2.venue',
      label: text('Қабылдау орны бойынша', 'По месту приёма', 'By place'),
      take: registered,
      by: by.byVenue,
    },
    {
      id: '2.region',
      label: text('Өңірлер бойынша', 'По регионам', 'By region'),
      take: registered,
      by: by.byRegion,
    },
    {
      id: '2.topic',
      label: text('Мәселелер бойынша', 'По вопросам', 'By topic'),
      take: registered,
      by: by.byTopic,
    },
  ],
};
