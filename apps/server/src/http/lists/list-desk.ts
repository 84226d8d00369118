import { Inject, Injectable } from '@nestjs/common';
import { epochOf, QabyldauError, type Language } from '@qabyldau/kernel';
import type { AskedList } from '../../lists/asked-list.js';
import { listNamed, OpenList, type Asker } from '../../lists/open-list.js';
import { PastTables } from '../../lists/past-tables.js';
import { modelEvents } from '../../projections/model-events.js';
import { untilRead } from '../../projections/own-writes.js';
import type { Projections } from '../../projections/projections.js';
import type { AccessLog } from '../../system/access-log.js';
import type { System } from '../../system/open-system.js';
import { forbidden } from '../../system/forbidden.js';
import { seesPersons } from '../../system/known-roles.js';
import type { SignedIn } from '../auth/signed-in.js';
import { lookingAs, type Visitor } from '../auth/visitors.js';
import { ACCESS_LOG, PROJECTIONS, SYSTEM } from '../tokens.js';

/** What is recorded now is of this moment: only what is older can never change again. */
const SETTLED_MS = 2_000;

/** Opens lists for those who ask over HTTP. */
@Injectable()
export class ListDesk {
  readonly #past: PastTables;

  constructor(
    @Inject(SYSTEM) private readonly system: System,
    @Inject(PROJECTIONS) private readonly projections: Projections,
    @Inject(ACCESS_LOG) private readonly accessLog: AccessLog,
  ) {
    const { store: reader, workflows, vault } = system;
    this.#past = new PastTables((models) => modelEvents({ reader, workflows, models, vault }));
    system.runtime.events.subscribe(({ type }) => {
      if (type === 'person-erased') this.#past.forget();
    });
  }

  /**
   * A list for somebody signed in.
   * @throws QabyldauError `unknown-list`, `forbidden`, `bad-position`, `table-behind`
   */
  openFor(name: string, by: SignedIn, asked: AskedList, language: Language): Promise<OpenList> {
    const { roles } = listNamed(name);
    if (!roles.includes(by.role)) {
      throw forbidden([by.role], roles);
    }
    const note = (cases: readonly string[]) => this.accessLog.note(by, { what: `list ${name}`, cases });
    const applicants = seesPersons.has(by.role);
    return this.#open(name, asked, { language, body: by.body, staff: true, applicants, note });
  }

  /** A list for everybody: without names. */
  openForEverybody(name: string, asked: AskedList, language: Language): Promise<OpenList> {
    if (listNamed(name).needs !== undefined) throw new QabyldauError('unauthenticated');
    return this.#open(name, asked, { language, staff: false, applicants: false });
  }

  /**
   * A list for whoever looks at a page.
   * @throws QabyldauError `unknown-list`, `forbidden`, `unauthenticated`
   */
  openForVisitor(
    name: string,
    visitor: Visitor | undefined,
    asked: AskedList,
    language: Language,
  ): Promise<OpenList> {
    if (visitor === undefined) return this.openForEverybody(name, asked, language);
    const { roles } = listNamed(name);
    const by = lookingAs(visitor, roles);
    if (by !== undefined) return this.openFor(name, by, asked, language);
    throw forbidden(visitor.roles, roles);
  }

  async #open(name: string, { at, atLeast }: AskedList, asker: Asker): Promise<OpenList> {
    const list = listNamed(name);
    const { clock, calendar } = this.system;
    const now = at ?? clock.now();
    const moment = { now, today: calendar.localDate(now), calendar };
    if (at !== undefined) {
      const settled = epochOf(at) < epochOf(clock.now()) - SETTLED_MS;
      return new OpenList(list, this.#past.viewsAt(list, at, settled), moment, asker);
    }
    if (atLeast !== undefined) {
      const { projections } = this;
      await untilRead({ store: this.system.store, projections }, [list.model, ...(list.asks ?? [])], atLeast);
    }
    return new OpenList(list, this.projections.tables, moment, asker);
  }
}
