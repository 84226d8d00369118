import { deliveryRefusals } from '@qabyldau/delivery';
import { type RefusalSpec, refuser } from '@qabyldau/engine';

export const refusals = {
  ...deliveryRefusals,
  'own-body-asked': {
    law: ['P18'],
    text: {
      kk: 'Сұрау салу қабылдауды өткізетін органның өзіне жіберілмейді.',
      ru: 'Запрос не направляется самому органу, который проводит приём.',
      en: 'A participation request does not go to the very body that holds the reception.',
    },
    remedy: {
      kk: 'Мәселе құзыретіне жататын басқа мүдделі органды көрсетіңіз; өз қызметкерлеріңізді тікелей шақырыңыз.',
      ru: 'Укажите иной заинтересованный орган, к компетенции которого относится вопрос; своих сотрудников пригласите напрямую.',
      en: 'Name the other interested body in whose competence the issue lies; invite your own employees directly.',
    },
  },
  'other-body-not-named': {
    law: ['P18', 'P19'],
    text: {
      kk: '«{otherBody}» басқа органдар анықтамалығында жоқ, сондықтан сұрау салу да, арыз иесіне хат та оны атай алмайды.',
      ru: 'Органа «{otherBody}» нет в справочнике других органов, и ни запрос, ни письмо заявителю его не назовут.',
      en: 'There is no “{otherBody}” in the directory of other bodies, so neither the request nor the letter to the applicant can name it.',
    },
    remedy: {
      kk: 'Органның атауын үш тілде анықтамалыққа енгізіңіз («Басқа органның атауын анықтамалыққа енгізу» командасы), содан кейін сұрау салуды жіберіңіз.',
      ru: 'Внесите название органа на трёх языках в справочник (команда «Внести название другого органа в справочник») и направьте запрос.',
      en: 'Enter its name in the three languages in the directory (the command “Enter the name of another body”), then send the request.',
    },
  },
  'appeal-has-ended': {
    law: ['P18'],
    text: {
      kk: 'Бұл жолданымды қарау аяқталған: қабылдау болмайды, сондықтан басқа орган шақырылмайды.',
      ru: 'Рассмотрение этого обращения завершено: приёма не будет, и другой орган приглашать некуда.',
      en: 'This appeal has come to its end: there will be no reception to ask another body to.',
    },
    remedy: {
      kk: 'Жолданымның нөмірін тексеріңіз; арыз иесі қайта жүгінсе, сұрау салуды жаңа жолданым бойынша жіберіңіз.',
      ru: 'Проверьте номер обращения; если заявитель обратится снова, направьте запрос по новому обращению.',
      en: 'Check the number of the appeal; if the applicant comes again, send the request for the new appeal.',
    },
  },
  'reception-on-another-day': {
    law: ['P18', 'P29'],
    text: {
      kk: 'Қабылдау {appointedOn} күніне белгіленген, ал сұрау салу {receptionOn} күніне берілген.',
      ru: 'Приём назначен на {appointedOn}, а в запросе указано {receptionOn}.',
      en: 'The reception is appointed for {appointedOn}, while the request names {receptionOn}.',
    },
    remedy: {
      kk: 'Сұрау салуды {appointedOn} күніне жіберіңіз немесе алдымен қабылдауды ауыстырыңыз.',
      ru: 'Направьте запрос на {appointedOn} или сначала перенесите приём.',
      en: 'Send the request for {appointedOn}, or move the reception first.',
    },
  },
  'reply-day-does-not-work': {
    law: ['Code 76(5)'],
    text: {
      kk: 'Жауап берудің соңғы күні {replyBy} — жұмыс күні емес ({reasonKk}).',
      ru: 'Последний день ответа {replyBy} — нерабочий ({reasonRu}).',
      en: 'The last day to answer, {replyBy}, is not a working day ({reasonEn}).',
    },
    remedy: {
      kk: 'Ең жақын жұмыс күні: {next}.',
      ru: 'Ближайший рабочий день: {next}.',
      en: 'The next working day is {next}.',
    },
  },
  'reply-term-has-passed': {
    law: ['P18'],
    text: {
      kk: 'Жауап беру мерзімі ({replyBy}) өтіп кеткен (бүгін {today}).',
      ru: 'Срок ответа ({replyBy}) уже прошёл (сегодня {today}).',
      en: 'The term to answer ({replyBy}) has already passed (today is {today}).',
    },
    remedy: {
      kk: 'Басқа орган жауап бере алатын күнді көрсетіңіз.',
      ru: 'Укажите день, до которого другой орган успеет ответить.',
      en: 'Give a day by which the other body can still answer.',
    },
  },
  'reply-term-ends-too-late': {
    law: ['P18'],
    text: {
      kk: 'Жауап беру мерзімі ({replyBy}) қабылдау күнінен ({receptionOn}) бұрын аяқталуы тиіс.',
      ru: 'Срок ответа ({replyBy}) должен закончиться до дня приёма ({receptionOn}).',
      en: 'The term to answer ({replyBy}) must end before the day of the reception ({receptionOn}).',
    },
    remedy: {
      kk: 'Ертерек күнді көрсетіңіз немесе қабылдауды кейінге белгілеңіз.',
      ru: 'Укажите более ранний день или назначьте приём позже.',
      en: 'Give an earlier day, or set the reception later.',
    },
  },
  'notice-on-its-way': {
    law: ['P19', 'Code 66(2)'],
    text: {
      kk: 'Арыз иесі хабардар етілді, хабарламаның табыс етілмегені белгіленбеген.',
      ru: 'Заявитель уже уведомлён, невручение уведомления не отмечено.',
      en: 'The applicant has been told already, and nothing says that the notice did not arrive.',
    },
    remedy: {
      kk: 'Табыс етілуін күтіңіз немесе оның нәтижесін енгізіңіз.',
      ru: 'Дождитесь вручения или внесите его результат.',
      en: 'Wait for its delivery, or enter the outcome.',
    },
  },
  'date-in-future': { ...deliveryRefusals['date-in-future'], law: ['P20', 'Code 66(2)'] },
  'answer-before-request': {
    law: ['P20'],
    text: {
      kk: 'Сұрау салу {requestedOn} күні жіберілді, жауап одан бұрын ({on}) келуі мүмкін емес.',
      ru: 'Запрос направлен {requestedOn}, ответ не мог прийти раньше ({on}).',
      en: 'The request was sent on {requestedOn}; the answer cannot have come before ({on}).',
    },
    remedy: {
      kk: 'Жауаптың келіп түскен күнін тексеріңіз.',
      ru: 'Проверьте день поступления ответа.',
      en: 'Check the day on which the answer came in.',
    },
  },
  'refusal-is-known': {
    law: ['P20'],
    text: {
      kk: 'Басқа органның қатысудан бас тартуы {knownOn} күні белгілі болған; жауап беру мерзімі {replyBy} күні аяқталған.',
      ru: 'Отказ другого органа от участия известен с {knownOn}; срок ответа закончился {replyBy}.',
      en: 'The refusal of the other body has been known since {knownOn}; its term to answer ended on {replyBy}.',
    },
    remedy: {
      kk: 'Бас тарту туралы ақпаратты {dueOn} күнінің аяғына дейін Үкімет Аппаратына жіберіңіз; өкіл бәрібір келсе, оның қатысуын белгілеңіз.',
      ru: 'Направьте информацию об отказе в Аппарат Правительства до конца {dueOn}; если представитель всё же придёт, отметьте его участие.',
      en: 'Report the refusal to the Government Apparatus by the end of {dueOn}; if a representative comes all the same, record the attendance.',
    },
  },
  'reception-has-not-come': {
    law: ['P18', 'P20'],
    text: {
      kk: 'Қабылдау {receptionOn} күніне белгіленген, бүгін {today}.',
      ru: 'Приём назначен на {receptionOn}, сегодня {today}.',
      en: 'The reception is on {receptionOn}; today is {today}.',
    },
    remedy: {
      kk: 'Өкілдің қатысуын қабылдау күні белгілеңіз.',
      ru: 'Отметьте участие представителя в день приёма.',
      en: 'Record the attendance on the day of the reception.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;

export type { Objection } from '@qabyldau/engine';

/** Answers "no" with a refusal of the catalogue. */
export const no = refuser(refusals);
