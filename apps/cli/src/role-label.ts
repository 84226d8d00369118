import type { Language, Text } from '@qabyldau/kernel';
import { workflows } from '@qabyldau/server';

/** The procedure of the body names the roles. */
const roles: Readonly<Record<string, Text>> =
  workflows.find(({ name }) => name === 'body')?.labels.values?.['role'] ?? {};

const system: Text = { kk: 'Жүйе', ru: 'Система', en: 'System' };

export const roleLabel = (role: string, language: Language): string =>
  (role === 'system' ? system : roles[role])?.[language] ?? role;
