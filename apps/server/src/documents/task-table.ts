import { dateInFigures, heading, paragraph, table, type Block } from '@qabyldau/documents';
import type { AppealEvents } from '@qabyldau/reception-appeal';
import type { Material } from './appeal-paper.js';
import { joined, running } from './phrases.js';
import { asObject, saidOf, textOf } from './source.js';
import { words } from './words.js';

/** P23: what is to be done, by whom, by when. */
export function taskTable(material: Material, data: AppealEvents['protocol-signed']): readonly Block[] {
  const { language: l, event, subject, office } = material;
  if (data.tasks.length === 0) return [paragraph(words.noTasks[l], { indent: true })];
  const texts = asObject(saidOf(event, subject, 'tasks'));
  const rows = data.tasks.map(({ task, executor, unit, dueOn }, place) => {
    const who = office.employee(executor);
    return [
      String(place + 1),
      textOf(texts[task]) ?? '',
      joined([who?.name, running(who?.position), who === undefined ? office.unit(unit) : undefined], ', ') ??
        '',
      dateInFigures(dueOn),
    ];
  });
  const columns = [
    { title: words.place[l], share: 5, align: 'centre' as const },
    { title: words.task[l], share: 50 },
    { title: words.executor[l], share: 30 },
    { title: words.dueOn[l], share: 15, align: 'centre' as const },
  ];
  return [heading(words.tasks[l], 2), table(columns, rows)];
}
