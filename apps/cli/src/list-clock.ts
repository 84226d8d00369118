import { epochOf, fillText, type Instant, type Language, type Text } from '@qabyldau/kernel';
import { appealRegister } from '@qabyldau/server';
import { chooseClock } from './options.js';
import { withViews } from './views.js';

export interface ListClock {
  readonly now: Instant;
  /** The last event of an appeal. */
  readonly last: Instant | undefined;
}

/** Stands for the last event of an appeal, which nobody knows by heart. */
const LAST = 'last';

/**
 * The instant as of which days left are reckoned: that of the option, else the later of the clock and of what is
 * recorded, since nothing is asked before it happened.
 * @throws QabyldauError `bad-instant`
 */
export async function listClock(directory: string, option: string | undefined): Promise<ListClock> {
  const now = chooseClock(option === LAST ? undefined : option).now();
  const { rows } = await withViews(directory, (views) =>
    views.select(appealRegister, { orderBy: [{ column: 'updatedAt', direction: 'desc' }], limit: 1 }),
  );
  const last = rows[0]?.updatedAt as Instant | undefined;
  const ofLast = option === LAST || (option === undefined && last !== undefined && last > now);
  return { now: ofLast ? (last ?? now) : now, last };
}

const ONE_MONTH = 30 * 86_400_000;
const longAgo: Text = {
  kk: 'Қалған күндер мен мерзімінің өткені бүгінгі күнге есептелді; жолданымдар бойынша соңғы оқиға {last}. Сол кездегідей көру үшін: --clock last',
  ru: 'Оставшиеся дни и просрочка сосчитаны на сегодня; последнее событие по обращениям {last}. Чтобы увидеть, как было тогда: --clock last',
  en: 'Days left and overdue are reckoned as of today; the last event of an appeal is of {last}. To see it as of then: --clock last',
};

/** A simulated run of the past: everything in it looks overdue today. */
export function remindOfTheClock({ now, last }: ListClock, language: Language): void {
  if (last === undefined || epochOf(now) - epochOf(last) < ONE_MONTH) return;
  process.stderr.write(`${fillText(longAgo, { last })[language]}\n`);
}
