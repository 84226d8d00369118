import { root } from '../scripts/run.mjs';

/** Percent of the changes that the tests must notice, in each target. */
export const GOAL = 90;

// A suite that a change keeps from being set up is as red as one that fails (Stryker calls that an error).
const seen = new Set(['Killed', 'Timeout', 'RuntimeError']);

/**
 * What became of a target's mutants. `explained` are those that a comment beside the rule shows to change nothing;
 * `tests` is how many tests reach the rules at all.
 */
export function summary(name, mutants) {
  const valid = mutants.filter(({ status }) => !['Ignored', 'CompileError'].includes(status));
  const survivors = valid.filter(({ status }) => !seen.has(status));
  const explained = mutants.filter(({ status }) => status === 'Ignored').length;
  const tests = new Set(mutants.flatMap(({ coveredBy = [] }) => coveredBy)).size;
  return { name, valid: valid.length, noticed: valid.length - survivors.length, survivors, explained, tests };
}

export const percent = ({ noticed, valid }) => (valid === 0 ? 100 : (100 * noticed) / valid);

export const noticedOf = (name, row) =>
  `${name.padEnd(34)} ${row.noticed} of ${row.valid} noticed, ${percent(row).toFixed(1)} %`;

/** A line for the target, and one for each change that nobody noticed. */
export const printed = (row) =>
  [
    `${noticedOf(row.name, row)}, ${row.explained} explained, ${row.tests} tests`,
    ...row.survivors.map(
      ({ fileName, location, mutatorName, replacement, status }) =>
        `  ${fileName.replace(root, '')}:${location.start.line}:${location.start.column + 1} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 80)} (${status})`,
    ),
  ].join('\n');
