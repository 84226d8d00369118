import type { Language, Text } from '@qabyldau/kernel';
import type { CoverageSummary, CoveredRule } from './coverage.js';
import { unexercised } from './coverage.js';
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
 * One line that says how many of the declared rules the run exercised, by kind, and which it left; where there are
 * rules that no run can exercise, a line for each reason. Every line ends in a line feed.
 */
export function coverageText(
  { declared, exercised, byKind, rules }: CoverageSummary,
  language: Language,
): string {
  const parts = Object.entries(byKind).map(
    ([kind, count]) => `${kindNames[kind as RuleKind][language]} ${count.exercised}/${count.declared}`,
  );
  const left = rules.filter((rule) => rule.times === 0);
  const line = `${title[language]} ${exercised} ${of[language]} ${declared} (${parts.join(', ')})`;
  const missing = unexercised({ rules });
  const named =
    missing.length > shown ? [...missing.slice(0, shown), `… ${missing.length - shown}`] : missing;
  const first = named.length === 0 ? line : `${line}: ${not[language]} ${named.join(', ')}`;
  return [first, ...reasonsOf(left, language)].map((text) => `${text}\n`).join('');
}

/** More than these are told in JSON only. */
const shown = 3;

/** How many stay out, and why; JSON names them. */
function reasonsOf(left: readonly CoveredRule[], language: Language): readonly string[] {
  const byReason = new Map<string, number>();
  for (const { because } of left) {
    if (because !== undefined) byReason.set(because[language], (byReason.get(because[language]) ?? 0) + 1);
  }
  return [...byReason].map(([reason, count]) => `  ${never[language]} ${count}: ${reason}`);
}
