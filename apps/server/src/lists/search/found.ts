import type { IsoDate } from '@qabyldau/kernel';
import type { AppealRow } from '@qabyldau/reception-appeal';

/** A case that a search found: the appeal for reception that it is or belongs to, and which of them it is. */
export type FoundRow = AppealRow & {
  readonly workflow: string;
  readonly caseId: string;
  /** Its own number, else that of its appeal. */
  readonly ownNumber: string;
  /** As the labels of its workflow name it. */
  readonly state: string;
  readonly begunOn: string;
  readonly dueOn: IsoDate | null;
  /** Whose turn it is to act, where that is somebody of the staff. */
  readonly actor: string | null;
};
