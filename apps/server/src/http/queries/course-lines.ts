import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type AnyWorkflow } from '@qabyldau/engine';
import type { Language } from '@qabyldau/kernel';
import { Names } from '../../lists/names.js';
import type { Projections } from '../../projections/projections.js';
import type { System } from '../../system/open-system.js';
import { PROJECTIONS, SYSTEM } from '../tokens.js';
import { historyLine, type HistoryLine, type ShownEvent } from './history-lines.js';
import { peopleIn, receiversIn, saidIn } from './said-in.js';

const { role: SYSTEM_ROLE } = systemActor;

/** The events of a case, as people read them. */
@Injectable()
export class CourseLines {
  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
  ) {}

  /**
   * For everybody what happened and in which role; for staff also by whom, and what the events say beside their names.
   */
  async of(
    events: readonly ShownEvent[],
    workflow: AnyWorkflow,
    { language, staff }: { readonly language: Language; readonly staff: boolean },
  ): Promise<readonly HistoryLine[]> {
    const around = { workflow, calendar: this.system.calendar, language };
    const lines = events.map((event) => historyLine(event, around));
    if (!staff) return lines;
    const names = await this.#namesIn(events, language);
    const nameOf = (id: string): string | undefined => names.employee(id)?.label;
    return lines.map(({ by, ...line }, place) => ({
      ...line,
      by: { ...by, label: by.role === SYSTEM_ROLE ? undefined : nameOf(by.id) },
      said: saidIn(line.data, { ...around, nameOf, receiverOf: names.receiverFor(bodyIn(events[place])) }),
    }));
  }

  async #namesIn(events: readonly ShownEvent[], language: Language): Promise<Names> {
    const names = new Names(this.projections.tables, { staff: true, applicants: false }, language);
    const actors = events.map(({ metadata }) => metadata.actor).filter(({ role }) => role !== SYSTEM_ROLE);
    const receivers = events.flatMap(({ data }) => receiversIn(data));
    await names.learnEmployees([
      ...actors.map(({ id }) => id),
      ...events.flatMap(({ data }) => peopleIn(data)),
      ...receivers,
    ]);
    await names.learnOtherBodies(receivers);
    return names;
  }
}

/** The body whose staff, and whose program, did it. */
const bodyIn = (event: ShownEvent | undefined): string | undefined => event?.metadata.actor.body;
