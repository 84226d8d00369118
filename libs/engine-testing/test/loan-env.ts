import { instantOf, epochOf, parseInstant, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { LoanEnv } from './loan.js';

export const monday = parseInstant('2026-01-05T04:00:00Z');
export const after = (days: number, from = monday): Instant => instantOf(epochOf(from) + days * 86_400_000);

export const envAt = (at: Instant, role = 'librarian'): LoanEnv => ({
  at,
  today: at.slice(0, 10) as IsoDate,
  actor: { id: 'l1', role },
  commandId: 'command-1',
  caseId: 'case-1',
  asked: [],
  mostRenewals: 2,
});
