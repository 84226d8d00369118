import type { Text } from '@qabyldau/kernel';
import { text } from './dimension.js';

/** By the first two digits of the КАТО code. 51 stands for what was South Kazakhstan until 2018. */
export const regionNames: Readonly<Record<string, Text>> = {
  10: text('Абай облысы', 'область Абай', 'Abai region'),
  11: text('Ақмола облысы', 'Акмолинская область', 'Akmola region'),
  15: text('Ақтөбе облысы', 'Актюбинская область', 'Aktobe region'),
  19: text('Алматы облысы', 'Алматинская область', 'Almaty region'),
  23: text('Атырау облысы', 'Атырауская область', 'Atyrau region'),
  27: text('Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan region'),
  31: text('Жамбыл облысы', 'Жамбылская область', 'Zhambyl region'),
  33: text('Жетісу облысы', 'область Жетісу', 'Zhetisu region'),
  35: text('Қарағанды облысы', 'Карагандинская область', 'Karaganda region'),
  39: text('Қостанай облысы', 'Костанайская область', 'Kostanay region'),
  43: text('Қызылорда облысы', 'Кызылординская область', 'Kyzylorda region'),
  47: text('Маңғыстау облысы', 'Мангистауская область', 'Mangystau region'),
  51: text('Оңтүстік Қазақстан облысы', 'Южно-Казахстанская область', 'South Kazakhstan region'),
  55: text('Павлодар облысы', 'Павлодарская область', 'Pavlodar region'),
  59: text('Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan region'),
  61: text('Түркістан облысы', 'Туркестанская область', 'Turkistan region'),
  62: text('Ұлытау облысы', 'область Ұлытау', 'Ulytau region'),
  63: text('Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan region'),
  71: text('Астана қаласы', 'город Астана', 'Astana'),
  75: text('Алматы қаласы', 'город Алматы', 'Almaty'),
  79: text('Шымкент қаласы', 'город Шымкент', 'Shymkent'),
  // Of simulations only: no region of the country has this code.
  99: text('Үлгі облысы (ойдан шығарылған)', 'область Улги (вымышленная)', 'Ulgi region (made up)'),
};
