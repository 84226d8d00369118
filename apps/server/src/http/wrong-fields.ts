import { missingPlace, wrongPlace, type Text, type WrongPlace } from '@qabyldau/kernel';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { expectedBy } from './check-words.js';

export type Checked = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

/**
 * Every field that did not pass, by its path, with what was expected there.
 * @param errors with their targets and values
 */
export function wrongFieldsIn(errors: readonly ValidationError[], path = ''): readonly WrongPlace[] {
  return errors.flatMap((error) => {
    const field = `${path}${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((check) => wrongField(field, check, error));
    return [...own, ...wrongFieldsIn(error.children ?? [], `${field}.`)];
  });
}

function wrongField(field: string, check: string, { property, target, value }: ValidationError): WrongPlace {
  if (check === 'whitelistValidation') return { field, code: check, text: noSuchField(target) };
  const checks = checksOf(target).filter(({ propertyName }) => propertyName === property);
  if (check === 'isDefined') return missingPlace(field, expectedOf(mostTelling(checks)));
  const failed = checks.find((one) => nameOf(one) === check);
  const expected = expectedBy(check, failed?.constraints);
  if (expected === undefined) throw new Error(`No words for the check ${check} of ${field}`);
  const item = failed?.each === true ? firstWrong(failed, value) : -1;
  return wrongPlace(item < 0 ? field : `${field}.${item}`, check, expected);
}

/** Of an empty place: what each item of a list should be says more than that it is a list. */
const mostTelling = (checks: readonly Checked[]): Checked | undefined =>
  checks.find(({ each }) => each) ?? checks.find((one) => expectedOf(one) !== undefined);

const expectedOf = (check: Checked | undefined): Text | undefined =>
  check && expectedBy(nameOf(check), check.constraints);

function firstWrong(check: Checked, value: unknown): number {
  const test = getMetadataStorage().getTargetValidatorConstraints(check.constraintCls)[0]?.instance;
  if (test === undefined || !Array.isArray(value)) return -1;
  const { constraints, propertyName: property } = check;
  return value.findIndex(
    (item) => test.validate(item, { constraints, property, value, object: {}, targetName: '' }) !== true,
  );
}

function noSuchField(target: object | undefined): Text {
  const known = [...new Set(checksOf(target).map(({ propertyName }) => propertyName))].join(', ');
  if (known === '') return { kk: 'мұндай өріс жоқ', ru: 'такого поля нет', en: 'there is no such field' };
  return {
    kk: `мұндай өріс жоқ (бар өрістер: ${known})`,
    ru: `такого поля нет (есть: ${known})`,
    en: `there is no such field (there are: ${known})`,
  };
}

/** As class-validator names a check in its errors. */
export const nameOf = (check: Checked): string => check.name ?? check.type;

const checksOf = (target: object | undefined): readonly Checked[] =>
  target === undefined
    ? []
    : getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
