import type { WorkflowLabels } from '@qabyldau/engine';

export const labels: WorkflowLabels = {
  name: { kk: 'Дербес деректер', ru: 'Персональные данные', en: 'Personal data' },
  states: {
    known: { kk: 'Деректер сақталуда', ru: 'Данные хранятся', en: 'Data kept' },
    erased: { kk: 'Деректер жойылған', ru: 'Данные уничтожены', en: 'Data erased' },
  },
  commands: {
    'certify-erasure': {
      kk: 'Деректердің жойылғанын куәландыру',
      ru: 'Удостоверить уничтожение данных',
      en: 'Certify the erasure of data',
    },
  },
  events: {
    'person-erased': {
      kk: 'Адамның дербес деректері жойылды',
      ru: 'Персональные данные лица уничтожены',
      en: 'Personal data of the person erased',
    },
  },
  timers: {},
  effects: {},
};
