import { deliveryRefusals } from '@qabyldau/delivery';
import { type RefusalSpec, refuser } from '@qabyldau/engine';

/** Every lawful "no" of the workflow. Registration itself is never refused (P6). */
export const refusals = {
  ...deliveryRefusals,
  'not-serving-here': {
    law: ['P37'],
    text: {
      kk: '{employee} бұл органда қызмет атқармайды: тағайындалмаған немесе жұмыстан босатылған.',
      ru: '{employee} не служит в этом органе: не назначен или освобождён.',
      en: '{employee} does not serve in this body: never appointed, or released.',
    },
    remedy: {
      kk: 'Осы органда қазір қызмет атқаратын қызметкерді таңдаңыз.',
      ru: 'Выберите сотрудника, который сейчас служит в этом органе.',
      en: 'Choose an employee who serves in this body now.',
    },
  },
  'considered-before': {
    law: ['P37'],
    text: {
      kk: '{employee} бұл мәселені бұрын қараған: {number} жолданымы, {on}. Қабылдаудан түскен жолданым бұған дейін қараған қызметкерге тапсырылмайды.',
      ru: '{employee} уже рассматривал этот вопрос: обращение {number}, {on}. Обращение, поступившее с приёма, не поручается сотруднику, который рассматривал его ранее.',
      en: '{employee} has considered this matter before: appeal {number}, {on}. An appeal from a reception is not given to an employee who considered it before.',
    },
    remedy: {
      kk: 'Басқа орындаушыны тағайындаңыз; ондай қызметкер болмаса, басшының уәжді шешімін енгізіңіз. Бұл қызметкерден ақпарат сұрауға болады.',
      ru: 'Назначьте другого исполнителя; если его нет, внесите мотивированное решение руководителя. Этого сотрудника можно привлечь как источник сведений.',
      en: 'Assign another executor; if there is none, enter the reasoned decision of the head. This employee may still be asked for information.',
    },
  },
  'override-not-by-head': {
    law: ['P37'],
    text: {
      kk: '{signatory} жолданымды бұрын қараған қызметкерге тапсыру туралы шешім қабылдай алмайды.',
      ru: '{signatory} не вправе решить, что обращение поручается сотруднику, который рассматривал его ранее.',
      en: '{signatory} may not decide to give the appeal to somebody who considered it before.',
    },
    remedy: {
      kk: 'Мұндай шешімді бірінші басшы, әкім немесе олардың орынбасары қабылдайды.',
      ru: 'Такое решение принимает первый руководитель, аким или их заместитель.',
      en: 'Such a decision is for the first head, the akim or a deputy.',
    },
  },
  'override-without-reason': {
    law: ['P37'],
    text: {
      kk: 'Жолданым бұрын қараған қызметкерге неліктен тапсырылатыны көрсетілмеген.',
      ru: 'Не указано, почему обращение поручается сотруднику, который рассматривал его ранее.',
      en: 'It is not said why the appeal goes to an employee who considered it before.',
    },
    remedy: {
      kk: 'Басшы шешімінің уәжін жазыңыз.',
      ru: 'Укажите мотив решения руководителя.',
      en: 'Give the reason of the head’s decision.',
    },
  },
  'not-the-executor': {
    law: ['P35', 'P37'],
    text: {
      kk: 'Бұл жолданымның орындаушысы — {executor}.',
      ru: 'Исполнитель этого обращения — {executor}.',
      en: 'The executor of this appeal is {executor}.',
    },
    remedy: {
      kk: 'Жауапты орындаушының өзі жіберсін немесе басқа орындаушы тағайындалсын.',
      ru: 'Ответ направляет сам исполнитель; либо назначьте другого исполнителя.',
      en: 'The executor sends the answer; or have another executor assigned.',
    },
  },
  'term-already-ended': {
    law: ['Code 76(3)'],
    text: {
      kk: 'Қарау мерзімі {dueOn} күні аяқталды, аяқталған мерзім ұзартылмайды.',
      ru: 'Срок рассмотрения истёк {dueOn}; истёкший срок не продлевается.',
      en: 'The term ended on {dueOn}; a term that has ended cannot be extended.',
    },
    remedy: {
      kk: 'Жауапты дереу жіберіңіз, ол кешіккен деп белгіленеді.',
      ru: 'Отправьте ответ немедленно, он будет отмечен как опоздавший.',
      en: 'Send the answer at once; it will be marked late.',
    },
  },
  'already-extended': {
    law: ['Code 76(3)'],
    text: {
      kk: 'Мерзім бұрын ұзартылған, енді ол {dueOn} күні аяқталады.',
      ru: 'Срок уже продлевался и заканчивается {dueOn}.',
      en: 'The term has already been extended and ends on {dueOn}.',
    },
    remedy: {
      kk: 'Арыз иесіне {dueOn} күнінің аяғына дейін жауап беріңіз.',
      ru: 'Ответьте заявителю до конца {dueOn}.',
      en: 'Answer the applicant by the end of {dueOn}.',
    },
  },
  'signatory-may-not-extend': {
    law: ['Code 76(3)'],
    text: {
      kk: '{signatory} мерзімді ұзарту туралы уәжді шешімге қол қоя алмайды.',
      ru: '{signatory} не вправе подписать мотивированное решение о продлении срока.',
      en: '{signatory} may not sign the reasoned decision to extend the term.',
    },
    remedy: {
      kk: 'Шешімге басшы, оның орынбасары немесе аппарат басшысы қол қоюы тиіс.',
      ru: 'Решение подписывает руководитель, его заместитель или руководитель аппарата.',
      en: 'It is for the head, a deputy or the chief of staff to sign.',
    },
  },
  'extension-without-reason': {
    law: ['Code 76(3)'],
    text: {
      kk: 'Ұзарту уәжі көрсетілмеген.',
      ru: 'Не указан мотив продления.',
      en: 'No reason is given for the extension.',
    },
    remedy: {
      kk: 'Қандай мән-жайларды анықтау қажет екенін жазыңыз.',
      ru: 'Укажите, какие обстоятельства необходимо установить.',
      en: 'Say which facts must be established.',
    },
  },
  'extension-too-long': {
    law: ['Code 76(3)'],
    text: {
      kk: 'Мерзімді {limit} күнінен әрі ұзартуға болмайды (сұралғаны — {asked}).',
      ru: 'Срок нельзя продлить далее {limit} (запрошено {asked}).',
      en: 'The term cannot be extended beyond {limit} ({asked} was asked for).',
    },
    remedy: {
      kk: '{limit} күнінен кешіктірмей мерзім белгілеңіз.',
      ru: 'Назначьте срок не позднее {limit}.',
      en: 'Set a date no later than {limit}.',
    },
  },
  'extension-not-later': {
    law: ['Code 76(3)'],
    text: {
      kk: 'Жаңа мерзім ({asked}) қазіргі мерзімнен ({dueOn}) кейін болуы тиіс.',
      ru: 'Новый срок ({asked}) должен быть позже действующего ({dueOn}).',
      en: 'The new date ({asked}) must be later than the present one ({dueOn}).',
    },
    remedy: {
      kk: 'Кейінгі күнді көрсетіңіз немесе мерзімді ұзартпаңыз.',
      ru: 'Укажите более позднюю дату или не продлевайте срок.',
      en: 'Give a later date, or do not extend the term.',
    },
  },
  'redirected-to-itself': {
    law: ['Code 65'],
    text: {
      kk: 'Жолданым оны қарап жатқан органның өзіне жолданбайды.',
      ru: 'Обращение не перенаправляется тому же органу, который его рассматривает.',
      en: 'An appeal is not redirected to the very body that is considering it.',
    },
    remedy: {
      kk: 'Мәселе құзыретіне жататын органды көрсетіңіз.',
      ru: 'Укажите орган, к компетенции которого относится вопрос.',
      en: 'Name the body in whose competence the question lies.',
    },
  },
  'other-body-not-named': {
    law: ['Code 65'],
    text: {
      kk: '«{to}» басқа органдар анықтамалығында жоқ, сондықтан хат арыз иесіне жолданым қайда жіберілгенін айта алмайды.',
      ru: 'Органа «{to}» нет в справочнике других органов, и письмо не назовёт заявителю, куда направлено обращение.',
      en: 'There is no “{to}” in the directory of other bodies, so the letter cannot tell the applicant where the appeal has gone.',
    },
    remedy: {
      kk: 'Органның атауын үш тілде анықтамалыққа енгізіңіз («Басқа органның атауын анықтамалыққа енгізу» командасы), содан кейін жолдаңыз.',
      ru: 'Внесите название органа на трёх языках в справочник (команда «Внести название другого органа в справочник»), затем перенаправьте.',
      en: 'Enter its name in the three languages in the directory (the command “Enter the name of another body”), then redirect the appeal.',
    },
  },
  'answer-without-reasons': {
    law: ['P35', 'Code 80'],
    text: {
      kk: 'Түпкілікті жауапта уәждер баяндалмаған, ал жауап уәжді болуы тиіс.',
      ru: 'В окончательном ответе не изложены мотивы, а ответ должен быть мотивированным.',
      en: 'The final answer gives no reasons, and it has to be a reasoned one.',
    },
    remedy: {
      kk: 'Жауаптың мәтінін уәждерімен бірге енгізіңіз.',
      ru: 'Внесите текст ответа с его мотивами.',
      en: 'Enter the text of the answer with its reasons.',
    },
  },
  'no-final-answer-yet': {
    law: ['P35'],
    text: {
      kk: 'Арыз иесіне түпкілікті уәжді жауап берілмеген (аралық жауаптар: {interim}). Аралық жауап бақылаудан алуға негіз болмайды.',
      ru: 'Окончательный мотивированный ответ заявителю не дан (промежуточных ответов: {interim}). Промежуточный ответ не основание для снятия с контроля.',
      en: 'The applicant has had no final reasoned answer (interim answers: {interim}). An interim answer is no ground to remove the appeal from control.',
    },
    remedy: {
      kk: 'Түпкілікті уәжді жауапты {dueOn} күнінің аяғына дейін жіберіңіз.',
      ru: 'Направьте окончательный мотивированный ответ до конца {dueOn}.',
      en: 'Send the final reasoned answer by the end of {dueOn}.',
    },
  },
  'answer-on-its-way': {
    law: ['P35', 'Code 66(2)'],
    text: {
      kk: 'Түпкілікті жауап жіберілді, оның табыс етілмегені белгіленбеген.',
      ru: 'Окончательный ответ отправлен, его невручение не отмечено.',
      en: 'The final answer was sent, and nothing says that it did not arrive.',
    },
    remedy: {
      kk: 'Табыс етілуін күтіңіз немесе оның нәтижесін енгізіңіз.',
      ru: 'Дождитесь вручения или внесите его результат.',
      en: 'Wait for its delivery, or enter the outcome.',
    },
  },
  'date-in-future': { ...deliveryRefusals['date-in-future'], law: ['Code 64(9)', 'Code 66(2)'] },
} as const satisfies Record<string, RefusalSpec>;

export type { Objection } from '@qabyldau/engine';

/** Answers "no" with a refusal of the catalogue. */
export const no = refuser(refusals);
