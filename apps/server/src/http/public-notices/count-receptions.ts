import type { Figures, NoticePeriod } from '@qabyldau/public-notice';
import { calendarDaysAfter } from '@qabyldau/calendar';
import type { Projections } from '../../projections/projections.js';
import type { System } from '../../system/open-system.js';
import { appealRegister } from '../../system/tables.js';

/** P24: how many were received in a period, by topic and decision; nothing about who they were. */
export async function countReceptions(
  { calendar }: Pick<System, 'calendar'>,
  projections: Projections,
  body: string,
  { from, to }: NoticePeriod,
): Promise<Figures> {
  const byTopic: Record<string, number> = {};
  const byDecision: Record<string, number> = {};
  let received = 0;
  let after: string | undefined;
  do {
    const { rows, next } = await projections.tables.select(appealRegister, {
      where: {
        body,
        receivedOnAt: {
          gte: calendar.instantAt(from, '00:00'),
          lt: calendar.instantAt(calendarDaysAfter(to, 1), '00:00'),
        },
      },
      limit: 500,
      after,
    });
    for (const { topic, decision } of rows) {
      received += 1;
      byTopic[topic] = (byTopic[topic] ?? 0) + 1;
      if (decision !== null) byDecision[decision] = (byDecision[decision] ?? 0) + 1;
    }
    after = next;
  } while (after !== undefined);
  return { received, byTopic, byDecision };
}
