import { paragraphName } from './paragraph-name.js';

it.each([
  ['P29', '29-тармақ', 'пункт 29', 'paragraph 29'],
  ['P7-1', '7-1-тармақ', 'пункт 7-1', 'paragraph 7-1'],
  ['cl. 4', 'қаулының 4-тармағы', 'пункт 4 постановления', 'clause 4 of the Resolution'],
  ['annex', 'регламентке қосымша', 'приложение к регламенту', 'annex to the regulation'],
  ['Code 64', 'Кодекстің 64-бабы', 'статья 64 Кодекса', 'article 64 of the Code'],
  ['Law 94-V', '№ 94-V Заң', 'Закон № 94-V', 'Law No. 94-V'],
  ['reading E', 'E тұжырымы', 'толкование E', 'reading E'],
])('%s has its name in each language', (id, kk, ru, en) => {
  expect(paragraphName(id)).toEqual({ kk, ru, en });
});
