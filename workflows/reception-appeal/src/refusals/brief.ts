import type { RefusalSpec } from '@qabyldau/engine';

/** Brief, the head's decision on it, extension of the term. */
export const briefRefusals = {
  'essence-not-stated': {
    law: ['P5', 'P6', 'Code 63(2)(3)'],
    text: {
      kk: 'Жолданымда мәселенің мәні баяндалмаған, мұндай жолданым қаралмайды.',
      ru: 'В обращении не изложена суть вопроса, такое обращение не рассматривается.',
      en: 'The appeal does not state the essence of the question; such an appeal is not considered.',
    },
    remedy: {
      kk: 'Алдымен арыз иесіне жолданымды түзету үшін ақылға қонымды мерзім беріңіз.',
      ru: 'Сначала предоставьте заявителю разумный срок для исправления обращения.',
      en: 'First give the applicant a reasonable term to correct the appeal.',
    },
  },
  'not-for-a-centre': {
    law: ['P2-1'],
    text: {
      kk: 'Азаматтарды қабылдау орталығында орталық мемлекеттік органдардың құзыретіне кіретін мәселелер бойынша ғана қабылданады; бұл мәселе туралы олай делінбеген.',
      ru: 'В центре приёма граждан принимают только по вопросам компетенции центральных государственных органов; об этом вопросе такого не указано.',
      en: 'A citizens’ reception centre receives only on matters in the competence of central state bodies; of this one that is not said.',
    },
    remedy: {
      kk: 'Қабылдауды қоғамдық қабылдау бөлмесінде ұсыныңыз, жолданымды құзыретті органға жолдаңыз немесе мәселенің орталық органдардың құзыретінде екенін көрсетіңіз.',
      ru: 'Предложите приём в общественной приёмной, перенаправьте обращение компетентному органу или укажите, что вопрос входит в компетенцию центральных органов.',
      en: 'Propose a reception in the public reception room, redirect the appeal to the competent body, or state that the matter lies with central bodies.',
    },
  },
  recused: {
    law: ['Code 67'],
    text: {
      kk: '{employee} осы іс бойынша шеттетілген және оған қатыспайды.',
      ru: '{employee} отведён по этому делу и в нём не участвует.',
      en: '{employee} was recused from this case and takes no part in it.',
    },
    remedy: {
      kk: 'Басқа қызметкерді немесе лауазымды адамды тағайындаңыз.',
      ru: 'Назначьте другого сотрудника или должностное лицо.',
      en: 'Name another employee or official.',
    },
  },
  'head-decides': {
    law: ['P26', 'P27'],
    text: {
      kk: 'Анықтамалық ақпарат бойынша шешімді бірінші басшы, әкім немесе олардың орынбасарлары ғана қабылдайды.',
      ru: 'Решение по справочной информации принимают только первый руководитель, аким или их заместители.',
      en: 'Only the first head, the akim or their deputies decide on a brief.',
    },
    remedy: {
      kk: 'Ұсынысты басшыға немесе оның орынбасарына беріңіз.',
      ru: 'Передайте предложение руководителю или его заместителю.',
      en: 'Put the proposal before the head or a deputy.',
    },
  },
  'not-a-receiving-official': {
    law: ['P2'],
    text: {
      kk: '{official} 2-тармақта көрсетілген қабылдаушы адамдардың қатарында жоқ.',
      ru: '{official} не входит в число принимающих лиц, названных в пункте 2.',
      en: '{official} is not one of the receiving officials of paragraph 2.',
    },
    remedy: {
      kk: 'Органның қабылдаушы адамдарының бірін таңдаңыз.',
      ru: 'Выберите одно из принимающих лиц органа.',
      en: 'Choose one of the receiving officials of the body.',
    },
  },
  'term-already-ended': {
    law: ['P30', 'Code 76(3)'],
    text: {
      kk: 'Қарау мерзімі {dueOn} күні аяқталды, аяқталған мерзім ұзартылмайды.',
      ru: 'Срок рассмотрения истёк {dueOn}; истёкший срок не продлевается.',
      en: 'The term ended on {dueOn}; a term that has ended cannot be extended.',
    },
    remedy: {
      kk: 'Жауапты дереу жіберіңіз, ол кешіккен деп белгіленеді.',
      ru: 'Отправьте ответ немедленно, он будет отмечен как опоздавший.',
      en: 'Send the reply at once; it will be marked late.',
    },
  },
  'already-extended': {
    law: ['P30'],
    text: {
      kk: 'Мерзім бұл негіз бойынша бұрын ұзартылған, енді ол {dueOn} күні аяқталады.',
      ru: 'По этому основанию срок уже продлевался и теперь истекает {dueOn}.',
      en: 'The term has already been extended in this way and now ends on {dueOn}.',
    },
    remedy: {
      kk: 'Арыз иесіне {dueOn} күнінің аяғына дейін жауап беріңіз.',
      ru: 'Ответьте заявителю до конца {dueOn}.',
      en: 'Answer the applicant by the end of {dueOn}.',
    },
  },
  'signatory-may-not-extend': {
    law: ['P30(2)', 'Code 76(3)'],
    text: {
      kk: '{signatory} мерзімді ұзарту туралы уәжді шешімге қол қоя алмайды.',
      ru: '{signatory} не вправе подписать мотивированное решение о продлении срока.',
      en: '{signatory} may not sign the reasoned decision to extend the term.',
    },
    remedy: {
      kk: 'Шешімге бірінші басшы, әкім немесе олардың орынбасары қол қоюы тиіс.',
      ru: 'Решение должен подписать первый руководитель, аким или их заместитель.',
      en: 'It is for the first head, the akim or a deputy to sign.',
    },
  },
  'extension-without-reason': {
    law: ['P30(2)', 'Code 76(3)'],
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
    law: ['P30(2)', 'Code 76(3)'],
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
    law: ['P30'],
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
} as const satisfies Record<string, RefusalSpec>;
