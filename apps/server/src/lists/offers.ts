import type { EmployeeRow, UnitRow } from '@qabyldau/body';
import { kazakhSortKey, type Language } from '@qabyldau/kernel';
import { employeeNames, employees, units } from '../system/tables.js';
import type { AnyList, ListViews, Offered } from './list.js';
import type { Asker } from './open-list.js';

export interface Offer {
  readonly value: string;
  readonly label: string;
}

/** People stand under their unit; units under nothing. */
export interface OfferGroup {
  readonly title: string | undefined;
  readonly offers: readonly Offer[];
}

export type Offers = Readonly<Partial<Record<Offered, readonly OfferGroup[]>>>;

/** Nobody picks from a longer menu: of a larger staff the id is typed. */
const MOST_OFFERED = 600;
const MOST_ROWS = 10_000;

const unitName = { kk: 'nameKk', ru: 'nameRu', en: 'nameEn' } as const;
const position = { kk: 'positionKk', ru: 'positionRu', en: 'positionEn' } as const;

/** The people and units of the asker's body that the filters of a list can ask for. */
export async function offersOf({ filters }: AnyList, views: ListViews, asker: Asker): Promise<Offers> {
  const wanted = new Set(Object.values(filters).flatMap(({ among }) => (among === undefined ? [] : [among])));
  if (wanted.size === 0) return {};
  const { body, language } = asker;
  const ofBody = { where: { body }, limit: MOST_ROWS };
  const unitRows = (await views.select(units, ofBody)).rows;
  const titled = unitRows.map((row): Offer => ({ value: row.id, label: row[unitName[language]] }));
  const ofUnits: Offers = {
    units: [{ title: undefined, offers: inKazakhOrder(eachOnce(unitRows, language)) }],
  };
  if (!wanted.has('employees') && !wanted.has('officials')) return ofUnits;
  const staff = (await views.select(employees, ofBody)).rows;
  const labels = await labelsOf(staff, views, asker);
  const within = (people: readonly EmployeeRow[]): readonly OfferGroup[] | undefined =>
    people.length > MOST_OFFERED ? undefined : byUnit(people, titled, labels);
  const everybody = within(staff);
  const officials = within(staff.filter(({ rank }) => rank !== null));
  return {
    ...ofUnits,
    ...(everybody && { employees: everybody }),
    ...(officials && { officials }),
  };
}

/** Names for those who may see them; else what somebody is, told apart by id. */
async function labelsOf(
  staff: readonly EmployeeRow[],
  views: ListViews,
  { body, language, staff: maySeeNames }: Asker,
): Promise<ReadonlyMap<string, string>> {
  if (!maySeeNames) return new Map(staff.map((row) => [row.employee, toldApart(row, staff, language)]));
  const ids = body === undefined ? {} : { employee: { in: staff.map(({ employee }) => employee) } };
  const { rows } = await views.select(employeeNames, { where: ids, limit: MOST_ROWS });
  const names = new Map(
    rows.map(({ employee, surname, given, patronymic }) => [
      employee,
      [surname, given, patronymic].filter(Boolean).join(' '),
    ]),
  );
  return new Map(
    staff.map((row) => [
      row.employee,
      [names.get(row.employee), row[position[language]]].filter(Boolean).join(', '),
    ]),
  );
}

function toldApart(row: EmployeeRow, staff: readonly EmployeeRow[], language: Language): string {
  const same = (other: EmployeeRow) =>
    other.body === row.body &&
    other.unit === row.unit &&
    other[position[language]] === row[position[language]];
  const alone = staff.filter(same).length === 1;
  return alone ? row[position[language]] : `${row[position[language]]} (${row.employee})`;
}

/** Units of several bodies that go by one id are one choice. */
function eachOnce(rows: readonly UnitRow[], language: Language): readonly Offer[] {
  const labels = new Map<string, Set<string>>();
  for (const row of rows)
    labels.set(row.unit, (labels.get(row.unit) ?? new Set()).add(row[unitName[language]]));
  return [...labels].map(([value, names]) => ({ value, label: [...names].join(' / ') }));
}

function byUnit(
  people: readonly EmployeeRow[],
  titled: readonly Offer[],
  labels: ReadonlyMap<string, string>,
): readonly OfferGroup[] {
  return inKazakhOrder(titled)
    .map(({ value: unit, label: title }) => ({
      title,
      offers: inKazakhOrder(
        people
          .filter((row) => `${row.body}/${row.unit}` === unit)
          .map(({ employee }) => ({ value: employee, label: labels.get(employee) ?? employee })),
      ),
    }))
    .filter(({ offers }) => offers.length > 0);
}

function inKazakhOrder(offers: readonly Offer[]): readonly Offer[] {
  const keyed = offers.map((offer) => ({ offer, key: kazakhSortKey(offer.label) }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)) || (a.offer.value < b.offer.value ? -1 : 1))
    .map(({ offer }) => offer);
}
