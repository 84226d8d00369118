import type { RefusalSpec } from '@qabyldau/engine';

/** Said by whoever plans receptions for a person whom the body does not let receive. */
export const notAReceivingPerson: RefusalSpec = {
  law: ['P2'],
  text: {
    kk: '{official} азаматтарды жеке қабылдайтын адамдар қатарына жатпайды немесе лауазымынан босатылған.',
    ru: '{official} не относится к лицам, проводящим личный приём, или освобождён от должности.',
    en: '{official} is not one of the persons who receive citizens, or has been released.',
  },
  remedy: {
    kk: '2-тармақта аталған, қазір жұмыс істейтін лауазымды адамды таңдаңыз.',
    ru: 'Выберите действующее должностное лицо из названных в пункте 2.',
    en: 'Choose a serving official of those named in paragraph 2.',
  },
};
