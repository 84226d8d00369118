import type { RefusalSpec } from '@qabyldau/engine';

/** Ends other than a reception or a refusal of it, and the reception on the same day. */
export const outcomeRefusals = {
  'essence-is-stated': {
    law: ['P5'],
    text: {
      kk: 'Жолданымда мәселенің мәні баяндалған, сондықтан оны қараусыз қалдыруға болмайды.',
      ru: 'В обращении изложена суть вопроса, поэтому оставить его без рассмотрения нельзя.',
      en: 'The appeal states the essence of the question, so it cannot be left without consideration.',
    },
    remedy: {
      kk: 'Жолданымды қарауды жалғастырып, анықтамалық ақпаратты дайындаңыз.',
      ru: 'Продолжайте рассмотрение и готовьте справочную информацию.',
      en: 'Go on considering it and prepare the brief.',
    },
  },
  'correction-comes-first': {
    law: ['P5', 'P6', 'Code 64(6)'],
    text: {
      kk: 'Арыз иесіне мәселенің мәнін баяндау үшін мерзім әлі берілген жоқ.',
      ru: 'Заявителю ещё не дан срок, чтобы изложить суть вопроса.',
      en: 'The applicant has not been given a term to state the essence of the question.',
    },
    remedy: {
      kk: 'Алдымен кемшіліктер туралы хабарлама жіберіңіз; жолданым мүлде бос болса, оны жауапты қызметкер растасын.',
      ru: 'Сначала направьте уведомление о недостатках; если обращение явно пустое, это подтверждает ответственный сотрудник.',
      en: 'First send the notice of defects; where the appeal is plainly empty, the responsible employee says so.',
    },
  },
  'essence-may-still-come': {
    law: ['P5', 'P6', 'Code 64(6)'],
    text: {
      kk: 'Арыз иесі мәселенің мәнін {until} күнінің аяғына дейін баяндай алады.',
      ru: 'Заявитель вправе изложить суть вопроса до конца {until}.',
      en: 'The applicant may state the essence of the question until the end of {until}.',
    },
    remedy: {
      kk: 'Осы мерзім өткеннен кейін үш жұмыс күні ішінде шешім қабылдаңыз.',
      ru: 'Примите решение после этого срока, в течение трёх рабочих дней.',
      en: 'Decide after this term, within three working days.',
    },
  },
  'responsible-finds-it-empty': {
    law: ['P5', 'P25'],
    text: {
      kk: 'Жолданымның бос екенін оған жауапты қызметкер ғана растайды: {responsible}.',
      ru: 'Что обращение явно пустое, подтверждает только ответственный за него сотрудник: {responsible}.',
      en: 'Only the employee responsible for the appeal may find it plainly empty: {responsible}.',
    },
    remedy: {
      kk: 'Оны жауапты қызметкерге беріңіз немесе арыз иесінен мәселенің мәнін сұраңыз.',
      ru: 'Передайте его ответственному сотруднику или запросите суть вопроса у заявителя.',
      en: 'Hand it to that employee, or ask the applicant for the essence.',
    },
  },
  'redirected-to-own-body': {
    law: ['P15(1)', 'Code 65'],
    text: {
      kk: 'Мәселе құзыретіне кіретін басқа орган көрсетілмеген.',
      ru: 'Не указан другой орган, в компетенцию которого входит вопрос.',
      en: 'No other body is named in whose competence the question lies.',
    },
    remedy: {
      kk: 'Құзыретті органды көрсетіңіз; мәселе өз құзыретіңізде болса, оны қараңыз.',
      ru: 'Укажите компетентный орган; если вопрос в вашей компетенции, рассмотрите его.',
      en: 'Name the competent body; if the question is within your own competence, consider it.',
    },
  },
  'other-body-not-named': {
    law: ['P15(1)', 'Code 65'],
    text: {
      kk: '«{to}» басқа органдар анықтамалығында жоқ, сондықтан хат арыз иесіне жолданым қайда жіберілгенін айта алмайды.',
      ru: 'Органа «{to}» нет в справочнике других органов, и письмо не назовёт заявителю, куда направлено обращение.',
      en: 'There is no “{to}” in the directory of other bodies, so the letter cannot tell the applicant where the appeal has gone.',
    },
    remedy: {
      kk: 'Органның атауын үш тілде анықтамалыққа енгізіңіз («Басқа органның атауын анықтамалыққа енгізу» командасы) немесе атауын осы командамен бірге көрсетіңіз.',
      ru: 'Внесите название органа на трёх языках в справочник (команда «Внести название другого органа в справочник») или укажите название вместе с этой командой.',
      en: 'Enter its name in the three languages in the directory (the command “Enter the name of another body”), or give the name with this command.',
    },
  },
  'part-not-named': {
    law: ['Code 65'],
    text: {
      kk: 'Жолданымның қай бөлігі одан әрі жолданатыны көрсетілмеген.',
      ru: 'Не указано, какая часть обращения перенаправляется.',
      en: 'It is not said which part of the appeal is redirected.',
    },
    remedy: {
      kk: 'Жолданатын мәселенің тақырыбын көрсетіңіз; қалған бөлігі осында қаралады.',
      ru: 'Укажите тему перенаправляемого вопроса; остальное рассматривается здесь.',
      en: 'Name the topic that is redirected; the rest is considered here.',
    },
  },
  'act-not-named': {
    law: ['P15(2)', 'P15(3)', 'Code 70(1)'],
    text: {
      kk: 'Бұрынғы шешімнің немесе сот актісінің нөмірі мен оны қабылдаған орган көрсетілмеген.',
      ru: 'Не указаны номер прежнего решения или судебного акта и кто его принял.',
      en: 'The number of the earlier decision or court act, or who adopted it, is not given.',
    },
    remedy: {
      kk: 'Құжаттың деректемелерін енгізіңіз; құжат болмаса, алдын ала шешім жобасын жіберіп, арыз иесін тыңдаңыз.',
      ru: 'Внесите реквизиты документа; если документа нет, направьте проект предварительного решения и заслушайте заявителя.',
      en: 'Enter what identifies the document; if there is none, send the draft preliminary decision and hear the applicant.',
    },
  },
  'same-subject-not-documented': {
    law: ['P15(2)', 'P15(3)', 'P32', 'Code 70(1)'],
    text: {
      kk: '{on} күнгі {act} актісінің дәл сол нысана мен негіздерге қатысты екені расталмаған.',
      ru: 'Не подтверждено, что акт {act} от {on} вынесен о том же предмете и по тем же основаниям.',
      en: 'It is not shown that the act {act} of {on} is on the same subject and the same grounds.',
    },
    remedy: {
      kk: 'Қабылдаудан бас тарту керек болса, алдын ала шешім жобасын жіберіп, арыз иесін тыңдаңыз.',
      ru: 'Если нужен отказ в приёме, направьте проект предварительного решения и заслушайте заявителя.',
      en: 'If the reception is to be refused, send the draft preliminary decision and hear the applicant.',
    },
  },
  'court-act-without-force': {
    law: ['P15(3)', 'Code 70(1)(2)'],
    text: {
      kk: '{act} сот актісінің заңды күшіне енген күні көрсетілмеген.',
      ru: 'Не указан день вступления судебного акта {act} в законную силу.',
      en: 'The day on which the court act {act} came into force is not given.',
    },
    remedy: {
      kk: 'Күшіне енген күнін енгізіңіз; ол әлі енбесе, жолданымды қарауды жалғастырыңыз.',
      ru: 'Внесите день вступления в силу; если акт ещё не вступил, продолжайте рассмотрение.',
      en: 'Enter that day; if the act is not in force yet, go on considering the appeal.',
    },
  },
  'court-act-not-in-force': {
    law: ['P15(3)', 'Code 70(1)(2)'],
    text: {
      kk: '{act} сот актісі {inForceOn} күні заңды күшіне енеді, бүгін {today}.',
      ru: 'Судебный акт {act} вступает в законную силу {inForceOn}, сегодня {today}.',
      en: 'The court act {act} comes into force on {inForceOn}; today is {today}.',
    },
    remedy: {
      kk: 'Оған дейін жолданымды қарауды жалғастырыңыз.',
      ru: 'До этого дня продолжайте рассмотрение обращения.',
      en: 'Until then go on considering the appeal.',
    },
  },
  'earlier-appeal-not-named': {
    law: ['Code 64(7)(2)'],
    text: {
      kk: 'Бұл жолданым қай бұрынғы жолданымды қайталайтыны көрсетілмеген.',
      ru: 'Не указано, какое прежнее обращение повторяет это обращение.',
      en: 'It is not said which earlier appeal this one repeats.',
    },
    remedy: {
      kk: 'Бұрынғы жолданымның нөмірін көрсетіңіз немесе осы жолданымды қараңыз.',
      ru: 'Укажите номер прежнего обращения или рассмотрите это.',
      en: 'Give the number of the earlier appeal, or consider this one.',
    },
  },
  'new-arguments': {
    law: ['Code 64(7)(2)', 'Code 70(5)'],
    text: {
      kk: 'Жолданымда {earlier} жолданымында болмаған жаңа дәлелдер бар, сондықтан ол қайтарылмайды.',
      ru: 'В обращении есть новые доводы, которых не было в обращении {earlier}, поэтому оно не возвращается.',
      en: 'The appeal brings arguments that appeal {earlier} did not have, so it is not returned.',
    },
    remedy: {
      kk: 'Жаңа дәлелдерді ескере отырып, жолданымды қараңыз.',
      ru: 'Рассмотрите обращение с учётом новых доводов.',
      en: 'Consider the appeal with its new arguments.',
    },
  },
  'declining-not-in-edition': {
    law: ['P38', 'Code 64(9)'],
    text: {
      kk: 'Іс {since} күніне дейінгі редакция бойынша жүргізіледі, онда консультациядан кейін жазылудан бас тарту көзделмеген.',
      ru: 'Дело ведётся по редакции, действовавшей до {since}; отказа от записи после консультации она не знает.',
      en: 'The case stands in the edition before {since}, which knows no declining after a consultation.',
    },
    remedy: {
      kk: 'Арыз иесі жолданымын жазбаша өтінішпен кері қайтарып ала алады; әйтпесе оны қарауды жалғастырыңыз.',
      ru: 'Заявитель вправе отозвать обращение письменным заявлением; иначе продолжайте рассмотрение.',
      en: 'The applicant may withdraw the appeal in writing; otherwise go on considering it.',
    },
  },
  'not-consulted': {
    law: ['P38'],
    text: {
      kk: 'Арыз иесіне консультация берілмеген.',
      ru: 'Консультация заявителю не дана.',
      en: 'The applicant was given no consultation.',
    },
    remedy: {
      kk: 'Консультация беріңіз; арыз иесі жолданымнан бас тартса, жазбаша өтінішпен кері қайтарып алады.',
      ru: 'Дайте консультацию; если заявитель не желает рассмотрения, он отзывает обращение письменным заявлением.',
      en: 'Give the consultation; an applicant who wants nothing more withdraws the appeal in writing.',
    },
  },
  'sign-up-not-declined': {
    law: ['P38'],
    text: {
      kk: 'Арыз иесі консультация алды, бірақ жеке қабылдауға жазылудан бас тартқан жоқ.',
      ru: 'Заявитель получил консультацию, но от записи на личный приём не отказался.',
      en: 'The applicant was consulted but did not decline to sign up for a reception.',
    },
    remedy: {
      kk: 'Қабылдауға жазу туралы жолданымды қарауды жалғастырыңыз.',
      ru: 'Продолжайте рассмотрение обращения о записи на приём.',
      en: 'Go on considering the request for a reception.',
    },
  },
  'not-an-authorised-unit-head': {
    law: ['P2(5)', 'P3'],
    text: {
      kk: 'Жүгінген күні қабылдауды уәкілетті құрылымдық бөлімше басшысы жүргізеді, {official} ондай емес.',
      ru: 'В день обращения принимает уполномоченный руководитель структурного подразделения; {official} им не является.',
      en: 'On the day of coming it is an authorised head of a structural unit who receives; {official} is not one.',
    },
    remedy: {
      kk: 'Құрылымдық бөлімше басшысын таңдаңыз немесе басшылықтың қабылдауына анықтамалық ақпарат дайындаңыз.',
      ru: 'Выберите руководителя подразделения или готовьте справочную информацию для приёма руководством.',
      en: 'Choose the head of a unit, or prepare the brief for a reception by the leadership.',
    },
  },
  'consent-of-another-day': {
    law: ['P3'],
    text: {
      kk: 'Арыз иесі {consentOn} күні келіскен, ал сол күнгі қабылдау жүгінген күні ғана өтеді; бүгін {today}.',
      ru: 'Согласие дано {consentOn}, а такой приём проводится только в день обращения; сегодня {today}.',
      en: 'The applicant agreed on {consentOn}, and such a reception is held only on that day; today is {today}.',
    },
    remedy: {
      kk: 'Арыз иесі бүгін келсе, келісімін қайта алыңыз; әйтпесе қабылдау күнін белгілеңіз.',
      ru: 'Если заявитель пришёл сегодня, получите согласие снова; иначе назначьте дату приёма.',
      en: 'If the applicant has come today, ask for the agreement anew; otherwise set a date.',
    },
  },
  'outside-working-hours': {
    law: ['P3', 'P4'],
    text: {
      kk: 'Қазір ({at}) жұмыс уақыты емес: қабылдау жұмыс күні {begins}–{ends} аралығында өтеді.',
      ru: 'Сейчас ({at}) нерабочее время: приём проводится в рабочий день с {begins} до {ends}.',
      en: 'It is outside working hours ({at}): receptions are on working days from {begins} to {ends}.',
    },
    remedy: {
      kk: 'Жұмыс уақытында қайталаңыз немесе қабылдау күнін белгілеңіз.',
      ru: 'Повторите в рабочее время или назначьте дату приёма.',
      en: 'Do it in working hours, or set a date of reception.',
    },
  },
  'agreed-to-another-official': {
    law: ['P3'],
    text: {
      kk: 'Арыз иесі {official} емес, {agreed} қабылдауына келіскен.',
      ru: 'Заявитель согласился, чтобы его принял {agreed}, а не {official}.',
      en: 'The applicant agreed to be received by {agreed}, not by {official}.',
    },
    remedy: {
      kk: 'Келісілген басшы қабылдасын.',
      ru: 'Пусть примет тот руководитель, на приём которого заявитель согласился.',
      en: 'Let the agreed head of unit receive the applicant.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
