import type { Text } from '@qabyldau/kernel';
import { parseCitation } from './citations.js';
import { text } from './paragraph.js';

/**
 * A paragraph as people name it: `29-тармақ`, `пункт 29`, `paragraph 29`.
 * @throws QabyldauError `unknown-citation`
 */
export function paragraphName(id: string): Text {
  const { paragraph } = parseCitation(id);
  const number = /\d+(-\d+)?$/.exec(paragraph)?.[0] ?? '';
  if (paragraph === 'annex')
    return text('регламентке қосымша', 'приложение к регламенту', 'annex to the regulation');
  if (paragraph.startsWith('cl. '))
    return text(
      `қаулының ${number}-тармағы`,
      `пункт ${number} постановления`,
      `clause ${number} of the Resolution`,
    );
  if (paragraph.startsWith('Code '))
    return text(`Кодекстің ${number}-бабы`, `статья ${number} Кодекса`, `article ${number} of the Code`);
  if (paragraph.startsWith('Law ')) return text('№ 94-V Заң', 'Закон № 94-V', 'Law No. 94-V');
  if (paragraph.startsWith('reading ')) {
    const letter = paragraph.slice('reading '.length);
    return text(`${letter} тұжырымы`, `толкование ${letter}`, `reading ${letter}`);
  }
  return text(`${number}-тармақ`, `пункт ${number}`, `paragraph ${number}`);
}
