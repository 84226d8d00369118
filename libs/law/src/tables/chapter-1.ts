import { text, type Paragraph } from '../paragraph.js';

/** Model Regulation, chapter 1: general provisions. */
export const chapter1: readonly Paragraph[] = [
  {
    id: 'P1',
    title: text('Қолданылу аясы', 'Сфера действия', 'Scope'),
    short: text(
      'Орталық мемлекеттік органдар мен облыстар, республикалық маңызы бар қалалар және астана әкімдері аппараттарының лауазымды адамдары жеке тұлғалар мен заңды тұлғалардың өкілдерін қалай жеке қабылдайтынын белгілейді. Бас прокуратураға қолданылмайды.',
      'Определяет порядок личного приёма физических лиц и представителей юридических лиц должностными лицами центральных государственных органов и аппаратов акимов областей, городов республиканского значения и столицы. На Генеральную прокуратуру не распространяется.',
      'Governs personal reception of natural persons and representatives of legal entities by officials of central state bodies and of the offices of akims of oblasts, cities of republican significance and the capital. The General Prosecutor’s Office is outside it.',
    ),
    asks: 'program',
  },
  {
    id: 'P2',
    title: text('Кім және қайда қабылдайды', 'Кто и где принимает', 'Who receives, and where'),
    short: text(
      'Қабылдау қоғамдық қабылдау бөлмелерінде және азаматтарды қабылдау орталықтарында өтеді. Қабылдаушы адамдардың алты тобы: орталық органдар мен мемлекеттік ұйымдардың бірінші басшылары және орынбасарлары; әкімдер және орынбасарлары; орталық органдардың аппарат басшылары; әкім аппараттарының басшылары және орынбасарлары; құрылымдық бөлімшелердің басшылары; қабылдауға уәкілетті өзге қызметкерлер.',
      'Приём ведётся в общественных приёмных и центрах приёма граждан. Принимающие лица — шесть разрядов: первые руководители центральных органов и государственных организаций и заместители; акимы и заместители; руководители аппаратов центральных органов; руководители аппаратов акимов и заместители; руководители структурных подразделений; иные уполномоченные на приём сотрудники.',
      'Reception is held in public reception rooms and citizens’ reception centres. Six ranks receive: first heads of central bodies and state organisations and their deputies; akims and deputies; chiefs of staff of central bodies; heads of akims’ offices and deputies; heads of structural units; other employees authorised to receive.',
    ),
    asks: 'program',
  },
  {
    id: 'P2-1',
    title: text(
      'Орталықтарда қаралатын мәселелер',
      'Вопросы приёма в центрах',
      'Matters heard at the centres',
    ),
    short: text(
      'Азаматтарды қабылдау орталықтарында орталық мемлекеттік органдардың құзыретіне кіретін мәселелер бойынша, органдардың регламенттерінде белгіленген тәртіппен қабылданады.',
      'В центрах приёма граждан принимают по вопросам компетенции центральных государственных органов в порядке, установленном регламентами органов.',
      'Citizens’ reception centres receive on matters within the competence of central state bodies, in the way that the bodies’ own regulations lay down.',
    ),
    asks: 'program',
  },
  {
    id: 'P3',
    title: text('Жүгінген күні қабылдау', 'Приём в день обращения', 'Reception on the same day'),
    short: text(
      'Арыз иесі құрылымдық бөлімшенің қабылдауға уәкілетті басшысына келісім берсе, ол арыз иесін жүгінген күні қабылдайды.',
      'Если заявитель согласен на приём уполномоченным руководителем структурного подразделения, тот принимает его в день обращения.',
      'An applicant who agrees to be received by an authorised head of a structural unit is received by that head on the day of coming.',
    ),
    asks: 'program',
  },
];
