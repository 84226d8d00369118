import type { Effect, PersonalPart, TimerChange } from '@qabyldau/engine';
import { citationText, type Instant, type JsonObject, type Language } from '@qabyldau/kernel';
import { warningsOf } from '@qabyldau/reception-appeal';
import type { ReadEvent } from '@qabyldau/runtime';
import { eventLabel } from '../command/answer.js';
import type { Saying } from './said-in.js';

/** One event of a case, as people read it. */
export interface HistoryLine {
  readonly revision: number;
  readonly position: string;
  readonly id: string;
  readonly type: string;
  readonly label: string;
  /** What the event marks as in need of attention. */
  readonly warnings?: readonly string[];
  /** What it says beside its name: days, people, values of closed lists. For staff. */
  readonly said?: readonly string[];
  /** Recorded instant, UTC. */
  readonly at: Instant;
  /** The same in Asia/Almaty: `2026-03-20 18:05:00`. */
  readonly local: string;
  readonly effectiveAt?: Instant | undefined;
  /** `label`: name and position, for staff. */
  readonly by: { readonly id: string; readonly role: string; readonly label?: string | undefined };
  readonly law: readonly string[];
  /** The same as the reader of this language writes them. */
  readonly grounds: readonly string[];
  readonly data: JsonObject;
  readonly personal?: readonly JsonObject[];
  readonly effects: readonly Effect[];
  readonly timers: readonly TimerChange[];
  readonly command: string;
  readonly hash: string;
}

/** An event, with its opened personal parts for who may see them. */
export type ShownEvent = ReadEvent & { readonly personal?: readonly PersonalPart[] };

export function historyLine(
  event: ShownEvent,
  { workflow, calendar, language }: Pick<Saying, 'workflow' | 'calendar' | 'language'>,
): HistoryLine {
  const { recorded, metadata, type, data, personal } = event;
  return {
    revision: recorded.revision,
    position: recorded.position,
    id: recorded.id,
    type,
    label: eventLabel(workflow, type, data, language),
    ...warned(data, language),
    at: metadata.at,
    local: `${calendar.localDate(metadata.at)} ${calendar.localTime(metadata.at)}`,
    ...(metadata.effectiveAt === undefined ? {} : { effectiveAt: metadata.effectiveAt }),
    by: { id: metadata.actor.id, role: metadata.actor.role },
    law: metadata.law,
    grounds: metadata.law.map((citation) => citationText(citation, language)),
    data,
    ...(personal === undefined ? {} : { personal: personal.map((part) => part.data) }),
    effects: metadata.effects ?? [],
    timers: metadata.timers ?? [],
    command: metadata.command,
    hash: recorded.hash,
  };
}

function warned(data: JsonObject, language: Language): Pick<HistoryLine, 'warnings'> {
  const warnings = warningsOf(data).map((text) => text[language]);
  return warnings.length === 0 ? {} : { warnings };
}
