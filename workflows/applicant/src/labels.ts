import type { WorkflowLabels } from '@qabyldau/engine';

export const labels: WorkflowLabels = {
  name: { kk: 'Арыз иесі', ru: 'Заявитель', en: 'Applicant' },
  states: {
    unknown: { kk: 'Белгісіз', ru: 'Неизвестен', en: 'Unknown' },
    known: { kk: 'Белгілі', ru: 'Известен', en: 'Known' },
  },
  commands: {
    'note-appeal': { kk: 'Жолданымды ескеру', ru: 'Учесть обращение', en: 'Note the appeal' },
    'consider-matter': {
      kk: 'Мәселені қараушыларды ескеру',
      ru: 'Учесть рассматривающих вопрос',
      en: 'Note who considers the matter',
    },
    'forget-consideration': {
      kk: 'Ескерілгенді алып тастау',
      ru: 'Снять учтённое',
      en: 'Take back what was noted',
    },
    'link-matters': {
      kk: 'Бір мәселе деп байланыстыру',
      ru: 'Связать как один вопрос',
      en: 'Link as the same matter',
    },
  },
  events: {
    'appeal-noted': { kk: 'Жолданым ескерілді', ru: 'Обращение учтено', en: 'Appeal noted' },
    'consideration-noted': {
      kk: 'Мәселені қараушылар ескерілді',
      ru: 'Рассматривающие учтены',
      en: 'Noted who considers the matter',
    },
    'earlier-consideration-found': {
      kk: 'Мәселе бұрын қаралғаны анықталды',
      ru: 'Найдено более раннее рассмотрение',
      en: 'Found that the matter was considered before',
    },
    'consideration-forgotten': {
      kk: 'Ескерілген қарау алып тасталды',
      ru: 'Учтённое рассмотрение снято',
      en: 'What was noted is taken back',
    },
    'matters-linked': {
      kk: 'Жолданымдар бір мәселе деп байланыстырылды',
      ru: 'Обращения связаны как один вопрос',
      en: 'Appeals linked as the same matter',
    },
  },
  timers: {},
  effects: {},
  values: {
    as: {
      executor: { kk: 'орындаушы', ru: 'исполнитель', en: 'executor' },
      'co-executor': { kk: 'бірлесіп орындаушы', ru: 'соисполнитель', en: 'co-executor' },
      drafter: { kk: 'дайындаушы', ru: 'подготовивший', en: 'drafter' },
      approver: { kk: 'бекітуші', ru: 'утвердивший', en: 'approver' },
      'hearing-chair': { kk: 'тыңдауды жүргізуші', ru: 'ведущий заслушивание', en: 'chair of the hearing' },
      'same-matter': { kk: 'сол мәселе', ru: 'тот же вопрос', en: 'the same matter' },
      duplicate: { kk: 'қайталанған жолданым', ru: 'дубликат', en: 'a duplicate' },
    },
  },
};
