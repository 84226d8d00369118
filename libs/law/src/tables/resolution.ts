import { text, type Paragraph } from '../paragraph.js';

/** The clauses of Resolution No. 214 itself. */
export const resolutionClauses: readonly Paragraph[] = [
  {
    id: 'cl. 1',
    title: text(
      'Үлгілік регламентті бекіту',
      'Утверждение Типового регламента',
      'Approval of the Model Regulation',
    ),
    short: text(
      'Жеке қабылдаудың үлгілік регламентін бекітеді.',
      'Утверждает Типовой регламент личного приёма.',
      'Approves the Model Regulation of personal reception.',
    ),
    asks: 'nothing',
    why: text(
      'Регламентті күшіне енгізетін тармақ: талаптар регламенттің өзінде.',
      'Пункт вводит регламент; требования стоят в самом регламенте.',
      'It brings the regulation into being; the demands stand in the regulation itself.',
    ),
  },
  {
    id: 'cl. 2',
    title: text(
      '№ 560 қаулыға өзгерістер',
      'Изменения в постановление № 560',
      'Changes to Resolution No. 560',
    ),
    short: text(
      '2020 жылғы № 560 қаулыдан жеке қабылдау регламентін алып тастап, онда әкім аппараттарының жолданымдарды қарауды бақылау бөлімдері туралы үлгілік ережені ғана қалдырады.',
      'Исключает из постановления № 560 2020 года регламент личного приёма и оставляет в нём лишь типовое положение об отделах контроля за рассмотрением обращений аппаратов акимов.',
      'Takes the regulation of personal reception out of Resolution No. 560 of 2020, which keeps only the model statute of the units of akims’ offices that control the consideration of appeals.',
    ),
    asks: 'nothing',
    why: text(
      'Басқа актінің мәтінін өзгертеді.',
      'Меняет текст другого акта.',
      'It changes the text of another act.',
    ),
  },
  {
    id: 'cl. 3',
    title: text('Күші жойылған шешімдер', 'Утратившие силу решения', 'Repealed acts'),
    short: text(
      'Қосымшадағы тізім бойынша Үкіметтің бұрынғы шешімдерінің күшін жояды.',
      'Признаёт утратившими силу прежние решения Правительства по перечню в приложении.',
      'Repeals earlier Government acts listed in its appendix.',
    ),
    asks: 'nothing',
    why: text('Құқықтың тарихы ғана.', 'Это лишь история права.', 'It is history of the law only.'),
  },
  {
    id: 'cl. 4',
    title: text('Органның ішкі актісі', 'Внутренний акт органа', 'The body’s internal act'),
    short: text(
      'Орталық және жергілікті атқарушы органдар бір ай ішінде жеке қабылдауды реттейтін өз ішкі актісін әзірлеп, бекітеді.',
      'Центральные и местные исполнительные органы в течение месяца разрабатывают и утверждают свои внутренние акты о личном приёме.',
      'Central and local executive bodies draft and approve, within a month, their own internal acts on personal reception.',
    ),
    asks: 'program',
  },
  {
    id: 'cl. 5',
    title: text('Қолданысқа енгізілуі', 'Введение в действие', 'Entry into force'),
    short: text(
      'Қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; 2023 жылғы 20 маусымдағы № 490 өзгерістер де осылай енгізілген.',
      'Постановление действует по истечении десяти календарных дней после первого официального опубликования; так же введены изменения № 490 от 20 июня 2023 года.',
      'In force ten calendar days after its first official publication; so were the amendments No. 490 of 20 June 2023.',
    ),
    asks: 'program',
  },
];

/** The annex to the Model Regulation. */
export const annex: readonly Paragraph[] = [
  {
    id: 'annex',
    title: text(
      'Орталықтардағы қабылдау кестесінің нысаны',
      'Форма графика приёма в центрах',
      'Form of the schedule of the centres',
    ),
    short: text(
      'Мемлекеттік органдар басшылығының азаматтарды қабылдау кестесінің нысаны: органның атауы, қабылдаушы адамның тегі, аты, әкесінің аты және лауазымы, қабылдау күні мен уақыты, орналасқан жері, байланыс телефоны мен электрондық мекенжайы. Кестені Үкімет Аппаратының Басшысы бекітеді.',
      'Форма графика приёма граждан руководством государственных органов: орган, Ф. И. О. и должность принимающего лица, день и время приёма, место, телефон и электронный адрес. Утверждает Руководитель Аппарата Правительства.',
      'The form of the schedule of reception by the leadership of state bodies: body, name and position of the receiving official, day and time, place, telephone and e-mail. The Head of the Government Apparatus approves it.',
    ),
    asks: 'program',
  },
];
