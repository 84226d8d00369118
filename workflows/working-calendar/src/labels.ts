import type { WorkflowLabels } from '@qabyldau/engine';

export const labels: WorkflowLabels = {
  name: { kk: 'Жұмыс күнтізбесі', ru: 'Рабочий календарь', en: 'Working calendar' },
  states: {
    asBuilt: {
      kk: 'Бағдарламаның кестесі қолданылады',
      ru: 'Действует таблица программы',
      en: 'The table of the program is in force',
    },
    rederiving: {
      kk: 'Ашық мерзімдер қайта есептелуде',
      ru: 'Открытые сроки пересчитываются',
      en: 'Open terms are being counted again',
    },
    current: {
      kk: 'Барлық ашық мерзім осы күнтізбемен есептелген',
      ru: 'Все открытые сроки посчитаны по этому календарю',
      en: 'All open terms are counted with this calendar',
    },
  },
  commands: {
    'adopt-calendar': {
      kk: 'Күнтізбенің өзгерісін қабылдау',
      ru: 'Принять изменение календаря',
      en: 'Adopt a change of the calendar',
    },
    'finish-rederiving': {
      kk: 'Мерзімдерді қайта есептеуді аяқтау',
      ru: 'Завершить пересчёт сроков',
      en: 'Finish counting the terms again',
    },
  },
  events: {
    'calendar-adopted': {
      kk: 'Күнтізбенің өзгерісі қабылданды',
      ru: 'Изменение календаря принято',
      en: 'Change of the calendar adopted',
    },
    'rederiving-finished': {
      kk: 'Барлық ашық мерзім қайта есептелді',
      ru: 'Все открытые сроки пересчитаны',
      en: 'All open terms counted again',
    },
  },
  timers: {},
  effects: {},
};
