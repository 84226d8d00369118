import type { ModelEvent, Row } from '@qabyldau/read-models';
import { bodyReadModels } from '../index.js';
import { employeeNames } from './employee-names.js';
import { employees } from './employees.js';
import { units } from './units.js';

const event = (
  type: string,
  data: ModelEvent['data'],
  personal: ModelEvent['personal'] = [],
): ModelEvent => ({
  id: 'id',
  workflow: type === 'person-erased' ? 'person' : 'body',
  caseId: 'body-1',
  revision: 1,
  position: '1' as ModelEvent['position'],
  type,
  data,
  at: '2026-03-02T05:00:00.000Z',
  actor: { id: 'e-9', role: 'administrator' },
  personal,
});
const position = { kk: 'Әкім', ru: 'Аким', en: 'Akim' };
const appointed = event(
  'employee-appointed',
  { employee: 'e-1', unit: 'u-1', roles: ['official', 'executor'], position, rank: 2 },
  [{ subject: 'e-1', data: { name: { surname: 'Ахметова', given: 'Әйгерім' } } }],
);

it('units: a row for each unit', () => {
  const added = event('unit-added', { unit: 'u-1', name: { kk: 'Бақылау', ru: 'Контроль', en: 'Control' } });
  expect(units.keys(added)).toEqual(['u-1']);
  expect(units.row('u-1', undefined, added)).toEqual({
    unit: 'u-1',
    body: 'body-1',
    nameKk: 'Бақылау',
    nameRu: 'Контроль',
    nameEn: 'Control',
  });
});

it('employees: appointed, then released', () => {
  expect(employees.keys(appointed)).toEqual(['e-1']);
  const row = employees.row('e-1', undefined, appointed);
  expect(row).toEqual({
    employee: 'e-1',
    body: 'body-1',
    unit: 'u-1',
    roles: '["official","executor"]',
    rank: 2,
    positionKk: 'Әкім',
    positionRu: 'Аким',
    positionEn: 'Akim',
    serving: 1,
  });
  const released = event('employee-released', { employee: 'e-1' });
  expect(employees.row('e-1', row as never, released)).toEqual({ ...(row as Row), serving: 0 });
});

it('employee-names: kept while the person is known, gone on erasure', () => {
  const row = employeeNames.row('e-1', undefined, appointed);
  expect(row).toEqual({ employee: 'e-1', surname: 'Ахметова', given: 'Әйгерім', patronymic: null });
  expect(employeeNames.row('e-1', undefined, { ...appointed, personal: [] })).toBe('unchanged');
  const erased = event('person-erased', { subject: 'e-1', ground: 'order' });
  expect(employeeNames.keys(erased)).toEqual(['e-1']);
  expect(employeeNames.row('e-1', row as never, erased)).toBe('delete');
});

it('only the names are personal', () => {
  expect(bodyReadModels.filter((model) => model.personal).map((model) => model.name)).toEqual([
    'employee-names',
  ]);
});
