/** What the law leaves to the body's own act (cl. 4): P38 says "regularly" and "selectively", and gives no numbers. */
export interface SurveyPolicy {
  /** Telephone calls a month. */
  readonly surveyMonthlySample: number;
  /** How often a person is called before the call is given up. */
  readonly surveyAttempts: number;
}

export const defaultSurveyPolicy: SurveyPolicy = { surveyMonthlySample: 20, surveyAttempts: 3 };
