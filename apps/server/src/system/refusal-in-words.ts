import { body, type BodyContext } from '@qabyldau/body';
import type { Refusal } from '@qabyldau/engine';
import { languages, type Language, type Text } from '@qabyldau/kernel';
import type { System } from './open-system.js';

type Bodies = Pick<System, 'bodies' | 'runtime'>;

/** What a refusal speaks of and a reader knows by another name than the program does. */
const whose = [
  ...['employee', 'official', 'executor', 'giver', 'by', 'signatory'],
  ...['approved', 'agreed', 'named', 'preparedBy'],
];
const { roles, ranks } = {
  roles: { system: { kk: 'жүйе', ru: 'система', en: 'the system' }, ...body.labels.values?.['role'] },
  ranks: body.labels.values?.['rank'] ?? {},
} as { readonly roles: Readonly<Record<string, Text>>; readonly ranks: Readonly<Record<string, Text>> };

/**
 * The refusal as people read it: an employee is named by what he or she does here, with the id, as names are personal;
 * a role by its name. The data stay as they are. What the bodies do not know stays, too.
 */
export function refusalInWords(system: Bodies, refusal: Refusal): Refusal {
  const names = namesIn(system, refusal);
  if (names.size === 0) return refusal;
  const said = (text: Text): Text =>
    Object.fromEntries(
      languages.map((language) => [language, withNames(text[language], names, language)]),
    ) as Text;
  return { ...refusal, text: said(refusal.text), remedy: said(refusal.remedy) };
}

function namesIn(system: Bodies, { code, data }: Refusal): ReadonlyMap<string, Text> {
  const names = new Map<string, Text>();
  if (code === 'not-your-role') {
    for (const role of [data['role'], data['by']].flat() as readonly string[])
      if (roles[role] !== undefined) names.set(role, roles[role]);
    return names;
  }
  for (const key of whose) {
    const id = data[key];
    const name = typeof id === 'string' ? postOf(system, id) : undefined;
    if (name !== undefined) names.set(id as string, name);
  }
  return names;
}

/** `Head of a structural unit (e12)`. */
function postOf({ bodies, runtime }: Bodies, id: string): Text | undefined {
  for (const known of bodies) {
    const context = runtime.peek('body', known)?.snapshot.context as BodyContext | undefined;
    const employee = context?.employees[id];
    if (employee === undefined) continue;
    const post = employee.rank === null ? roles[employee.roles[0] ?? ''] : ranks[employee.rank];
    return post && { kk: `${post.kk} (${id})`, ru: `${post.ru} (${id})`, en: `${post.en} (${id})` };
  }
  return undefined;
}

/** Small letters inside a sentence. */
function withNames(text: string, names: ReadonlyMap<string, Text>, language: Language): string {
  const ids = [...names.keys()].map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const wanted = new RegExp(`(?<![\\p{L}\\p{N}-])(${ids.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return text.replace(wanted, (id: string, _: string, at: number) => {
    const name = names.get(id)?.[language] ?? id;
    return at === 0 || /[.:?!] $/.test(text.slice(0, at))
      ? name
      : name.charAt(0).toLowerCase() + name.slice(1);
  });
}
