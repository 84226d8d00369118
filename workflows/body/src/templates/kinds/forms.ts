import { spec, type TemplateSpec } from '../template-spec.js';
import { meeting } from './parts.js';

/** Records, lists and schedules. */
export const forms = {
  'hearing-record': spec(
    ['Тыңдау хаттамасы', 'Протокол заслушивания', 'Hearing record'],
    ['hearingOn', 'hearingTime', 'endTime', 'place', 'chair', 'chairPosition', 'attendance', 'statements'],
    [
      ['hearingOn', 'Code 74'],
      ['hearingTime', 'Code 74'],
      ['place', 'Code 74'],
      ['chair', 'Code 74'],
      ['attendance', 'Code 74'],
    ],
  ),
  protocol: spec(
    ['Қабылдау хаттамасы', 'Протокол приёма', 'Protocol of the reception'],
    [...meeting, 'essence', 'decision', 'decisionWords', 'participants'],
    [
      ['receptionOn', 'P23'],
      ['official', 'P23'],
      ['decision', 'P23'],
      ['tasks', 'P23'],
    ],
    ['tasks'],
  ),
  'reception-list': spec(
    ['Қабылданатын адамдардың тізімі', 'Список принимаемых лиц', 'Reception list'],
    [...meeting, 'persons'],
    [
      ['receptionOn', 'P27'],
      ['list', 'P27'],
    ],
    ['list'],
  ),
  schedule: spec(
    ['Қабылдау кестесі', 'График приёма', 'Reception schedule'],
    ['from', 'to'],
    [
      ['approval', 'P7-1'],
      ['schedule', 'P8'],
    ],
    ['approval', 'schedule'],
  ),
  'control-list': spec(
    ['Бақылау тізбесі', 'Контрольный список', 'Control list'],
    ['total', 'overdue'],
    [['list', 'P34']],
    ['list'],
  ),
} as const satisfies Readonly<Record<string, TemplateSpec>>;
