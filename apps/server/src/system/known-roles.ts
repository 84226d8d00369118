/** Everybody who works in a body or watches over it. */
export { roles as everyRole } from '@qabyldau/body';

/** Who may see who an applicant is. The others see the same lists without persons. */
export const seesPersons: ReadonlySet<string> = new Set([
  'receptionist',
  'responsible',
  'official',
  'controller',
]);
