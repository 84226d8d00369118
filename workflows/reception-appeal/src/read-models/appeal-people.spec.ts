import type { ModelEvent } from '@qabyldau/read-models';
import { AppealCase } from '../../test/appeal-case.js';
import { register } from '../../test/commands.js';
import { appealPeople } from './appeal-people.js';

function registeredEvent(data: Record<string, unknown>): ModelEvent {
  const appeal = new AppealCase();
  appeal.does('2026-03-02 10:05', 'receptionist', register(), [{ subject: 'person-1', data: data as never }]);
  const [event] = appeal.modelEvents();
  if (event === undefined) throw new Error('no event');
  return event;
}

const row = (event: ModelEvent) => appealPeople.row('person-1', undefined, event);

describe('the applicants', () => {
  it('keeps name, address and the beginning of the essence, by person', () => {
    const event = registeredEvent({
      name: { surname: 'Сәрсенова', given: 'Айгүл', patronymic: 'Ерланқызы' },
      address: 'Абай көшесі, 1',
      essence: 'ә'.repeat(300),
    });
    expect(appealPeople.keys(event)).toEqual(['person-1']);
    expect(row(event)).toEqual({
      subject: 'person-1',
      name: 'Сәрсенова Айгүл Ерланқызы',
      address: 'Абай көшесі, 1',
      phone: null,
      essences: `{"appeal-1":"${'ә'.repeat(200)}"}`,
    });
  });

  it('stays as it is when an event brings nothing of the person', () => {
    expect(row({ ...registeredEvent({}), personal: [] })).toBe('unchanged');
  });

  it('deletes the row when the person is erased', () => {
    const erased = { ...registeredEvent({}), type: 'person-erased', data: { subject: 'person-1' } };
    expect(appealPeople.keys(erased)).toEqual(['person-1']);
    expect(row(erased)).toBe('delete');
  });
});
