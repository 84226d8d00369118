import type { EmployeeRow } from '@qabyldau/body';
import type { Language } from '@qabyldau/kernel';
import type { ReadModel, Row } from '@qabyldau/read-models';
import type { AppealRow } from '@qabyldau/reception-appeal';
import type { ReceptionDayRow } from '@qabyldau/reception-day';
import {
  appealPeople,
  appealRegister,
  employeeNames,
  employees,
  otherBodies,
  receptionDays,
  units,
} from '../system/tables.js';
import type { AnyList, ListViews, Referred } from './list.js';

/** What the asker may be shown beside the list itself. */
export interface Audience {
  /** Names of the staff; else only what somebody is. */
  readonly staff: boolean;
  /** Who applicants are. */
  readonly applicants: boolean;
}

const MOST_AT_ONCE = 1000;

/** What rows refer to, as it stood at the moment of the list. Filled page by page; what was found is kept. */
export class Names {
  readonly #employees = new Map<string, EmployeeRow>();
  readonly #people = new Map<string, string>();
  readonly #units = new Map<string, Readonly<Record<Language, string>>>();
  readonly #otherBodies = new Map<string, Readonly<Record<Language, string>>>();
  readonly #appeals = new Map<string, AppealRow>();
  readonly #days = new Map<string, ReceptionDayRow>();
  readonly #applicants = new Map<string, string>();
  readonly #asked = new Set<string>();

  constructor(
    private readonly views: ListViews,
    private readonly audience: Audience,
    private readonly language: Language,
  ) {}

  /** Looks up everything that a page refers to and that was not looked up before. */
  async learn({ refers }: AnyList, rows: readonly Row[]): Promise<void> {
    const idsIn = (columns: readonly string[] = []): readonly string[] => [
      ...new Set(columns.flatMap((column) => rows.map((row) => row[column])).filter(isText)),
    ];
    const appeals = idsIn(refers.appeals);
    await this.#look(appealRegister, 'appeal', appeals, (row) => this.#appeals.set(row.appeal, row));
    await this.#look(receptionDays, 'day', idsIn(refers.days), (row) => this.#days.set(row.day, row));
    const staff = [
      ...idsIn(refers.employees),
      ...idsIn(refers.days).flatMap((day) => this.#days.get(day)?.official ?? []),
    ];
    await this.learnEmployees(staff);
    const ofStaff = staff.flatMap((id) => this.#employees.get(id)?.unit ?? []);
    await this.#look(units, 'unit', [...idsIn(refers.units), ...ofStaff], (row) =>
      this.#units.set(row.id, { kk: row.nameKk, ru: row.nameRu, en: row.nameEn }),
    );
    await this.learnOtherBodies(idsIn(refers.otherBodies));
    if (this.audience.applicants) {
      const subjects = [
        ...idsIn(refers.subjects),
        ...(refers.subjects === undefined
          ? []
          : appeals.flatMap((id) => this.#appeals.get(id)?.subject ?? [])),
      ];
      await this.#look(appealPeople, 'subject', subjects, (row) =>
        this.#applicants.set(row.subject, row.name ?? ''),
      );
    }
  }

  async learnEmployees(staff: readonly string[]): Promise<void> {
    await this.#look(employees, 'employee', staff, (row) => this.#employees.set(row.employee, row));
    if (!this.audience.staff) return;
    await this.#look(employeeNames, 'employee', staff, (row) =>
      this.#people.set(row.employee, [row.surname, row.given, row.patronymic].filter(Boolean).join(' ')),
    );
  }

  async learnOtherBodies(ids: readonly string[]): Promise<void> {
    await this.#look(otherBodies, 'otherBody', ids, (row) =>
      this.#otherBodies.set(row.id, { kk: row.nameKk, ru: row.nameRu, en: row.nameEn }),
    );
  }

  employee(id: string | null): Referred | null {
    if (id === null) return null;
    const row = this.#employees.get(id);
    const position = row && { kk: row.positionKk, ru: row.positionRu, en: row.positionEn }[this.language];
    return { id, label: [this.#people.get(id), position].filter(Boolean).join(', ') || id };
  }

  unitOf(employee: string | null): Referred | null {
    const row = employee === null ? undefined : this.#employees.get(employee);
    return row === undefined ? null : this.unit(row.unit, row.body);
  }

  /** A unit of a body: another body may call one of its own the same. */
  unit(id: string, body: string | null | undefined): Referred {
    return { id, label: this.#units.get(`${body ?? ''}/${id}`)?.[this.language] ?? id };
  }

  /** P15(1), P18: another body as the directory of a body has it; older ones were named in the open. */
  otherBody(id: string | null, body: string | null | undefined): Referred | null {
    if (id === null) return null;
    return { id, label: this.#otherBodies.get(`${body ?? ''}/${id}`)?.[this.language] ?? id };
  }

  /** To whom something goes, as somebody of a body calls it: another body, or a member of the staff. */
  receiverFor(body: string | undefined): (id: string) => string | undefined {
    return (id) =>
      this.#otherBodies.get(`${body ?? ''}/${id}`)?.[this.language] ??
      (this.#employees.has(id) ? this.employee(id)?.label : undefined);
  }

  bodyOf(employee: string): string | undefined {
    return this.#employees.get(employee)?.body;
  }

  appeal(id: string | null): AppealRow | undefined {
    return id === null ? undefined : this.#appeals.get(id);
  }

  day(id: string): ReceptionDayRow | undefined {
    return this.#days.get(id);
  }

  /** Nothing for somebody erased. */
  applicant(subject: string | null | undefined): string | null {
    return typeof subject !== 'string' ? null : (this.#applicants.get(subject) ?? null);
  }

  async #look<R extends Row>(
    model: ReadModel<R>,
    key: keyof R & string,
    ids: readonly string[],
    keep: (row: R) => void,
  ): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#asked.has(`${model.name}/${id}`));
    for (let from = 0; from < unknown.length; from += MOST_AT_ONCE) {
      const some = unknown.slice(from, from + MOST_AT_ONCE);
      const { rows } = await this.views.select(model, {
        where: { [key]: { in: some } } as never,
        limit: MOST_AT_ONCE,
      });
      rows.forEach(keep);
      for (const id of some) this.#asked.add(`${model.name}/${id}`);
    }
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
