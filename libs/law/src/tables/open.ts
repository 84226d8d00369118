import type { Text } from '@qabyldau/kernel';
import { text } from '../paragraph.js';

const notImplemented = text('әлі іске асырылмаған', 'ещё не реализовано', 'not yet implemented');
const notCited = text(
  'ережелері бар, бірақ әрекет пен оқиға оған әлі сүйенбейді',
  'правила есть, но ни действие, ни событие на это ещё не опираются',
  'not yet implemented as a whole: there are rules, but no command or event rests on it',
);
const notTested = text(
  'атап тексеретін тест әлі жоқ',
  'ещё нет теста, который это называет',
  'no test names it yet',
);

/**
 * Paragraphs that lack their code or their test, and readings that no test names. The list can only become shorter: a
 * test fails when one of them has got what it lacked.
 */
export const openParagraphs: Readonly<Record<string, Text>> = {
  'cl. 5': notImplemented,
  'P2-1': notImplemented,
  P21: notCited,
  P24: notImplemented,
  P31: notImplemented,
  'Code 62': notImplemented,
  'Code 67': notCited,
  'Code 69': notImplemented,
  'Code 75': notImplemented,
  'Code 77': notTested,
  'Code 82': notImplemented,
  'Code 83': notImplemented,
  'Code 92': notCited,
};
