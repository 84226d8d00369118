import { body } from '@qabyldau/body';
import { languages, QabyldauError, type Language, type Text } from '@qabyldau/kernel';

const labels: Readonly<Record<string, Text>> = body.labels.values?.['role'] ?? {};

/**
 * `forbidden`: who asks holds none of the roles that may.
 * @param held roles of who asks, or what they gave as one
 * @param law paragraphs that say whose business it is
 */
export function forbidden(
  held: readonly string[],
  allowed: readonly string[],
  law: readonly string[] = [],
): QabyldauError {
  const people = allowed.filter((role) => role !== 'system');
  return new QabyldauError(
    'forbidden',
    { role: held.join(', '), allowed: people.join(', '), law: [...law] },
    {
      words: {
        role: inWords((language) => held.map((role) => labels[role]?.[language] ?? role)),
        // With the code as well: it is what `x-role` and `--as` take.
        allowed: inWords((language) => people.map((role) => withCode(role, labels[role]?.[language]))),
      },
    },
  );
}

const withCode = (role: string, label: string | undefined): string =>
  label === undefined ? role : `${label} (${role})`;

function inWords(say: (language: Language) => readonly string[]): Text {
  const [kk = '', ru = '', en = ''] = languages.map((language) => say(language).join(', '));
  return { kk, ru, en };
}
