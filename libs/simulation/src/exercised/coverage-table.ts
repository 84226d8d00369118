import type { Language, Text } from '@qabyldau/kernel';
import type { CoverageSummary, CoveredRule } from './coverage.js';
import { keyOf } from './coverage.js';
import type { RuleKind } from './declared.js';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const kindNames: Readonly<Record<RuleKind, Text>> = {
  command: text('пәрмен', 'команды', 'commands'),
  event: text('оқиға', 'события', 'events'),
  refusal: text('тыйым', 'запреты', 'refusals'),
  state: text('күй', 'состояния', 'states'),
  'timer-set': text('қойылған мерзім', 'установленные сроки', 'timers set'),
  'timer-run-out': text('біткен мерзім', 'истёкшие сроки', 'timers run out'),
  effect: text('хат-хабар', 'отправки', 'effects'),
  value: text('мән', 'значения', 'values'),
};

const title = text('Қолданылған ережелер', 'Применено правил', 'Rules exercised');
const of = text('барлығы', 'из', 'of');
const not = text('қолданылмағаны', 'не применены', 'not');
const never = text('бұл кеңседе мүмкін емес', 'невозможны в этом учреждении', 'not possible in this office');

/**
 * One line that says how many of the declared rules the run exercised, then a line for each that it did not, those
 * that no run can exercise with the reason. Every line ends in a line feed.
 */
export function coverageText(
  { declared, exercised, byKind, rules }: CoverageSummary,
  language: Language,
): string {
  const parts = Object.entries(byKind).map(
    ([kind, count]) => `${kindNames[kind as RuleKind][language]} ${count.exercised}/${count.declared}`,
  );
  const missing = rules.filter((rule) => rule.times === 0);
  const lines = [
    `${title[language]} ${exercised} ${of[language]} ${declared} (${parts.join(', ')})`,
    ...missing
      .filter((rule) => rule.because === undefined)
      .map((rule) => `  ${not[language]}: ${nameOf(rule)}`),
    ...missing.flatMap((rule) =>
      rule.because === undefined ? [] : [`  ${never[language]}: ${nameOf(rule)}: ${rule.because[language]}`],
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const nameOf = ({ kind, workflow, name }: CoveredRule): string => keyOf(kind, workflow, name);
