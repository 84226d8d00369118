import type { WorkflowLabels } from '@qabyldau/engine';

export const labels: WorkflowLabels = {
  name: { kk: 'Қабылдау күні', ru: 'День приёма', en: 'Reception day' },
  states: {
    unopened: { kk: 'Ашылмаған', ru: 'Не открыт', en: 'Not opened' },
    open: { kk: 'Жазылу жүріп жатыр', ru: 'Открыт для записи', en: 'Open' },
    cancelled: { kk: 'Қабылдау болмайды', ru: 'Приём отменён', en: 'Cancelled' },
    closed: { kk: 'Жабылған', ru: 'Закрыт', en: 'Closed' },
  },
  commands: {
    'open-day': { kk: 'Қабылдау күнін ашу', ru: 'Открыть день приёма', en: 'Open a reception day' },
    'book-slot': { kk: 'Қабылдау уақытын беру', ru: 'Отвести время приёма', en: 'Book a slot' },
    'release-slot': { kk: 'Қабылдау уақытын босату', ru: 'Освободить время приёма', en: 'Release a slot' },
    'report-absence': {
      kk: 'Қабылдаушы адамның болмайтынын хабарлау',
      ru: 'Сообщить об отсутствии принимающего лица',
      en: 'Report the absence of the receiving official',
    },
    'close-day': { kk: 'Қабылдау күнін жабу', ru: 'Закрыть день приёма', en: 'Close the reception day' },
  },
  events: {
    'day-opened': { kk: 'Қабылдау күні ашылды', ru: 'День приёма открыт', en: 'Reception day opened' },
    'slot-booked': { kk: 'Қабылдау уақыты берілді', ru: 'Время приёма отведено', en: 'Slot booked' },
    'slot-released': {
      kk: 'Қабылдау уақыты босатылды',
      ru: 'Время приёма освобождено',
      en: 'Slot released',
    },
    'day-cancelled': {
      kk: 'Қабылдау күні болмайтын болды',
      ru: 'День приёма отменён',
      en: 'Reception day cancelled',
    },
    'day-closed': { kk: 'Қабылдау күні жабылды', ru: 'День приёма закрыт', en: 'Reception day closed' },
  },
  timers: {},
  effects: {},
  values: {
    kind: {
      SCHEDULED: { kk: 'Кесте бойынша', ru: 'По графику', en: 'Under the schedule' },
      OUT_OF_SCHEDULE: { kk: 'Кестеден тыс', ru: 'Вне графика', en: 'Outside the schedule' },
      DECREE_826_MEETING: {
        kk: 'Әкімнің халықпен кездесуінен кейін (№ 826 Жарлық)',
        ru: 'После встречи акима с населением (Указ № 826)',
        en: 'After a meeting of the akim with the population (Decree 826)',
      },
      DECREE_863_MEETING: {
        kk: 'Орталық атқарушы орган басшысының халықпен кездесуі аясында (№ 863 Жарлық)',
        ru: 'В рамках встречи руководителя центрального исполнительного органа с населением (Указ № 863)',
        en: 'Within a meeting of the head of a central executive body with the population (Decree 863)',
      },
    },
    reason: {
      illness: {
        kk: 'Уақытша еңбекке жарамсыздық',
        ru: 'Временная нетрудоспособность',
        en: 'Temporary incapacity for work',
      },
      'business-trip': { kk: 'Қызметтік іссапар', ru: 'Служебная командировка', en: 'Business trip' },
      other: { kk: 'Басқа жағдай', ru: 'Иные обстоятельства', en: 'Other circumstances' },
      'appeal-refused-slot': {
        kk: 'Жолданымның күйі уақыт алуға мүмкіндік бермеді',
        ru: 'Обращение не могло принять время приёма',
        en: 'The appeal could not take the slot',
      },
      withdrawn: {
        kk: 'Жолданым кері қайтарып алынды',
        ru: 'Обращение отозвано',
        en: 'The appeal was withdrawn',
      },
      'applicant-asked': {
        kk: 'Арыз иесінің өтініші',
        ru: 'Просьба заявителя',
        en: 'The applicant asked for it',
      },
    },
    slotState: {
      free: { kk: 'Бос', ru: 'Свободно', en: 'Free' },
      booked: { kk: 'Берілген', ru: 'Отведено', en: 'Booked' },
      cancelled: { kk: 'Болмайды', ru: 'Отменено', en: 'Cancelled' },
      closed: { kk: 'Өтті', ru: 'Прошло', en: 'Past' },
    },
  },
};
