import type { WorkflowLabels } from '@qabyldau/engine';
import { commands, events } from './labels/messages.js';
import { states } from './labels/states.js';
import { text } from './labels/text.js';
import { values } from './labels/values.js';

/**
 * The words of the procedure, after the glossary of the Resolution. To turn an appeal away is forbidden (P6) and has
 * no word here; to refuse a reception is a decision after a hearing (P32).
 */
export const labels = {
  name: text('Азаматтарды жеке қабылдау', 'Личный приём граждан', 'Personal reception of citizens'),
  states,
  commands,
  events,
  timers: {
    replyDue: text('Жауап беру мерзімі', 'Срок ответа', 'Reply due'),
    correctionDue: text('Түзету мерзімі', 'Срок исправления', 'Correction due'),
    objectionDue: text('Қарсылық беру мерзімі', 'Срок возражений', 'Objections due'),
    remarksDue: text(
      'Хаттамаға ескерту жасау мерзімі',
      'Срок замечаний на протокол',
      'Remarks on the record due',
    ),
    sameDayEnds: text('Жүгінген күннің соңы', 'Конец дня обращения', 'End of the day of coming'),
  },
  effects: {
    'send-notice': text('Хабарлама жіберу', 'Отправить уведомление', 'Send a notice'),
  },
  values,
} satisfies WorkflowLabels;
