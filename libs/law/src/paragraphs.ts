import type { Paragraph } from './paragraph.js';
import { chapter1 } from './tables/chapter-1.js';
import { chapter2 } from './tables/chapter-2.js';
import { chapter3 } from './tables/chapter-3.js';
import { chapter4 } from './tables/chapter-4.js';
import { codeArticles } from './tables/code.js';
import { otherActs } from './tables/other-acts.js';
import { annex, resolutionClauses } from './tables/resolution.js';

/** All that the program answers to, in the order of the law. */
export const paragraphs: readonly Paragraph[] = [
  ...resolutionClauses,
  ...chapter1,
  ...chapter2,
  ...chapter3,
  ...chapter4,
  ...annex,
  ...codeArticles,
  ...otherActs,
];
