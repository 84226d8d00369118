import type { RefusalSpec } from '@qabyldau/engine';

export const refusals = {
  'not-an-appeal-of-this-applicant': {
    law: ['P37'],
    text: {
      kk: 'Көрсетілген жолданымды бұл органға осы арыз иесі берген жоқ.',
      ru: 'Указанное обращение подано в этот орган не этим заявителем.',
      en: 'The appeal given is not one that this applicant brought to this body.',
    },
    remedy: {
      kk: 'Осы арыз иесінің ертерек тіркелген жолданымының нөмірін көрсетіңіз.',
      ru: 'Укажите номер более раннего обращения этого же заявителя.',
      en: 'Name an earlier appeal of the same applicant.',
    },
  },
  'linked-to-itself': {
    law: ['P37'],
    text: {
      kk: '{appeal} жолданымы өзімен байланыстырылмайды.',
      ru: 'Обращение {appeal} нельзя связать с ним самим.',
      en: 'Appeal {appeal} cannot be linked to itself.',
    },
    remedy: {
      kk: 'Сол мәселе бойынша басқа жолданымды көрсетіңіз.',
      ru: 'Укажите другое обращение по тому же вопросу.',
      en: 'Name another appeal on the same matter.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
