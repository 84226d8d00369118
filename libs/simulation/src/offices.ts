import type { OfficeSpec } from './office/staff.js';
import type { ObservedEvent, SimulationOptions, SimulationPort } from './port.js';
import { Random } from './random/random.js';
import type { HoursCalendar } from './working-hours.js';
import { Shared, World } from './world.js';

/** A body and its part of all appeals. */
export interface OfficeShare {
  readonly office: OfficeSpec;
  readonly share: number;
}

/** The bodies that live through the period side by side; each knows of its own cases only. */
export class Offices {
  readonly worlds: readonly World[];
  readonly random: Random;
  readonly #shared = new Shared();
  readonly #owners = new Map<string, World>();

  constructor(
    port: Pick<SimulationPort, 'clock' | 'subjectOf'>,
    readonly calendar: HoursCalendar,
    readonly options: SimulationOptions,
    private readonly shares: readonly OfficeShare[],
  ) {
    this.random = new Random(`qabyldau/${options.seed}`);
    this.worlds = shares.map(
      ({ office, share }) => new World(port, calendar, options, office, share, this.#shared),
    );
  }

  get agenda(): Shared['agenda'] {
    return this.#shared.agenda;
  }

  get counters(): Shared['counters'] {
    return this.#shared.counters;
  }

  /** The body that the n-th appeal comes to. */
  forAppeal(n: number): World {
    let rest = this.random.fork('office', n).fraction();
    const place = this.shares.findIndex(({ share }) => (rest -= share) < 0);
    return (this.worlds[place] ?? this.worlds[0]) as World;
  }

  /** The body whose case an event belongs to: the first event of a case names the body, or a case of it. */
  of({ caseId, data }: ObservedEvent): World | undefined {
    const known = this.#owners.get(caseId);
    if (known !== undefined) return known;
    const body = data['body'];
    const owner =
      this.worlds.find((world) => world.body === body || world.body === caseId) ??
      this.ofCase((data['appeal'] ?? data['parent']) as string);
    if (owner !== undefined) this.#owners.set(caseId, owner);
    return owner;
  }

  ofCase(caseId: string): World | undefined {
    return this.#owners.get(caseId);
  }

  /** The body whose case it is; the first one for a case that nobody has heard of. */
  owner(caseId: string): World {
    return this.ofCase(caseId) ?? (this.worlds[0] as World);
  }
}
