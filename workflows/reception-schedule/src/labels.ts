import type { WorkflowLabels } from '@qabyldau/engine';
import { placeNames } from './columns.js';

export const labels: WorkflowLabels = {
  name: { kk: 'Қабылдау кестесі', ru: 'График приёма', en: 'Reception schedule' },
  states: {
    paper: { kk: 'Құжат', ru: 'Документ', en: 'Paper' },
    'paper.notDrafted': { kk: 'Жасалмаған', ru: 'Не составлен', en: 'Not drafted' },
    'paper.draft': { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
    'paper.submitted': { kk: 'Бекітуге берілген', ru: 'На утверждении', en: 'Submitted for approval' },
    'paper.approved': { kk: 'Бекітілген', ru: 'Утверждён', en: 'Approved' },
    'paper.published': { kk: 'Жарияланған', ru: 'Опубликован', en: 'Published' },
    board: { kk: 'Жария көрінісі', ru: 'Что видят граждане', en: 'What the public sees' },
    'board.empty': { kk: 'Әлі жарияланбаған', ru: 'Ещё не опубликовано', en: 'Nothing yet' },
    'board.shown': { kk: 'Соңғы жарияланған редакция', ru: 'Последняя редакция', en: 'The last revision' },
  },
  commands: {
    'draft-schedule': { kk: 'Кесте жобасын жасау', ru: 'Составить проект графика', en: 'Draft a schedule' },
    'set-line': { kk: 'Кесте жолын енгізу', ru: 'Внести строку графика', en: 'Set a line of the schedule' },
    'remove-line': { kk: 'Кесте жолын алып тастау', ru: 'Удалить строку графика', en: 'Remove a line' },
    'submit-schedule': {
      kk: 'Кестені бекітуге беру',
      ru: 'Представить график на утверждение',
      en: 'Submit the schedule for approval',
    },
    'send-back-schedule': {
      kk: 'Кестені пысықтауға қайтару',
      ru: 'Вернуть график на доработку',
      en: 'Send the schedule back for rework',
    },
    'approve-schedule': { kk: 'Кестені бекіту', ru: 'Утвердить график', en: 'Approve the schedule' },
    'publish-schedule': { kk: 'Кестені жариялау', ru: 'Опубликовать график', en: 'Publish the schedule' },
    'revise-schedule': {
      kk: 'Кестенің жаңа редакциясын бастау',
      ru: 'Начать новую редакцию графика',
      en: 'Begin a new revision of the schedule',
    },
  },
  events: {
    'schedule-drafted': {
      kk: 'Кесте жобасы жасалды',
      ru: 'Проект графика составлен',
      en: 'Schedule drafted',
    },
    'line-set': { kk: 'Кесте жолы енгізілді', ru: 'Строка графика внесена', en: 'Line set' },
    'line-removed': { kk: 'Кесте жолы алып тасталды', ru: 'Строка графика удалена', en: 'Line removed' },
    'schedule-submitted': {
      kk: 'Кесте бекітуге берілді',
      ru: 'График представлен на утверждение',
      en: 'Schedule submitted for approval',
    },
    'schedule-sent-back': {
      kk: 'Кесте пысықтауға қайтарылды',
      ru: 'График возвращён на доработку',
      en: 'Schedule sent back for rework',
    },
    'schedule-approved': { kk: 'Кесте бекітілді', ru: 'График утверждён', en: 'Schedule approved' },
    'schedule-published': { kk: 'Кесте жарияланды', ru: 'График опубликован', en: 'Schedule published' },
    'schedule-revised': {
      kk: 'Кестенің жаңа редакциясы басталды',
      ru: 'Начата новая редакция графика',
      en: 'New revision of the schedule begun',
    },
  },
  timers: {},
  effects: {},
  values: {
    kind: {
      ROOM: { kk: 'Қоғамдық қабылдау бөлмесі', ru: 'Общественная приёмная', en: 'Public reception room' },
      CENTRE: {
        kk: 'Азаматтарды қабылдау орталығы',
        ru: 'Центр приёма граждан',
        en: "Citizens' reception centre",
      },
    },
    approver: {
      HEAD_OF_BODY: {
        kk: 'Мемлекеттік органның басшысы',
        ru: 'Руководитель государственного органа',
        en: 'Head of the body',
      },
      HEAD_OF_GOVERNMENT_APPARATUS: {
        kk: 'Үкімет Аппаратының Басшысы',
        ru: 'Руководитель Аппарата Правительства',
        en: 'Head of the Government Apparatus',
      },
    },
    where: placeNames,
    reason: {
      dates: { kk: 'Күні немесе уақыты', ru: 'Даты или время', en: 'Dates or times' },
      officials: { kk: 'Қабылдаушы адамдар', ru: 'Принимающие лица', en: 'Receiving officials' },
      contacts: { kk: 'Орны немесе байланыс деректері', ru: 'Место или контакты', en: 'Place or contacts' },
      wording: { kk: 'Мәтіні немесе аудармасы', ru: 'Текст или перевод', en: 'Wording or translation' },
    },
    duty: {
      met: { kk: 'Орындалды', ru: 'Исполнена', en: 'Met' },
      missed: { kk: 'Орындалмады', ru: 'Не исполнена', en: 'Missed' },
      excused: { kk: 'Дәлелді себеппен босатылды', ru: 'Уважительная причина', en: 'Excused' },
    },
  },
};
