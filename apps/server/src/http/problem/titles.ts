import type { Text } from '@qabyldau/kernel';

/** What kind of "no" it is, in a few words: by HTTP status. */
const titles: Readonly<Record<number, Text>> = {
  400: { kk: 'Сұрау түсініксіз', ru: 'Запрос не разобран', en: 'The request cannot be read' },
  401: { kk: 'Кіру қажет', ru: 'Требуется вход', en: 'Not signed in' },
  403: { kk: 'Рұқсат жоқ', ru: 'Нет полномочий', en: 'Not allowed' },
  404: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  409: { kk: 'Қазір мүмкін емес', ru: 'Сейчас невозможно', en: 'Not possible now' },
  410: { kk: 'Деректер жойылған', ru: 'Данные уничтожены', en: 'Erased' },
  412: { kk: 'Іс өзгерген', ru: 'Дело изменилось', en: 'The case has changed' },
  413: { kk: 'Сұрау тым үлкен', ru: 'Запрос слишком велик', en: 'The request is too large' },
  414: { kk: 'Мекенжай тым ұзын', ru: 'Адрес слишком длинный', en: 'The address is too long' },
  415: {
    kk: 'Мазмұн түрі қабылданбайды',
    ru: 'Тип содержимого не принимается',
    en: 'Content type not taken',
  },
  422: { kk: 'Орындау мүмкін емес', ru: 'Выполнить невозможно', en: 'Cannot be carried out' },
  500: { kk: 'Бағдарлама қатесі', ru: 'Ошибка программы', en: 'Fault of the program' },
  503: { kk: 'Уақытша қолжетімсіз', ru: 'Временно недоступно', en: 'Not available for the moment' },
};
const other: Text = { kk: 'Қате', ru: 'Ошибка', en: 'Error' };

export const titleOf = (status: number): Text => titles[status] ?? other;
