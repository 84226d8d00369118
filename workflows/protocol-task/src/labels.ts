import { rederivingLabels } from '@qabyldau/calendar';
import type { WorkflowLabels } from '@qabyldau/engine';

export const labels: WorkflowLabels = {
  name: { kk: 'Хаттамалық тапсырма', ru: 'Протокольное поручение', en: 'Protocol task' },
  states: {
    notGiven: { kk: 'Берілмеген', ru: 'Не дано', en: 'Not given' },
    onControl: { kk: 'Бақылауда', ru: 'На контроле', en: 'On control' },
    'onControl.inWork': { kk: 'Орындалуда', ru: 'На исполнении', en: 'In work' },
    'onControl.overdue': { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Overdue' },
    'onControl.reported': {
      kk: 'Орындалғаны туралы хабарланған',
      ru: 'Исполнение доложено',
      en: 'Execution reported',
    },
    done: {
      kk: 'Орындалған, бақылаудан алынған',
      ru: 'Исполнено, снято с контроля',
      en: 'Done, off control',
    },
  },
  commands: {
    'give-task': {
      kk: 'Хаттамалық тапсырма беру',
      ru: 'Дать протокольное поручение',
      en: 'Give a protocol task',
    },
    'report-execution': {
      kk: 'Орындалғаны туралы хабарлау',
      ru: 'Доложить об исполнении',
      en: 'Report the execution',
    },
    'accept-execution': {
      kk: 'Орындалуын қабылдап, бақылаудан алу',
      ru: 'Принять исполнение и снять с контроля',
      en: 'Accept the execution and take off control',
    },
    'return-for-rework': {
      kk: 'Пысықтауға қайтару',
      ru: 'Вернуть на доработку',
      en: 'Return for rework',
    },
    'move-due-date': {
      kk: 'Орындау мерзімін ауыстыру',
      ru: 'Перенести срок исполнения',
      en: 'Move the due date',
    },
    'rederive-terms': rederivingLabels.command,
  },
  events: {
    'task-given': {
      kk: 'Хаттамалық тапсырма берілді',
      ru: 'Протокольное поручение дано',
      en: 'Protocol task given',
    },
    'execution-reported': {
      kk: 'Орындалғаны туралы хабарланды',
      ru: 'Исполнение доложено',
      en: 'Execution reported',
    },
    'execution-accepted': {
      kk: 'Орындалуы қабылданды, бақылаудан алынды',
      ru: 'Исполнение принято, снято с контроля',
      en: 'Execution accepted, taken off control',
    },
    'task-returned': {
      kk: 'Тапсырма пысықтауға қайтарылды',
      ru: 'Поручение возвращено на доработку',
      en: 'Task returned for rework',
    },
    'due-date-moved': {
      kk: 'Орындау мерзімі ауыстырылды',
      ru: 'Срок исполнения перенесён',
      en: 'Due date moved',
    },
    'terms-rederived': rederivingLabels.event,
  },
  timers: {
    taskDue: {
      kk: 'Тапсырманы орындау мерзімі',
      ru: 'Срок исполнения поручения',
      en: 'Due date of the task',
    },
  },
  effects: {},
  values: {
    reason: {
      incomplete: { kk: 'Толық орындалмаған', ru: 'Исполнено не полностью', en: 'Not complete' },
      'not-on-the-matter': {
        kk: 'Мәселенің мәні бойынша емес',
        ru: 'Не по существу вопроса',
        en: 'Not on the matter',
      },
      'no-evidence': {
        kk: 'Растайтын құжаттар жоқ',
        ru: 'Нет подтверждающих документов',
        en: 'No evidence of execution',
      },
    },
  },
};
