import type { RefusalSpec } from '@qabyldau/engine';

/** The hearing before a reception is refused (P32, P33). */
export const refusalRefusals = {
  'hearing-needed': {
    law: ['P32', 'Code 73(1)'],
    text: {
      kk: 'Қабылдаудан бас тартар алдында арыз иесіне алдын ала шешім жобасы жіберілуі тиіс.',
      ru: 'До отказа в приёме заявителю должен быть направлен проект предварительного решения.',
      en: 'Before a reception is refused the applicant must be sent the draft preliminary decision.',
    },
    remedy: {
      kk: 'Алдын ала шешім жобасын {sendBy} күнінен кешіктірмей жіберіңіз: жауап мерзімі {dueOn} күні аяқталады.',
      ru: 'Направьте проект не позднее {sendBy}: срок ответа истекает {dueOn}.',
      en: 'Send the draft by {sendBy}: the term for the reply ends on {dueOn}.',
    },
  },
  'draft-not-delivered': {
    law: ['P32', 'Code 73(1)'],
    text: {
      kk: '{sentOn} күні жіберілген алдын ала шешім жобасы арыз иесіне әлі табыс етілген жоқ.',
      ru: 'Проект предварительного решения, отправленный {sentOn}, ещё не вручён заявителю.',
      en: 'The draft preliminary decision, sent on {sentOn}, has not reached the applicant yet.',
    },
    remedy: {
      kk: 'Табыс етілуін күтіңіз; табыс етілмесе, жобаны қайта жіберіңіз.',
      ru: 'Дождитесь вручения; если оно не состоялось, отправьте проект снова.',
      en: 'Wait for its delivery; if it failed, send the draft again.',
    },
  },
  'refusal-too-soon': {
    law: ['P32', 'Code 73(1)'],
    text: {
      kk: 'Жоба {deliveredOn} күні табыс етілді, содан кейін үш жұмыс күні өтуі тиіс: қабылдаудан бас тарту туралы шешім {from} күнінен бұрын қабылданбайды.',
      ru: 'Проект вручён {deliveredOn}, после этого должны пройти три рабочих дня: решение об отказе в приёме принимается не ранее {from}.',
      en: 'The draft arrived on {deliveredOn}, and three working days must pass: the reception may be refused on {from} at the earliest.',
    },
    remedy: {
      kk: 'Сол күнге дейін арыз иесінің қарсылығын күтіңіз.',
      ru: 'До этого дня ожидайте возражений заявителя.',
      en: 'Until then, wait for the objections of the applicant.',
    },
  },
  'objection-window-open': {
    law: ['Code 73(3)'],
    text: {
      kk: 'Жоба {deliveredOn} күні табыс етілді; арыз иесі {until} күнінің аяғына дейін қарсылық бере алады.',
      ru: 'Проект вручён {deliveredOn}; заявитель вправе подать возражение до конца {until}.',
      en: 'The draft arrived on {deliveredOn}; the applicant may object until the end of {until}.',
    },
    remedy: {
      kk: 'Осы мерзім аяқталғаннан кейін шешім қабылдаңыз.',
      ru: 'Примите решение после окончания этого срока.',
      en: 'Decide after this term has ended.',
    },
  },
  'oral-hearing-not-held': {
    law: ['P33', 'Code 73(3)'],
    text: {
      kk: 'Арыз иесі ауызша тыңдауды сұрады, ол әлі өткізілген жоқ.',
      ru: 'Заявитель просил об устном заслушивании, оно ещё не проведено.',
      en: 'The applicant asked to be heard orally, and has not been heard yet.',
    },
    remedy: {
      kk: 'Тыңдау күні мен орнын белгілеп, тыңдауды өткізіңіз.',
      ru: 'Назначьте время и место заслушивания и проведите его.',
      en: 'Appoint time and place of the hearing, and hold it.',
    },
  },
  'objection-too-late': {
    law: ['Code 73(3)', 'Code 92(1)'],
    text: {
      kk: 'Қарсылық мерзімі {until} күні аяқталды (қарсылық {filedOn} күні берілді).',
      ru: 'Срок для возражений истёк {until} (подано {filedOn}).',
      en: 'The time to object ended on {until} (filed on {filedOn}).',
    },
    remedy: {
      kk: 'Арыз иесіне үш ай ішінде жоғары тұрған органға шағым беру құқығын түсіндіріңіз.',
      ru: 'Разъясните заявителю право на жалобу в вышестоящий орган в течение трёх месяцев.',
      en: 'Tell the applicant of the right to complain to the superior body within three months.',
    },
  },
  'hearing-outside-working-hours': {
    law: ['P33', 'P4', 'Code 66(1)'],
    text: {
      kk: 'Тыңдау жұмыс уақытынан тыс уақытқа ({startsAt}) тағайындалмайды: қабылдау бөлмесі жұмыс күндері {from} мен {to} аралығында жұмыс істейді.',
      ru: 'Заслушивание нельзя назначить на нерабочее время ({startsAt}): приёмная работает в рабочие дни с {from} до {to}.',
      en: 'A hearing cannot be appointed outside working hours ({startsAt}): the reception room works on working days from {from} to {to}.',
    },
    remedy: {
      kk: 'Ең жақын жұмыс күні: {next}; осы күннің жұмыс уақытын таңдаңыз.',
      ru: 'Ближайший рабочий день: {next}; выберите время в его пределах.',
      en: 'The nearest working day is {next}; choose a time within its hours.',
    },
  },
  'hearing-in-the-past': {
    law: ['P33', 'Code 66(1)'],
    text: {
      kk: 'Тыңдау өткен уақытқа ({startsAt}) тағайындалмайды.',
      ru: 'Заслушивание нельзя назначить на прошедшее время ({startsAt}).',
      en: 'A hearing cannot be appointed for a time that has passed ({startsAt}).',
    },
    remedy: {
      kk: 'Арыз иесі келе алатын уақытты белгілеңіз.',
      ru: 'Назначьте время, к которому заявитель сможет прийти.',
      en: 'Choose a time at which the applicant can come.',
    },
  },
  'hearing-not-begun': {
    law: ['P33', 'Code 74'],
    text: {
      kk: 'Тыңдау әлі басталған жоқ ({startsAt}).',
      ru: 'Заслушивание ещё не началось ({startsAt}).',
      en: 'The hearing has not begun yet ({startsAt}).',
    },
    remedy: {
      kk: 'Нәтижені тыңдаудан кейін енгізіңіз.',
      ru: 'Внесите итог после заслушивания.',
      en: 'Enter the outcome after the hearing.',
    },
  },
  'not-duly-notified': {
    law: ['P33', 'Code 66(1)', 'Code 73(3)'],
    text: {
      kk: 'Арыз иесі тыңдауға келмеді, бірақ шақырудың табыс етілгені расталмаған.',
      ru: 'Заявитель не пришёл на заслушивание, но вручение приглашения не подтверждено.',
      en: 'The applicant did not come, and nothing proves that the invitation arrived.',
    },
    remedy: {
      kk: 'Шақырудың табыс етілгенін енгізіңіз немесе тыңдауды қайта тағайындаңыз.',
      ru: 'Внесите подтверждение вручения или назначьте заслушивание заново.',
      en: 'Enter the proof of delivery, or appoint the hearing anew.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
