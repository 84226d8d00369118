import { deliveryRefusals } from '@qabyldau/delivery';
import { type RefusalSpec, refuser } from '@qabyldau/engine';

export const refusals = {
  ...deliveryRefusals,
  'act-not-known-yet': {
    law: ['Code 83', 'Code 92(1)'],
    text: {
      kk: 'Акт {knownOn} күні табыс етілген деп көрсетілген, ал шағым {filedOn} күні берілген.',
      ru: 'Указано, что акт вручён {knownOn}, а жалоба подана {filedOn}.',
      en: 'The act is said to have been communicated on {knownOn}, and the complaint came on {filedOn}.',
    },
    remedy: {
      kk: 'Актінің табыс етілген күнін тексеріңіз: хабарланбаған актіге шағым берілмейді.',
      ru: 'Проверьте день вручения акта: акт, о котором не сообщено, не обжалуют.',
      en: 'Check the day of delivery: an act that was not communicated is not complained against.',
    },
  },
  'own-act': {
    law: ['Code 91'],
    text: {
      kk: 'Орган өз актісіне берілген шағымды өзі қарамайды.',
      ru: 'Орган не рассматривает жалобу на собственный акт.',
      en: 'The body does not consider a complaint against its own act.',
    },
    remedy: {
      kk: 'Шағымды қарайтын жоғары тұрған органды көрсетіңіз.',
      ru: 'Укажите вышестоящий орган, который рассмотрит жалобу.',
      en: 'Give the superior body that considers it.',
    },
  },
  'file-stays-behind': {
    law: ['Code 91(4)'],
    text: {
      kk: 'Шағым әкімшілік іспен бірге жолданады, ал іс қоса берілмеген.',
      ru: 'Жалобу направляют вместе с административным делом, а дело не приложено.',
      en: 'The complaint is forwarded with the file, and the file is not with it.',
    },
    remedy: {
      kk: 'Істі тіркеп, қайта жолдаңыз.',
      ru: 'Приложите дело и направьте снова.',
      en: 'Attach the file and forward both.',
    },
  },
  'granted-in-part': {
    law: ['Code 91(4)'],
    text: {
      kk: 'Шағым талаптары толық қанағаттандырылмаған.',
      ru: 'Требования жалобы удовлетворены не полностью.',
      en: 'What the complaint asks is not granted in full.',
    },
    remedy: {
      kk: 'Шағымды іспен бірге қарайтын органға жолдаңыз.',
      ru: 'Направьте жалобу с делом рассматривающему органу.',
      en: 'Forward the complaint with the file to the body that considers it.',
    },
  },
  'forwarding-term-over': {
    law: ['Code 91(4)'],
    text: {
      kk: 'Шағымды жолдау мерзімі {dueOn} күні аяқталды, енді оны органның өзі қанағаттандыра алмайды.',
      ru: 'Срок направления жалобы истёк {dueOn}, самому органу удовлетворить её уже нельзя.',
      en: 'The term to forward the complaint ended on {dueOn}; the body can no longer grant it itself.',
    },
    remedy: {
      kk: 'Шағымды дереу жолдаңыз: ол кешіккен деп белгіленеді.',
      ru: 'Направьте жалобу немедленно: она будет отмечена как направленная с опозданием.',
      en: 'Forward it at once; it will be marked late.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;

export type { Objection } from '@qabyldau/engine';

/** Answers "no" with a refusal of the catalogue. */
export const no = refuser(refusals);
