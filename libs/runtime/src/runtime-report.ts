/** Something worth a line in the log; never with personal data. */
export type RuntimeReport =
  | { readonly kind: 'subscription-failed'; readonly error: unknown; readonly attempt: number }
  | {
      readonly kind: 'reaction-refused';
      readonly command: string;
      readonly caseId: string;
      readonly code: string;
    }
  | {
      readonly kind: 'effect-failed';
      readonly effect: string;
      readonly error: unknown;
      readonly parked: boolean;
    }
  | {
      readonly kind: 'timer-failed';
      readonly caseId: string;
      readonly timer: string;
      readonly error: unknown;
    }
  | { readonly kind: 'loop-failed'; readonly error: unknown };
