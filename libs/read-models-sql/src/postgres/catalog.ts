import { sql } from 'kysely';
import type { Position } from '@qabyldau/event-store';
import type { Parking, ReadModel } from '@qabyldau/read-models';
import type { Database, Work } from './connection.js';

/** What is known of one table: one row for each name and version. */
export interface CatalogEntry {
  readonly name: string;
  readonly version: number;
  readonly checkpoint: Position;
  readonly shape: string;
  /** Counts the tables that have stood under this name. */
  readonly generation: number;
  /** Whether rows were deleted from a personal model and its table has not been written anew since. */
  readonly unscrubbed: boolean;
  readonly parked_position: Position | null;
  readonly parked_event: string | null;
  readonly parked_reason: string | null;
}

type Identity = Pick<ReadModel, 'name' | 'version'>;

/** Makes schema and catalog where they are missing; two programs may begin at once. */
export async function createCatalog(database: Database, schema: string): Promise<void> {
  await database.transaction().execute(async (work) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`qabyldau ${schema}`}))`.execute(work);
    await sql`create schema if not exists ${sql.id(schema)}`.execute(work);
    await sql`create table if not exists read_models (
      name text collate "C" not null,
      version integer not null,
      checkpoint text collate "C" not null,
      shape text not null,
      generation integer not null default 1,
      unscrubbed boolean not null default false,
      parked_position text,
      parked_event text,
      parked_reason text,
      primary key (name, version)
    )`.execute(work);
    await sql`create table if not exists read_models_log (first_event text primary key)`.execute(work);
  });
}

/** What tells one log from another, as it is when asked: others may be writing to the log and to the tables. */
export interface LogIdentity {
  /** Id of its first event, `undefined` while it is empty. */
  readonly firstEvent: () => Promise<string | undefined>;
  readonly head: () => Promise<Position>;
}

/** Binds the tables to one log. False when they were built from another one, or from one that was longer. */
export async function belongsTo(database: Database, log: LogIdentity): Promise<boolean> {
  const known = await sql<{ first_event: string }>`select first_event from read_models_log`.execute(database);
  const [row] = known.rows;
  const entries = await allEntries(database);
  // After the tables: they never reach further than the log does by now.
  const [firstEvent, head] = [await log.firstEvent(), await log.head()];
  const further = entries.some(({ checkpoint }) => checkpoint > head);
  if (further || (row !== undefined && row.first_event !== firstEvent)) return false;
  if (row === undefined && firstEvent !== undefined)
    await sql`insert into read_models_log values (${firstEvent})`.execute(database);
  return true;
}

const these = ({ name, version }: Identity) => sql`where name = ${name} and version = ${version}`;

export async function findEntry(work: Work, model: Identity): Promise<CatalogEntry | undefined> {
  const found = await sql<CatalogEntry>`select * from read_models ${these(model)}`.execute(work);
  return found.rows[0];
}

/** Every version of a model that has a table. */
export async function versionsOf(
  work: Work,
  { name }: Pick<Identity, 'name'>,
): Promise<readonly CatalogEntry[]> {
  return (await sql<CatalogEntry>`select * from read_models where name = ${name}`.execute(work)).rows;
}

/** The entry, held by this transaction alone until it ends. Whoever holds several takes them in order of their names. */
export async function holdEntry(work: Work, model: Identity): Promise<CatalogEntry | undefined> {
  const found = await sql<CatalogEntry>`select * from read_models ${these(model)} for update`.execute(work);
  return found.rows[0];
}

export async function allEntries(work: Work): Promise<readonly CatalogEntry[]> {
  return (await sql<CatalogEntry>`select * from read_models order by name, version`.execute(work)).rows;
}

export async function addEntry(work: Work, { name, version }: Identity, shape: string): Promise<void> {
  await sql`insert into read_models (name, version, checkpoint, shape) values (${name}, ${version}, '', ${shape})`.execute(
    work,
  );
}

export async function moveCheckpoint(work: Work, model: Identity, checkpoint: Position): Promise<void> {
  await sql`update read_models set checkpoint = ${checkpoint} ${these(model)}`.execute(work);
}

export async function setParking(work: Work, model: Identity, parking: Parking | undefined): Promise<void> {
  const { position = null, eventId = null, reason = null } = parking ?? {};
  await sql`update read_models
    set parked_position = ${position}, parked_event = ${eventId}, parked_reason = ${reason}
    ${these(model)}`.execute(work);
}

export async function setGeneration(work: Work, model: Identity, generation: number): Promise<void> {
  await sql`update read_models set generation = ${generation} ${these(model)}`.execute(work);
}

export async function setUnscrubbed(work: Work, model: Identity, unscrubbed: boolean): Promise<void> {
  await sql`update read_models set unscrubbed = ${unscrubbed} ${these(model)}`.execute(work);
}

export async function removeEntry(work: Work, model: Identity): Promise<void> {
  await sql`delete from read_models ${these(model)}`.execute(work);
}
