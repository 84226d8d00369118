/**
 * What the law leaves to the body's own act (cl. 4). Each parameter has the reading we adopted as its default;
 * a body may set another, and the program then says which act it rests on.
 */
export interface AppealPolicy {
  /** P6, readings J and V: the "reasonable term" to correct an appeal, in working days. */
  readonly correctionDays: number;
  /** Reading J: the correction term ends at least so many working days (at most 5) before the reply is due. */
  readonly correctionCapDays: number;
  /** Readings K and U: local time at which a working day, and so a term, ends. `HH:MM`. */
  readonly workingDayEnds: string;
  /** Reading B: a reception later than this many calendar days after registration is marked. */
  readonly farReceptionDays: number;
  /** Reading C: a brief that proposes reception leaves so many working days (at most 5) for the reply. */
  readonly briefLeadForReply: number;
  /** Reading C: a brief that proposes refusal comes so many working days (at most 2) before the last day for the draft. */
  readonly briefLeadForDraft: number;
  /** Reading A: P30 names heads and deputies only, Code art. 76(3) the chief of staff as well. */
  readonly chiefOfStaffMayExtend: boolean;
  /** Reading G: use the exemption of Code art. 73(2)(9) and refuse without a hearing, against P32. */
  readonly hearingExemption: boolean;
  /** P23 gives no term for the protocol: working days after the reception, as Code art. 74(4) has it. */
  readonly protocolDays: number;
  /** P26, P27: the lowest rank of P2 that decides on a brief: 1 the head or akim, 2 a deputy. */
  readonly decidingRank: number;
  /** P13 names heads and deputies (ranks 1 and 2): video link by consent for the other ranks too. */
  readonly videoForOtherRanks: boolean;
  /** P2-1: at citizens' reception centres only on matters of central state bodies. */
  readonly centralMattersOnlyAtCentres: boolean;
  /** P3, P4: local time at which the working day begins. `HH:MM`. */
  readonly workingDayBegins: string;
}

export const defaultAppealPolicy: AppealPolicy = {
  correctionDays: 5,
  correctionCapDays: 3,
  workingDayEnds: '18:30',
  farReceptionDays: 45,
  briefLeadForReply: 2,
  briefLeadForDraft: 1,
  chiefOfStaffMayExtend: false,
  hearingExemption: false,
  protocolDays: 2,
  decidingRank: 2,
  videoForOtherRanks: false,
  centralMattersOnlyAtCentres: true,
  workingDayBegins: '09:00',
};
