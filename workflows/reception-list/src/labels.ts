import type { WorkflowLabels } from '@qabyldau/engine';

export const labels: WorkflowLabels = {
  name: {
    kk: 'Қабылдауды күтушілер тізімі',
    ru: 'Список ожидающих приёма',
    en: 'List of those who wait for a reception',
  },
  states: {
    unopened: { kk: 'Ешкім енгізілмеген', ru: 'Никто не внесён', en: 'Nobody put on it yet' },
    open: { kk: 'Жүргізілуде', ru: 'Ведётся', en: 'Being kept' },
  },
  commands: {
    'put-on-list': { kk: 'Тізімге енгізу', ru: 'Внести в список', en: 'Put on the list' },
    'take-turn': { kk: 'Кезегін алу', ru: 'Взять очередь', en: 'Take the turn' },
    'return-turn': { kk: 'Кезегін қайтару', ru: 'Вернуть очередь', en: 'Return the turn' },
    'leave-list': { kk: 'Тізімнен шығу', ru: 'Выйти из списка', en: 'Leave the list' },
    'keep-hours': {
      kk: 'Қабылдау уақытын бекіту',
      ru: 'Закрепить время приёма',
      en: 'Keep hours of reception',
    },
    'free-hours': {
      kk: 'Қабылдау уақытын босату',
      ru: 'Освободить время приёма',
      en: 'Free hours of reception',
    },
  },
  events: {
    'put-on-list': { kk: 'Тізімге енгізілді', ru: 'Внесено в список', en: 'Put on the list' },
    'turn-taken': { kk: 'Кезегі келді', ru: 'Подошла очередь', en: 'Its turn has come' },
    'turn-returned': { kk: 'Кезегі қайтарылды', ru: 'Очередь возвращена', en: 'Turn returned' },
    'left-list': { kk: 'Тізімнен шықты', ru: 'Выбыло из списка', en: 'Left the list' },
    'hours-kept': {
      kk: 'Қабылдау уақыты бекітілді',
      ru: 'Время приёма закреплено',
      en: 'Hours of reception kept',
    },
    'hours-freed': {
      kk: 'Қабылдау уақыты босатылды',
      ru: 'Время приёма освобождено',
      en: 'Hours of reception freed',
    },
  },
  timers: {},
  effects: {},
  values: {
    reason: {
      'slot-allocated': { kk: 'уақыт бөлінді', ru: 'время распределено', en: 'slot allocated' },
      'another-official': {
        kk: 'басқа лауазымды адам қабылдайды',
        ru: 'примет другое должностное лицо',
        en: 'another official receives',
      },
      withdrawn: { kk: 'қайтарып алынды', ru: 'отозвано', en: 'withdrawn' },
    },
  },
};
