import type { ModelEvent, Row } from '@qabyldau/read-models';
import { bodyReadModels } from '../index.js';
import { absences } from './absences.js';
import { employeeNames } from './employee-names.js';
import { employees } from './employees.js';
import { restrictions } from './restrictions.js';
import { otherBodies } from './other-bodies.js';
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
  expect(units.keys(added)).toEqual(['body-1/u-1']);
  expect(units.keys({ ...added, caseId: 'body-2' })).toEqual(['body-2/u-1']);
  expect(units.row('body-1/u-1', undefined, added)).toEqual({
    id: 'body-1/u-1',
    unit: 'u-1',
    body: 'body-1',
    nameKk: 'Бақылау',
    nameRu: 'Контроль',
    nameEn: 'Control',
  });
});

it('other bodies: a row for each that a body has named, and its newest name', () => {
  const named = (en: string) =>
    event('other-body-named', { otherBody: 'police', name: { kk: 'Полиция', ru: 'Полиция', en } });
  expect(otherBodies.keys(named('Police'))).toEqual(['body-1/police']);
  const row = otherBodies.row('body-1/police', undefined, named('Police'));
  expect(row).toEqual({
    id: 'body-1/police',
    otherBody: 'police',
    body: 'body-1',
    nameKk: 'Полиция',
    nameRu: 'Полиция',
    nameEn: 'Police',
  });
  expect(otherBodies.row('body-1/police', row as never, named('Police Department'))).toMatchObject({
    nameEn: 'Police Department',
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

it('restrictions: introduced, then lifted (P14)', () => {
  const times = { from: '2026-03-16', act: { number: '12', date: '2026-03-02' }, circumstance: 'pandemic' };
  const introduced = event('restrictions-introduced', times);
  expect(restrictions.keys(introduced)).toEqual(['body-1/2026-03-16']);
  const row = restrictions.row('body-1/2026-03-16', undefined, introduced);
  expect(row).toEqual({
    restriction: 'body-1/2026-03-16',
    body: 'body-1',
    fromDate: '2026-03-16',
    toDate: null,
    actNumber: '12',
    actDate: '2026-03-02',
    circumstance: 'pandemic',
    liftedByNumber: null,
    liftedByDate: null,
  });
  const lifted = event('restrictions-lifted', {
    from: '2026-03-16',
    to: '2026-03-20',
    act: { number: '13', date: '2026-03-20' },
  });
  expect(restrictions.row('body-1/2026-03-16', row as never, lifted)).toMatchObject({
    toDate: '2026-03-20',
    liftedByNumber: '13',
    liftedByDate: '2026-03-20',
  });
  expect(restrictions.row('body-1/2026-03-16', undefined, lifted)).toBe('unchanged');
});

it('absences: a row for each (P7)', () => {
  const away = event('absence-recorded', {
    employee: 'e-1',
    from: '2026-03-02',
    to: '2026-03-31',
    reason: 'leave',
  });
  expect(absences.keys(away)).toEqual(['e-1/2026-03-02/2026-03-31']);
  expect(absences.row('e-1/2026-03-02/2026-03-31', undefined, away)).toEqual({
    absence: 'e-1/2026-03-02/2026-03-31',
    employee: 'e-1',
    body: 'body-1',
    fromDate: '2026-03-02',
    toDate: '2026-03-31',
    reason: 'leave',
  });
});

it('only the names are personal', () => {
  expect(bodyReadModels.filter((model) => model.personal).map((model) => model.name)).toEqual([
    'employee-names',
  ]);
});
