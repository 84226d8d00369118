import { refuse, type Refusal, type RefusalSpec } from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';

export const refusals = {
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
  'date-in-future': {
    law: ['Code 66(2)'],
    text: {
      kk: 'Көрсетілген күн ({on}) әлі келген жоқ, бүгін {today}.',
      ru: 'Указанный день ({on}) ещё не наступил, сегодня {today}.',
      en: 'The day given ({on}) has not come yet; today is {today}.',
    },
    remedy: {
      kk: 'Оқиғаның нақты болған күнін көрсетіңіз.',
      ru: 'Укажите день, когда событие действительно произошло.',
      en: 'Give the day on which it really happened.',
    },
  },
  'no-such-notice': {
    law: ['Code 66(2)'],
    text: {
      kk: 'Бұл іс бойынша «{notice}» хабарламасы жіберілмеген.',
      ru: 'По этому делу уведомление «{notice}» не отправлялось.',
      en: 'No notice “{notice}” was sent in this case.',
    },
    remedy: {
      kk: 'Хабарламаның нөмірін істің тарихынан тексеріңіз.',
      ru: 'Сверьте номер уведомления с историей дела.',
      en: 'Check the number of the notice in the history of the case.',
    },
  },
  'delivered-before-sent': {
    law: ['Code 66(2)'],
    text: {
      kk: 'Хабарлама {sentOn} күні жіберілді, одан бұрын ({on}) табыс етілуі мүмкін емес.',
      ru: 'Уведомление отправлено {sentOn} и не могло быть вручено раньше ({on}).',
      en: 'The notice was sent on {sentOn}; it cannot have arrived before ({on}).',
    },
    remedy: {
      kk: 'Табыс ету туралы хабарламадағы күнді тексеріңіз.',
      ru: 'Проверьте дату в уведомлении о вручении.',
      en: 'Check the date on the acknowledgement.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;

/** What a rule answers when the command breaks it; `undefined` when it does not. */
export type Objection = { readonly ok: false; readonly error: Refusal } | undefined;

/** Answers "no" with a refusal of the catalogue. */
export const no = (code: keyof typeof refusals, data: JsonObject = {}) => refuse(refusals, code, data);
