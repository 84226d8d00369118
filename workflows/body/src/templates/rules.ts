import { refuse, type Refusal } from '@qabyldau/engine';
import { citationText, type Language } from '@qabyldau/kernel';
import { refusals } from '../refusals.js';
import { isTemplateKind, placeholdersIn, templateKinds, templateSpec, type TemplateKind } from './kinds.js';
import { everywhere } from './template-spec.js';

type Objection = Refusal | undefined;

const no = (...args: [code: keyof typeof refusals, data?: Parameters<typeof refuse>[2]]): Refusal =>
  refuse(refusals, ...args).error;

const inBraces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

export const templateIsOfAKnownKind = (kind: string): Objection =>
  isTemplateKind(kind) ? undefined : no('unknown-template-kind', { kind, known: templateKinds.join(', ') });

/** What is not known could never be filled in: the applicant would read the braces. */
export function templateNamesOnlyWhatIsKnown(kind: TemplateKind, text: string): Objection {
  const { placeholders, blocks } = templateSpec(kind);
  const known = [...everywhere, ...placeholders, ...blocks];
  const unknown = placeholdersIn(text).filter((name) => !known.includes(name));
  return unknown.length === 0
    ? undefined
    : no('unknown-placeholder', { unknown: inBraces(unknown), known: inBraces(known) });
}

/** Code art. 64(2), 66, 73, 74, 80 and others: what a paper of this kind has to say. An optional line does not do. */
export function templateSaysWhatTheLawAsks(kind: TemplateKind, text: string): Objection {
  const always = text.split('\n').filter((line) => !line.trim().startsWith('? '));
  const said = always.flatMap(placeholdersIn);
  const missing = templateSpec(kind).must.filter(({ placeholder }) => !said.includes(placeholder));
  return missing.length === 0
    ? undefined
    : no('obligatory-part-missing', {
        missing: missing.map(({ placeholder }) => placeholder),
        missingKk: namesOf(missing, 'kk'),
        missingRu: namesOf(missing, 'ru'),
        missingEn: namesOf(missing, 'en'),
      });
}

const namesOf = (parts: ReturnType<typeof templateSpec>['must'], language: Language): string =>
  parts.map(({ placeholder, law }) => `{${placeholder}} (${citationText(law, language)})`).join(', ');

/** Tables and stamps take the width of the page. */
export function tablesStandAlone(kind: TemplateKind, text: string): Objection {
  const { blocks } = templateSpec(kind);
  const torn = blocks.find((name) =>
    text.split('\n').some((line) => line.includes(`{${name}}`) && line.trim() !== `{${name}}`),
  );
  return torn === undefined ? undefined : no('table-not-alone', { block: `{${torn}}` });
}
