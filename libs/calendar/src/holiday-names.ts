import type { Text } from '@qabyldau/kernel';

export const newYear: Text = { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' };
export const christmas: Text = {
  kk: 'Православиелік Рождество',
  ru: 'Православное Рождество',
  en: 'Orthodox Christmas',
};
export const womensDay: Text = {
  kk: 'Халықаралық әйелдер күні',
  ru: 'Международный женский день',
  en: "International Women's Day",
};
export const nauryz: Text = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' };
export const unityDay: Text = {
  kk: 'Қазақстан халқының бірлігі мерекесі',
  ru: 'Праздник единства народа Казахстана',
  en: 'Unity Day',
};
export const defendersDay: Text = {
  kk: 'Отан қорғаушы күні',
  ru: 'День защитника Отечества',
  en: "Defender's Day",
};
export const victoryDay: Text = { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' };
export const capitalDay: Text = { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' };
export const constitutionDay: Text = {
  kk: 'Конституция күні',
  ru: 'День Конституции',
  en: 'Constitution Day',
};
export const republicDay: Text = { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' };
export const independenceDay: Text = {
  kk: 'Тәуелсіздік күні',
  ru: 'День независимости',
  en: 'Independence Day',
};
export const kurbanAit: Text = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан-айта',
  en: 'Kurban Ait, first day',
};
