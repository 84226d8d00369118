/** A name as it was given: one word, no patronymic, an organisation. */
export interface PersonName {
  readonly surname?: string | undefined;
  readonly given?: string | undefined;
  readonly patronymic?: string | undefined;
  readonly organisation?: string | undefined;
}

const filled = (part: string | undefined): part is string => part !== undefined && part.trim() !== '';

/** Surname, given name and patronymic where there is one; an organisation by its name. */
export const fullName = ({ surname, given, patronymic, organisation }: PersonName): string =>
  filled(organisation) ? organisation : [surname, given, patronymic].filter(filled).join(' ');

/** "Смаилов Ә.А."; somebody of one name keeps it whole. */
export function nameWithInitials(name: PersonName): string {
  const { surname, given, patronymic, organisation } = name;
  if (filled(organisation) || !filled(surname)) return fullName(name);
  const initials = [given, patronymic].filter(filled).map(initial).join('');
  return initials === '' ? surname : `${surname} ${initials}`;
}

/** "Ә. Смаилов": how a signature is written. */
export function nameOfSignature({ surname, given, ...rest }: PersonName): string {
  return filled(surname) && filled(given)
    ? `${initial(given)} ${surname}`
    : fullName({ surname, given, ...rest });
}

const initial = (part: string): string => `${Array.from(part.trim())[0]?.toLocaleUpperCase('kk') ?? ''}.`;
