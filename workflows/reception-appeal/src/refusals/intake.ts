import { deliveryRefusals } from '@qabyldau/delivery';
import type { RefusalSpec } from '@qabyldau/engine';

/** Intake, correction, return, withdrawal, delivery. Registration itself is never refused (P6). */
export const intakeRefusals = {
  ...deliveryRefusals,
  'no-defect-named': {
    law: ['P6', 'Code 64(6)'],
    text: {
      kk: 'Хабарламада Кодекстің 63-бабының қай талабы орындалмағаны көрсетілмеген.',
      ru: 'В уведомлении не указано, какое требование статьи 63 Кодекса не соблюдено.',
      en: 'The notice does not say which requirement of Code art. 63 is not met.',
    },
    remedy: {
      kk: 'Кемінде бір талапты белгілеңіз немесе жолданымды қарауды жалғастырыңыз.',
      ru: 'Отметьте хотя бы одно требование или продолжайте рассмотрение обращения.',
      en: 'Mark at least one requirement, or go on considering the appeal.',
    },
  },
  'notice-on-its-way': {
    law: ['Code 66(2)'],
    text: {
      kk: 'Алдыңғы хабарлама {sentOn} күні жіберілді, оның табыс етілмегені белгіленбеген.',
      ru: 'Предыдущее уведомление отправлено {sentOn}, его невручение не отмечено.',
      en: 'The earlier notice was sent on {sentOn}, and nothing says that it did not arrive.',
    },
    remedy: {
      kk: 'Табыс етілуін күтіңіз немесе оның нәтижесін енгізіңіз.',
      ru: 'Дождитесь вручения или внесите его результат.',
      en: 'Wait for its delivery, or enter the outcome.',
    },
  },
  'correction-notice-not-delivered': {
    law: ['P6', 'Code 64(7)(1)'],
    text: {
      kk: '{sentOn} күні жіберілген кемшіліктер туралы хабарлама арыз иесіне әлі табыс етілген жоқ, түзету мерзімі басталмады.',
      ru: 'Уведомление о недостатках, отправленное {sentOn}, ещё не вручено заявителю, срок исправления не начался.',
      en: 'The notice of the defects, sent on {sentOn}, has not reached the applicant; the time to correct has not begun.',
    },
    remedy: {
      kk: 'Табыс етілуін күтіңіз; табыс етілмесе, хабарламаны қайта жіберіңіз.',
      ru: 'Дождитесь вручения; если оно не состоялось, отправьте уведомление снова.',
      en: 'Wait for its delivery; if it failed, send the notice again.',
    },
  },
  'correction-term-running': {
    law: ['P6', 'Code 64(7)(1)'],
    text: {
      kk: 'Арыз иесі жолданымды {until} күнінің аяғына дейін түзете алады.',
      ru: 'Заявитель вправе исправить обращение до конца {until}.',
      en: 'The applicant may correct the appeal until the end of {until}.',
    },
    remedy: {
      kk: 'Мерзім аяқталғаннан кейін ғана, үш жұмыс күні ішінде қайтарыңыз.',
      ru: 'Возврат возможен только после этого, в течение трёх рабочих дней.',
      en: 'Return it only after that, within three working days.',
    },
  },
  'before-the-appeal': {
    law: ['P25', 'Code 62(2)'],
    text: {
      kk: 'Көрсетілген күн ({on}) жолданым келіп түскен күннен ({cameInOn}) бұрын.',
      ru: 'Указанная дата ({on}) раньше дня, когда поступило обращение ({cameInOn}).',
      en: 'The date given ({on}) is before the day on which the appeal came in ({cameInOn}).',
    },
    remedy: {
      kk: 'Құжаттағы күнді тексеріп, {cameInOn} күнін немесе одан кейінгі күнді көрсетіңіз.',
      ru: 'Проверьте дату в документе и укажите {cameInOn} или более поздний день.',
      en: 'Check the date on the paper, and give {cameInOn} or a later day.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
