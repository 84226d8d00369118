import { ApiTags } from '@nestjs/swagger';

/** The groups in which the description of the API shows its operations, in this order. */
export const areas = {
  Appeals: 'From registration to the final answer · Жолданымдар · Обращения',
  'Reception days': 'Slots, list and queue of a day · Қабылдау күндері · Дни приёма',
  Schedules: 'Drafted, approved, published · Қабылдау кестелері · Графики приёма',
  'Participation requests':
    'Other bodies are asked to take part · Қатысу туралы сұрау салу · Запросы об участии',
  'Protocol tasks': 'On control until done · Хаттамалық тапсырмалар · Протокольные поручения',
  Motions: 'Access to the file, recusal, slips · Өтінішхаттар · Ходатайства',
  Complaints: 'Taken in and forwarded · Шағымдар · Жалобы',
  'Materials requests': 'Binding on the units · Материалдарды талап ету · Требования материалов',
  'Public notices': 'Figures for the media · Хабарламалар · Сообщения для СМИ',
  'Written appeals': 'Handed in at a reception · Жазбаша жолданымдар · Письменные обращения',
  Surveys: 'Calls to those who were received · Сауалнамалар · Опросы',
  'Quarterly reports': 'Drafted, frozen, submitted · Тоқсандық есептер · Квартальные отчёты',
  Lists: 'What is due, what was sent, who does what · Тізімдер · Списки',
  Bodies: 'Units, employees, policy · Органдар · Органы',
  Persons: 'Erasure · Дербес деректер · Персональные данные',
  Deadlines: 'What day a term ends on, and why · Мерзімдер · Сроки',
  'Live updates': 'What happens, as it happens · Жаңартулар · Обновления',
  Operation: 'Is the program well · Жұмысы · Работа программы',
} as const;

export type Area = keyof typeof areas;

export const InArea = (area: Area): MethodDecorator => ApiTags(area);

/** The workflows' verbs by area. */
export const areaOf: Readonly<Record<string, Area>> = {
  'reception-appeal': 'Appeals',
  'reception-day': 'Reception days',
  'reception-schedule': 'Schedules',
  'participation-request': 'Participation requests',
  'protocol-task': 'Protocol tasks',
  motion: 'Motions',
  complaint: 'Complaints',
  'materials-request': 'Materials requests',
  'public-notice': 'Public notices',
  'written-appeal': 'Written appeals',
  'satisfaction-survey': 'Surveys',
  'quarterly-report': 'Quarterly reports',
  body: 'Bodies',
  applicant: 'Appeals',
  person: 'Persons',
  'working-calendar': 'Deadlines',
};
