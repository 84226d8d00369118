import { publishedDay } from './published-day.js';
import { appeal, textOf, type TestServer } from './test-server.js';

/** Appointed beside the staff of the test server, by its administrator. */
export const deputy = {
  employee: 'deputy',
  name: { surname: 'Орынбасаров', given: 'Арман' },
  unit: 'control',
  roles: ['official'],
  position: { kk: 'Орынбасар', ru: 'Заместитель', en: 'Deputy' },
  rank: 2,
  deputy: true,
};

/** Who comes alone, with a document. */
export const visitor = {
  identityShown: true,
  document: 'identity-card',
  actsForOther: false,
  authorityShown: false,
};

/** The ways of the desk up to a reception, as an employee takes them over HTTP. */
export class PlannedAppeals {
  constructor(private readonly server: TestServer) {}

  /** Registered, proposed to be received by the official, approved and on the list. */
  async listed(official = 'akim', registration: object = appeal): Promise<string> {
    const registered = await this.server.done('/api/v1/appeals', registration, 'reception');
    const id = textOf(registered.body['caseId']);
    const { server } = this;
    await server.done(`/api/v1/appeals/${id}/assign-responsible`, { employee: 'responsible' }, 'reception');
    await server.done(
      `/api/v1/appeals/${id}/prepare-brief`,
      { proposal: 'receive', official },
      'responsible',
    );
    await server.done(`/api/v1/appeals/${id}/approve-reception`, { official }, 'akim');
    await server.done(`/api/v1/appeals/${id}/list-appeal`, {}, 'responsible');
    return id;
  }

  /** A day of a published schedule, eight slots of a quarter of an hour. */
  day(on: string, official = 'akim', from = '10:00'): Promise<string> {
    return publishedDay(this.server, { official, on, from, slots: 8, slotMinutes: 15 });
  }

  async booked(day: string, id: string): Promise<void> {
    await this.server.done(`/api/v1/reception-days/${day}/book-slot`, { appeal: id }, 'reception');
    await this.server.settle();
  }

  async told(id: string): Promise<void> {
    await this.server.done(`/api/v1/appeals/${id}/send-reply`, {}, 'reception');
    await this.server.settle();
  }

  /** Types and data of what happened to an appeal, oldest first. */
  async course(id: string): Promise<readonly { readonly type: string; readonly data: unknown }[]> {
    const { body } = await this.server.get(`/api/v1/appeals/${id}/history`, 'auditor');
    return body['events'] as unknown as readonly { type: string; data: unknown }[];
  }
}
