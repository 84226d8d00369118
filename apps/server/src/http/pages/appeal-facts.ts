import type { Cell } from '../../lists/list.js';
import type { OpenList } from '../../lists/open-list.js';
import { html, type Html } from './html.js';
import { shownCell } from './list-table.js';

/** What the register says of an appeal, in the order of its page. */
const shown = [
  'applicant',
  'registeredOn',
  'topic',
  'channel',
  'language',
  'priority',
  'responsible',
  'official',
];

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Of the appeal as the register has it: applicants and names only for those who may see them. */
export async function factsOf(register: OpenList, number: string, caseId: string): Promise<readonly Fact[]> {
  const { lines } = await register.page({ filters: { number } });
  const { columns, asker } = register;
  const cell = (line: readonly Cell[], name: string): Cell =>
    line[columns.findIndex((column) => column.name === name)] ?? null;
  const line = lines.find((one) => cell(one, 'case') === caseId);
  if (line === undefined) return [];
  return shown.flatMap((name) => {
    const column = columns.find((one) => one.name === name);
    const value = cell(line, name);
    return column === undefined || value === null || value === ''
      ? []
      : [{ label: column.label[asker.language], text: shownCell(value, column, register) }];
  });
}

export const factList = (facts: readonly Fact[]): Html | undefined =>
  facts.length === 0
    ? undefined
    : html`<dl class="facts">
        ${facts.map(
          ({ label, text }) =>
            html`<dt>${label}</dt>
              <dd>${text}</dd> `,
        )}
      </dl>`;
