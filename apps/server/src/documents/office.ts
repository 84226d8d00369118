import {
  body,
  templateOf,
  type BodyContext,
  type BodyEvents,
  type Contacts,
  type Template,
  type TemplateKind,
} from '@qabyldau/body';
import {
  fullName,
  nameOfSignature,
  nameWithInitials,
  type DocumentLanguage,
  type PersonName,
} from '@qabyldau/documents';
import type { Instant, Json } from '@qabyldau/kernel';
import { asObject, openCaseAsOf, saidOf, textOf, type DocumentSource } from './source.js';

/** Somebody of the body, as a document names them. */
export interface NamedEmployee {
  /** Смаилов Ә.А. */
  readonly name: string;
  /** Ә. Смаилов */
  readonly signature: string;
  readonly whole: string;
  readonly position: string;
}

/** The body as it stood at an instant, in one language. */
export interface Office {
  readonly id: string;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly contacts: Contacts;
  employee(id: string | undefined): NamedEmployee | undefined;
  unit(id: string | undefined): string | undefined;
  /** @param madeWith the version of the built-in texts, where it is not the present one */
  template(kind: TemplateKind, madeWith?: number): Template;
  readonly context: BodyContext;
}

/** Nothing, when there was no such body. */
export async function openOffice(
  source: DocumentSource,
  id: string,
  at: Instant,
  language: DocumentLanguage,
): Promise<Office | undefined> {
  const opened = await openCaseAsOf<BodyContext>(source, body, id, at);
  if (opened === undefined) return undefined;
  const employees = new Map<string, NamedEmployee>();
  const units = new Map<string, string>();
  let name = { kk: '', ru: '' };
  for (const event of opened.events) {
    if (event.type === 'body-established') {
      name = (event.data as BodyEvents['body-established']).name;
    } else if (event.type === 'unit-added') {
      const added = event.data as BodyEvents['unit-added'];
      units.set(added.unit, added.name[language]);
    } else if (event.type === 'employee-appointed') {
      const { employee, position } = event.data as BodyEvents['employee-appointed'];
      const parts = personName(saidOf(event, employee, 'name'));
      employees.set(employee, {
        name: nameWithInitials(parts),
        signature: nameOfSignature(parts),
        whole: fullName(parts),
        position: position[language],
      });
    }
  }
  return {
    id,
    name,
    contacts: opened.context.contacts ?? {},
    employee: (employee) => (employee === undefined ? undefined : employees.get(employee)),
    unit: (unit) => (unit === undefined ? undefined : units.get(unit)),
    template: (kind, madeWith) => templateOf(opened.context, kind, language, madeWith),
    context: opened.context,
  };
}

/** A name as it was stored: in one piece, or in its parts. */
export function personName(stored: Json | undefined): PersonName {
  if (typeof stored === 'string') return { surname: stored };
  const { surname, given, patronymic, organisation } = asObject(stored);
  return {
    surname: textOf(surname),
    given: textOf(given),
    patronymic: textOf(patronymic),
    organisation: textOf(organisation),
  };
}
