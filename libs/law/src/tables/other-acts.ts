import { text, type Paragraph } from '../paragraph.js';

/** Other laws that the program carries out. */
export const otherActs: readonly Paragraph[] = [
  {
    id: 'Law 94-V',
    title: text('Дербес деректер туралы заң', 'Закон о персональных данных', 'Law on personal data'),
    short: text(
      'Дербес деректер мен оларды қорғау туралы 2013 жылғы заң: деректер қорғалады және негізі жоғалғанда жойылады.',
      'Закон 2013 года о персональных данных и их защите: данные защищают, а когда основание отпало — уничтожают.',
      'The 2013 law on personal data and their protection: data are protected, and destroyed when their ground is gone.',
    ),
    asks: 'partly',
    why: text(
      'Бағдарлама деректерді құлыптап сақтайды және жояды; келісім мен негізді орган анықтайды.',
      'Программа хранит данные под ключом и уничтожает их; согласие и основание определяет орган.',
      'The program seals and erases; consent and ground are for the body to judge.',
    ),
  },
];
