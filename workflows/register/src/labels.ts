import type { WorkflowLabels } from '@qabyldau/engine';

export const labels: WorkflowLabels = {
  name: { kk: 'Жолданымдарды тіркеу журналы', ru: 'Журнал регистрации обращений', en: 'Register of appeals' },
  states: {
    unopened: { kk: 'Нөмір берілмеген', ru: 'Номера ещё не выдавались', en: 'No number given yet' },
    open: { kk: 'Жүргізілуде', ru: 'Ведётся', en: 'Being kept' },
  },
  commands: {
    'allocate-number': {
      kk: 'Тіркеу нөмірін беру',
      ru: 'Выдать регистрационный номер',
      en: 'Give a registration number',
    },
  },
  events: {
    'number-allocated': {
      kk: 'Тіркеу нөмірі берілді',
      ru: 'Регистрационный номер выдан',
      en: 'Registration number given',
    },
  },
  timers: {},
  effects: {},
};
