import type { Text } from '@qabyldau/kernel';

const named = (otherBody: string, kk: string, ru: string, en: string) => ({
  otherBody,
  name: { kk, ru, en } satisfies Text,
});

/** Whom an appeal is redirected to, as the directory of the body has them. All of them are made up, as the body itself is. */
export const otherBodies = [
  named(
    'police',
    'Үлгі облысының Полиция департаменті',
    'Департамент полиции области Улги',
    'Police Department of Ulgi oblast',
  ),
  named(
    'revenue',
    'Үлгі облысының Мемлекеттік кірістер департаменті',
    'Департамент государственных доходов области Улги',
    'State Revenue Department of Ulgi oblast',
  ),
  named(
    'ecology',
    'Үлгі облысының Экология департаменті',
    'Департамент экологии области Улги',
    'Ecology Department of Ulgi oblast',
  ),
  named(
    'land-cadastre',
    'Үлгі облысының Жер кадастры орталығы',
    'Центр земельного кадастра области Улги',
    'Land Cadastre Centre of Ulgi oblast',
  ),
  named(
    'city-akimat',
    'Үлгі қаласы әкімінің аппараты',
    'Аппарат акима города Улги',
    'Office of the Akim of the city of Ulgi',
  ),
] as const;

/** Whose earlier act ends an appeal. */
export const deciding = {
  body: 'Үлгі облысы әкімінің аппараты / Аппарат акима области Улги',
  court: 'Үлгі қаласының соты / Суд города Улги',
} as const;
