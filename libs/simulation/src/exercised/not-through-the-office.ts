import type { Text } from '@qabyldau/kernel';

const erasure: Text = {
  kk: 'жеке деректерді жоюды мекеме емес, «qabyldau erase» пәрмені жүргізеді: ол кілтті жояды',
  ru: 'данные стирает не учреждение, а команда «qabyldau erase»: она уничтожает ключ',
  en: 'the office erases nobody: the command “qabyldau erase” does, by destroying the key',
};

/** What no run can exercise, by `kind/workflow/name`, and why. Shown beside the coverage; kept short. */
export const notThroughTheOffice: Readonly<Record<string, Text>> = {
  'command/person/certify-erasure': erasure,
  'event/person/person-erased': erasure,
  'state/person/known': erasure,
  'state/person/erased': erasure,
};
