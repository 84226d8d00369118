import { rederivingLabels } from '@qabyldau/calendar';
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
    'join-queue': { kk: 'Тірі кезекке қою', ru: 'Поставить в живую очередь', en: 'Join the live queue' },
    'call-next': { kk: 'Келесі арыз иесін шақыру', ru: 'Вызвать следующего', en: 'Call the next applicant' },
    'note-helpers': {
      kk: 'Көмекке тартылғандарды белгілеу',
      ru: 'Отметить привлечённых помощников',
      en: 'Note who helps on the day',
    },
    'note-participant': {
      kk: 'Қабылдауға қатысушыны белгілеу',
      ru: 'Отметить участника приёма',
      en: 'Note who takes part in a reception',
    },
    'agree-video': {
      kk: 'Бейнеконференцбайланысқа келісімді тіркеу',
      ru: 'Внести согласие на видеоконференцсвязь',
      en: 'Record consent to a video link',
    },
    'switch-to-video': {
      kk: 'Күнді бейнеконференцбайланысқа көшіру',
      ru: 'Перевести день на видеоконференцсвязь',
      en: 'Switch the day to video link',
    },
    'switch-to-in-person': {
      kk: 'Күнді бетпе-бет қабылдауға қайтару',
      ru: 'Вернуть день к очному приёму',
      en: 'Switch the day back to reception in person',
    },
    'hand-over': {
      kk: 'Арыз иесін басқа лауазымды адамға беру',
      ru: 'Передать заявителя другому должностному лицу',
      en: 'Hand an applicant over to another official',
    },
    'take-over': {
      kk: 'Арыз иесін басқа лауазымды адамнан алу',
      ru: 'Принять заявителя от другого должностного лица',
      en: 'Take an applicant over from another official',
    },
    'rederive-terms': rederivingLabels.command,
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
    'queue-joined': {
      kk: 'Арыз иесі тірі кезекке тұрды',
      ru: 'Заявитель встал в живую очередь',
      en: 'Live queue joined',
    },
    'applicant-called': { kk: 'Арыз иесі шақырылды', ru: 'Заявитель вызван', en: 'Applicant called' },
    'helpers-noted': {
      kk: 'Көмекке тартылғандар белгіленді',
      ru: 'Привлечённые помощники отмечены',
      en: 'Helpers noted',
    },
    'participant-noted': {
      kk: 'Қабылдауға қатысушы белгіленді',
      ru: 'Участник приёма отмечен',
      en: 'Participant noted',
    },
    'video-agreed': {
      kk: 'Арыз иесі бейнеконференцбайланысқа келісті',
      ru: 'Заявитель согласился на видеоконференцсвязь',
      en: 'Video link agreed',
    },
    'day-switched-to-video': {
      kk: 'Күн бейнеконференцбайланысқа көшірілді',
      ru: 'День переведён на видеоконференцсвязь',
      en: 'Day switched to video link',
    },
    'day-switched-to-in-person': {
      kk: 'Күн бетпе-бет қабылдауға қайтарылды',
      ru: 'День возвращён к очному приёму',
      en: 'Day switched back to reception in person',
    },
    'hand-over-requested': {
      kk: 'Арыз иесін басқа лауазымды адамға беру сұралды',
      ru: 'Запрошена передача заявителя другому должностному лицу',
      en: 'Hand-over of the applicant requested',
    },
    'terms-rederived': rederivingLabels.event,
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
      'schedule-revised': {
        kk: 'Кестеге өзгеріс енгізілді',
        ru: 'Изменён график',
        en: 'The schedule was revised',
      },
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
      moved: {
        kk: 'Қабылдау басқа уақытқа ауыстырылды',
        ru: 'Приём перенесён на другое время',
        en: 'The reception was moved',
      },
      'handed-over': {
        kk: 'Басқа лауазымды адамға берілді',
        ru: 'Передано другому должностному лицу',
        en: 'Handed over to another official',
      },
    },
    venue: {
      ROOM: { kk: 'Қоғамдық қабылдау бөлмесі', ru: 'Общественная приёмная', en: 'Public reception room' },
      CENTRE: {
        kk: 'Азаматтарды қабылдау орталығы',
        ru: 'Центр приёма граждан',
        en: "Citizens' reception centre",
      },
    },
    helper: {
      lawyer: { kk: 'Заң консультанты', ru: 'Юридический консультант', en: 'Lawyer' },
      psychologist: { kk: 'Психолог', ru: 'Психолог', en: 'Psychologist' },
      'social-worker': { kk: 'Әлеуметтік қызметкер', ru: 'Социальный работник', en: 'Social worker' },
      volunteer: { kk: 'Волонтер', ru: 'Волонтёр', en: 'Volunteer' },
    },
    participant: {
      'other-body': {
        kk: 'Басқа мүдделі органның өкілі',
        ru: 'Представитель иного заинтересованного органа',
        en: 'Representative of another interested body',
      },
      employee: { kk: 'Органның қызметкері', ru: 'Сотрудник органа', en: 'Employee of the body' },
    },
    consent: {
      written: { kk: 'Жазбаша', ru: 'Письменно', en: 'In writing' },
      oral: { kk: 'Ауызша', ru: 'Устно', en: 'Orally' },
      electronic: { kk: 'Электрондық түрде', ru: 'В электронной форме', en: 'Electronically' },
    },
    queueState: {
      waiting: { kk: 'Күтуде', ru: 'Ожидает', en: 'Waiting' },
      called: { kk: 'Шақырылды', ru: 'Вызван', en: 'Called' },
    },
    slotState: {
      free: { kk: 'Бос', ru: 'Свободно', en: 'Free' },
      booked: { kk: 'Берілген', ru: 'Отведено', en: 'Booked' },
      cancelled: { kk: 'Болмайды', ru: 'Отменено', en: 'Cancelled' },
      closed: { kk: 'Өтті', ru: 'Прошло', en: 'Past' },
    },
  },
};
