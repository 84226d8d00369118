import { Inject, Injectable } from '@nestjs/common';
import type { JsonObject } from '@qabyldau/kernel';
import type { PersonRow } from '@qabyldau/reception-appeal';
import type { Projections } from '../../projections/projections.js';
import type { AccessLog, Shown } from '../../system/access-log.js';
import { appealPeople } from '../../system/tables.js';
import { seesPersons } from '../../system/known-roles.js';
import type { SignedIn } from '../auth/signed-in.js';
import { ACCESS_LOG, PROJECTIONS } from '../tokens.js';

/** An applicant, for somebody who may see who that is. */
export interface ShownApplicant {
  readonly name: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly essence: string | null;
}

interface Asking {
  readonly appeal: string;
  readonly subject: string;
}

/** Joins applicants to appeals: for those who may see them, and never without a line in the access log. */
@Injectable()
export class People {
  constructor(
    @Inject(PROJECTIONS) private readonly projections: Projections,
    @Inject(ACCESS_LOG) private readonly accessLog: AccessLog,
  ) {}

  /** By appeal; nothing at all when the asker may not see persons. */
  async of(
    by: SignedIn,
    what: Shown['what'],
    appeals: readonly Asking[],
  ): Promise<ReadonlyMap<string, ShownApplicant> | undefined> {
    if (!this.maySee(by)) return undefined;
    const subjects = [...new Set(appeals.map(({ subject }) => subject))];
    if (subjects.length === 0) return new Map();
    await this.note(
      by,
      what,
      appeals.map(({ appeal }) => appeal),
    );
    const { rows } = await this.projections.tables.select(appealPeople, {
      where: { subject: { in: subjects } },
      limit: subjects.length,
    });
    const bySubject = new Map(rows.map((row) => [row.subject, row]));
    return new Map(
      appeals.flatMap(({ appeal, subject }) => {
        const row = bySubject.get(subject);
        return row === undefined ? [] : [[appeal, shown(row, appeal)] as const];
      }),
    );
  }

  maySee({ role }: SignedIn): boolean {
    return seesPersons.has(role);
  }

  note(by: SignedIn, what: Shown['what'], cases: readonly string[]): Promise<void> {
    return this.accessLog.note(by, { what, cases });
  }
}

function shown({ name, address, phone, essences }: PersonRow, appeal: string): ShownApplicant {
  const essence = (JSON.parse(essences) as JsonObject)[appeal];
  return { name, address, phone, essence: typeof essence === 'string' ? essence : null };
}
