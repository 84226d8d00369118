import type { CaseState } from '@qabyldau/engine';
import { QabyldauError } from '@qabyldau/kernel';
import type { AppealContext } from '@qabyldau/reception-appeal';

/**
 * What a procedure beside an appeal takes over from it: whose it is, and how the applicant is told.
 * @throws QabyldauError `case-not-found`
 */
export function takenFromAppeal({ caseId, snapshot }: CaseState) {
  const { appeal } = snapshot.context as AppealContext;
  if (appeal === undefined) throw new QabyldauError('case-not-found', { id: caseId });
  const { body, subject, language, noticeChannel } = appeal;
  return { appeal: caseId, body, subject, language, noticeChannel };
}
