import type { Role } from '@qabyldau/body';
import type { Actor } from '../port.js';
import type { Random } from '../random/random.js';
import type { Topic } from '../text/topics.js';
import { sectors, type Employee } from './staff.js';

/** Who does what: finds the employee for a job. */
export class Roster {
  /** P2: those who receive, the akim first. */
  readonly officials: readonly Employee[];
  /** P30: those who decide on briefs and extend terms. */
  readonly deciders: readonly Employee[];

  constructor(
    readonly employees: readonly Employee[],
    private readonly body: string,
  ) {
    this.officials = employees.filter((employee) => employee.rank !== undefined);
    this.deciders = this.officials.filter(({ rank }) => rank !== undefined && rank <= 2);
  }

  /** The head of the body. */
  get head(): Employee {
    const [head] = this.deciders;
    if (head === undefined) throw new Error('the body has no head');
    return head;
  }

  rankOf(id: string | undefined): number {
    return this.officials.find((official) => official.id === id)?.rank ?? Infinity;
  }

  /** Anybody with the role. */
  any(role: Role, random: Random): Actor {
    return this.as(random.pick(this.all(role)).id, role);
  }

  /** Somebody with the role in the unit that is competent for the topic. */
  competent(role: Role, topic: Topic, random: Random): Employee {
    return random.pick(this.allCompetent(role, topic));
  }

  /** All with the role in that unit. */
  allCompetent(role: Role, topic: Topic): readonly Employee[] {
    const unit = sectors.find((sector) => sector.topics.includes(topic))?.id;
    return this.all(role).filter((employee) => employee.unit === unit);
  }

  /** All with the role. */
  all(role: Role): readonly Employee[] {
    return this.employees.filter((employee) => employee.roles.includes(role));
  }

  /** The akim signs about half of what is decided, the deputies the rest. */
  decider(random: Random): Actor {
    const [akim, ...deputies] = this.deciders;
    if (akim === undefined) throw new Error('the body has no head');
    return this.as((random.chance(0.5) ? akim : random.pick(deputies)).id, 'official');
  }

  as(id: string, role: Role): Actor {
    return { id, role, body: this.body };
  }
}
