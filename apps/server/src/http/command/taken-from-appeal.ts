import { activeLeaves, type CaseState } from '@qabyldau/engine';
import { QabyldauError } from '@qabyldau/kernel';
import { receptionAppeal, type AppealContext } from '@qabyldau/reception-appeal';

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

/** Whether the course of an appeal has come to one of its ends; its clock may still say how it was answered. */
export const hasEnded = ({ snapshot }: CaseState): boolean =>
  activeLeaves(snapshot.value as Parameters<typeof activeLeaves>[0]).some(
    (path) => path.startsWith('course.') && receptionAppeal.lawfulEnds.includes(path),
  );
