import { text } from '../dimension.js';
import * as by from '../dimensions.js';
import type { Section } from '../figure.js';
import { happened, openWork } from './take.js';

const answered = happened('child-answered');

export const results: Section = {
  id: '6',
  title: text('Қабылдау нәтижелері', 'Результаты приёма', 'Results of the receptions'),
  figures: [
    {
      id: '6.decision',
      label: text('Хаттамалардағы шешімдер', 'Решения по протоколам', 'Decisions of the protocols'),
      take: happened('protocol'),
      by: by.byDecision,
    },
    {
      id: '6.tasks',
      label: text('Хаттамалық тапсырмалар берілді', 'Дано протокольных поручений', 'Protocol tasks given'),
      take: happened('task-given'),
    },
    {
      id: '6.tasks-done',
      label: text('Тапсырмалар орындалды', 'Исполнено поручений', 'Tasks done'),
      take: happened('task-done'),
      by: by.byLateness,
    },
    {
      id: '6.tasks-returned',
      label: text(
        'Тапсырмалар пысықтауға қайтарылды',
        'Поручений возвращено на доработку',
        'Tasks sent back',
      ),
      take: happened('task-returned'),
    },
    {
      id: '6.tasks-open',
      label: text('Тапсырмалар бақылауда', 'Поручений на контроле', 'Tasks on control'),
      take: openWork('task-given'),
    },
    {
      id: '6.released',
      label: text('Жолданымдар бақылаудан алынды', 'Обращений снято с контроля', 'Removed from control'),
      take: happened('removed-from-control'),
    },
    {
      id: '6.children',
      label: text(
        '«Жеке қабылдаудан» белгісімен тіркелді',
        'Зарегистрировано с пометкой «с личного приёма»',
        'Registered “from personal reception”',
      ),
      take: happened('child-registered'),
    },
    {
      id: '6.children-answered',
      label: text('Олар бойынша түпкілікті жауаптар', 'Окончательные ответы по ним', 'Final answers to them'),
      take: answered,
      by: by.byAnswerResult,
    },
    {
      id: '6.children-in-time',
      label: text('Жауаптар мерзімі бойынша', 'Ответы по соблюдению срока', 'Answers by term'),
      take: answered,
      by: by.byLateness,
    },
    {
      id: '6.children-open',
      label: text('Олардың қаралып жатқаны', 'Из них в работе', 'Of them in work'),
      take: openWork('child-registered'),
    },
  ],
};
