import type { Language } from '@qabyldau/kernel';

/** In running text a position begins with a small letter. */
export const running = (position: string | undefined): string | undefined =>
  position === undefined || /^.\p{Lu}/u.test(position)
    ? position
    : `${position.slice(0, 1).toLocaleLowerCase('kk')}${position.slice(1)}`;

/** What is given of several parts; nothing, where none is. */
export const joined = (parts: readonly (string | undefined)[], by = '. '): string | undefined => {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? undefined : given.join(by);
};

/** Of a name given as «қазақша / по-русски», the half in the language of the reader; in English there is none. */
export function half(name: string, language: Language): string {
  const [kk = name, ru = name, ...more] = name.split(' / ');
  return more.length > 0 || !name.includes(' / ') ? name : { kk, ru, en: name }[language];
}
