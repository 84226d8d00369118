import { text, type Paragraph } from '../paragraph.js';

/** The articles of the Administrative Procedural and Process-Related Code that the Model Regulation leans on. */
export const codeArticles: readonly Paragraph[] = [
  {
    id: 'Code 2',
    title: text('Кодекстің басымдығы', 'Приоритет Кодекса', 'The Code comes first'),
    short: text(
      'Кодекс өзге заңдардан басым, ал Үкімет қаулысы Кодекстен төмен тұрады.',
      'Кодекс имеет приоритет перед иными законами, а постановление Правительства ниже Кодекса.',
      'The Code prevails over other laws, and a Government resolution stands below the Code.',
    ),
    asks: 'nothing',
    why: text(
      'Мәтіндер қайшы келгенде қайсысына сүйенуді айтады; тұжырымдарда ескерілген.',
      'Говорит, какому тексту следовать при расхождении; учтено в толкованиях.',
      'It tells which text to follow where they differ; the readings take it into account.',
    ),
  },
  {
    id: 'Code 4',
    title: text('Ұғымдар', 'Понятия', 'Definitions'),
    short: text(
      'Жолданым, арыз иесі, әкімшілік іс, ауыртпалық түсіретін әкімшілік акт деген ұғымдарды анықтайды.',
      'Определяет обращение, заявителя, административное дело, обременяющий административный акт.',
      'Defines appeal, applicant, administrative case and burdensome act.',
    ),
    asks: 'nothing',
    why: text(
      'Сөздердің мағынасын береді; бағдарлама оларды сол мағынада қолданады.',
      'Даёт значение слов; программа употребляет их в этом значении.',
      'It gives words their meaning; the program uses them so.',
    ),
  },
  {
    id: 'Code 17',
    title: text('Ақылға қонымды мерзім', 'Разумный срок', 'Reasonable term'),
    short: text(
      'Ақылға қонымды мерзім істің құқықтық және нақты күрделілігіне, қатысушылардың әрекетіне және органның тиімділігіне қарай бағаланады.',
      'Разумность срока оценивают по правовой и фактической сложности дела, поведению участников и эффективности органа.',
      'What is a reasonable term depends on legal and factual complexity, the conduct of those involved and the effectiveness of the body.',
    ),
    asks: 'nothing',
    why: text(
      'Санмен көрсетілмеген өлшем: нақты мерзімді орган ішкі актісімен және лауазымды адам шешіммен белгілейді.',
      'Мерило без числа: сам срок устанавливают орган своим актом и должностное лицо решением.',
      'A measure without a number: the body’s own act and the official’s decision set the term itself.',
    ),
  },
  {
    id: 'Code 62',
    title: text('Рәсімнің басталуы', 'Возбуждение процедуры', 'Opening of the procedure'),
    short: text(
      'Жолданым бойынша әкімшілік рәсім ол тіркелген күннен басталады.',
      'Процедура по обращению считается возбуждённой со дня его регистрации.',
      'By an appeal, the procedure is open from the day of registration.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 63',
    title: text('Жолданымға қойылатын талаптар', 'Требования к обращению', 'Requirements of an appeal'),
    short: text(
      'Ауызша жолданым жеке хаттамаға жазылады. Жолданымда: аты-жөні және пошталық мекенжайы, органның атауы, мәні, берілген күні, қолтаңбасы немесе ЭЦҚ, болса ЖСН (БСН).',
      'Устное обращение заносят в отдельный протокол. В обращении указывают: имя и почтовый адрес, адресата, суть, дату подачи, подпись или ЭЦП, ИИН (БИН) — если есть.',
      'A spoken appeal is written into a protocol. An appeal states name and postal address, addressee, essence, date of filing, signature or EDS, and the IIN or BIN if there is one.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 64',
    title: text(
      'Жолданымды қабылдау, тіркеу, қайтару',
      'Приём, регистрация и возврат обращения',
      'Acceptance, registration, return',
    ),
    short: text(
      'Жолданымды қабылдау мен тіркеу міндетті, талон беріледі; жұмыстан тыс уақытта түскені келесі жұмыс күні тіркеледі. Кемшілік үшін мерзім беріледі; түзетілмесе немесе дәл сондайы қаралған болса, 3 жұмыс күні ішінде уәжімен қайтарылады. Арыз иесі шешімге дейін жолданымын жазбаша кері қайтарып ала алады.',
      'Обращение обязательно принимают и регистрируют, выдают талон; поступившее в нерабочее время регистрируют в следующий рабочий день. На недостатки дают срок; неисправленное, тождественное рассмотренному или оскорбительное возвращают с причинами за 3 рабочих дня. До решения заявитель может письменно отозвать обращение.',
      'An appeal must be accepted and registered, with a ticket; what comes after hours is registered on the next working day. Defects get a term; one not corrected, identical to one considered, or insulting is returned with reasons within 3 working days. The applicant may withdraw in writing before the decision.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 65',
    title: text('Одан әрі жолдау', 'Перенаправление', 'Redirection'),
    short: text(
      'Мәселе құзыретіне кірмейтін орган жолданымды түгел немесе бөлігін 3 жұмыс күні ішінде құзыретті органға жібереді және бір мезгілде арыз иесіне хабарлайды.',
      'Орган, в чью компетенцию вопрос не входит, за 3 рабочих дня направляет обращение целиком или в части компетентному органу и одновременно уведомляет заявителя.',
      'A body that is not competent forwards the appeal, or a part of it, to the competent one within 3 working days and notifies the applicant at the same time.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 66',
    title: text('Хабардар ету', 'Уведомление', 'Notice'),
    short: text(
      'Қатысушыға тыңдаудың уақыты мен орны хабарланады. Хабарлама тапсырыс хатпен, порталдағы кабинет пен SMS арқылы, электрондық поштамен немесе тіркелетін өзге тәсілмен беріледі; алудан бас тартылса, хабарламаға белгі қойылады.',
      'Участника уведомляют о времени и месте заслушивания: заказным письмом, через кабинет на портале и SMS, электронной почтой или иным способом, фиксирующим уведомление; отказ принять отмечают на нём.',
      'The participant is told time and place of the hearing: by registered letter, cabinet and SMS, e-mail, or other means that fix the notice; a refusal to take it is marked on it.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 67',
    title: text('Рәсімге қатысуға кедергі мән-жайлар', 'Отвод', 'Recusal'),
    short: text(
      'Іске мүдделі лауазымды адам рәсімге қатыспайды; бұл туралы арызды жоғары тұрған адам 3 жұмыс күнінде шешеді, шешім 2 жұмыс күнінде хабарланады.',
      'Заинтересованное должностное лицо не участвует в процедуре; отвод решает вышестоящее лицо за 3 рабочих дня, уведомляют за 2.',
      'An official with an interest takes no part; the superior decides on recusal within 3 working days, notice follows within 2.',
    ),
    asks: 'partly',
    why: text(
      'Негіздерін жоғары тұрған адам бағалайды; бағдарлама кім шешетінін, мерзімдерін және шеттетілген адамның енді қатыспауын қадағалайды. Жеке қабылдауда P37 бұдан да қатаң.',
      'Основания оценивает вышестоящее лицо; программа следит за тем, кто решает, за сроками и за тем, чтобы отведённый больше не участвовал. При личном приёме строже P37.',
      'The superior judges the grounds; the program keeps watch over who decides, the terms, and that who is recused takes no part any more. In personal reception P37 is stricter still.',
    ),
  },
  {
    id: 'Code 68',
    title: text('Өкілдік', 'Представительство', 'Representation'),
    short: text(
      'Өкілге ауызша да өкілеттік беруге болады, ол жазылып, қол қойылады. Сол органның қызметкері өкіл бола алмайды.',
      'Полномочие можно дать устно: его записывают и подписывают. Сотрудник этого органа представителем быть не может.',
      'Authority may be given orally; it is written down and signed. An employee of the body cannot be a representative.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 69',
    title: text('Әкімшілік іс және есепке алу', 'Дело и учёт', 'Case file and accounting'),
    short: text(
      'Іс қағаз және (немесе) электрондық түрде жүргізіледі; жеке қабылдауды тіркеу мен есепке алу құқықтық статистика органы белгілеген тәртіппен жүреді.',
      'Дело ведут на бумаге и (или) в электронном виде; личные приёмы регистрируют и учитывают в порядке органа правовой статистики.',
      'The file is kept on paper or electronically; personal receptions are registered and accounted in the order set by the legal-statistics authority.',
    ),
    asks: 'partly',
    why: text(
      'Бағдарлама істің толық тарихын сақтайды; статистикалық есепке алу нысандары мемлекеттік ақпараттық жүйеде жүргізіледі.',
      'Программа хранит полную историю дела; формы статистического учёта ведутся в государственной системе.',
      'The program keeps the whole history of a case; the statistical forms live in the state’s own system.',
    ),
  },
  {
    id: 'Code 70',
    title: text('Рәсімді тоқтату', 'Прекращение процедуры', 'Termination'),
    short: text(
      'Сол нысана мен негіздер бойынша шешім немесе сот актісі болса, жолданым қайтарылса не кері қайтарып алынса, рәсім шешіммен тоқтатылып, 3 жұмыс күні ішінде хабарланады.',
      'Процедуру прекращают решением, если по тому же предмету и основаниям есть решение или судебный акт, обращение возвращено или отозвано; уведомляют за 3 рабочих дня.',
      'The procedure is terminated by decision where there is a decision or a court act on the same subject and grounds, or the appeal was returned or withdrawn; notice follows within 3 working days.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 72',
    title: text('Мән-жайды толық зерттеу', 'Полнота исследования', 'Full inquiry'),
    short: text(
      'Орган мән-жайларды жан-жақты, толық және объективті зерттейді, дәлелдемелер жинай алады.',
      'Орган всесторонне, полно и объективно исследует обстоятельства и может собирать доказательства.',
      'The body inquires fully and objectively and may collect evidence.',
    ),
    asks: 'nothing',
    why: text(
      'Бұл — мәселені қарайтын адамның міндеті; бағдарлама оған уақыт пен материалдарды ғана береді.',
      'Это обязанность того, кто рассматривает; программа даёт ему лишь время и материалы.',
      'It is the duty of whoever considers the matter; the program only gives them time and materials.',
    ),
  },
  {
    id: 'Code 73',
    title: text('Тыңдау', 'Заслушивание', 'Hearing'),
    short: text(
      'Әкімшілік акт қабылданғанға дейін кемінде үш жұмыс күні бұрын қатысушыға алдын ала шешім хабарланып, ұстанымын білдіруге мүмкіндік беріледі. Ол алған күннен бастап 2 жұмыс күні ішінде қарсылық білдіре немесе ауызша тыңдауды сұрай алады; тиісінше хабардар етілген адамның үнсіздігі шешімге бөгет емес.',
      'Не позднее чем за три рабочих дня до акта участника уведомляют о предварительном решении и дают выразить позицию. За 2 рабочих дня с получения он может возразить или просить устного заслушивания; молчание надлежаще уведомлённого решению не мешает.',
      'Not later than three working days before the act, the participant is told the preliminary decision and may express a position. Within 2 working days of receipt he may object or ask for an oral hearing; silence of a duly notified person does not prevent the decision.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 74',
    title: text('Ауызша тыңдаудың хаттамасы', 'Протокол устного заслушивания', 'Record of an oral hearing'),
    short: text(
      'Хаттаманы төрағалық етуші мен хатшы тыңдаудан кейін 2 жұмыс күні ішінде жасап, қол қояды. Танысқаннан кейін 3 жұмыс күні ішінде ескерту беруге болады, барлық ескерту іске тіркеледі.',
      'Протокол составляют и подписывают председательствующий и секретарь за 2 рабочих дня после заслушивания. Замечания подают за 3 рабочих дня с ознакомления, все они остаются в деле.',
      'Chair and secretary make and sign the record within 2 working days after the hearing. Remarks may be made within 3 working days of acquaintance, and all go to the file.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 75',
    title: text('Іс материалдарымен танысу', 'Ознакомление с делом', 'Access to the file'),
    short: text(
      'Қатысушы өтінішхат бергеннен кейін 3 жұмыс күні ішінде іс материалдарымен таныса алады.',
      'По ходатайству участника с материалами дела знакомят в течение 3 рабочих дней.',
      'On motion, the participant gets access to the file within 3 working days.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 76',
    title: text('Мерзім және оны есептеу', 'Срок и его исчисление', 'The term, and how it is counted'),
    short: text(
      'Мерзім — тіркелген күннен бастап 15 жұмыс күні; тіркелгеннің келесі күнінен есептеледі, соңғы күні жұмыс күні болмаса, келесі жұмыс күні бітеді. Уәжді шешіммен, сол шешім күнінен бастап екі айдан асырмай ұзартылады; қатысушы 3 жұмыс күні ішінде хабардар етіледі.',
      'Срок — 15 рабочих дней со дня регистрации; считают со следующего дня, а выпавший на нерабочий день конец переходит на следующий рабочий. Мотивированным решением продлевают не более чем до двух месяцев со дня этого решения; уведомляют за 3 рабочих дня.',
      'The term is 15 working days from registration; it starts the next day, and an end on a day off moves to the next working day. A reasoned decision extends it, to at most two months from that decision; notice follows within 3 working days.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 77',
    title: text('Шешім', 'Решение', 'The decision'),
    short: text(
      'Шешім жазбаша қабылданып, қатысушыға жіберіледі.',
      'Решение принимают письменно и направляют участнику.',
      'The decision is in writing and sent to the participant.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 78',
    title: text('Актінің нысаны', 'Форма акта', 'Form of the act'),
    short: text(
      'Жолданым бойынша басталған рәсімде акт тек жазбаша қабылданады.',
      'По процедуре, возбуждённой обращением, акт принимают только письменно.',
      'In a procedure opened by an appeal the act is in writing only.',
    ),
    asks: 'nothing',
    why: text(
      'Бағдарламада ауызша актінің нысаны мүлдем жоқ: әр шешім — жазба мен құжат.',
      'Устного акта в программе нет вовсе: каждое решение — запись и документ.',
      'The program has no spoken act at all: every decision is a record and a document.',
    ),
  },
  {
    id: 'Code 80',
    title: text('Актінің мазмұны', 'Содержание акта', 'Contents of the act'),
    short: text(
      'Актіде орган, лауазымды адам, күні, арыз иесі, мәселе мен уәждер, қолтаңба, сондай-ақ шағым берілетін жоғары тұрған орган, шағым мерзімі мен тәртібі көрсетіледі.',
      'В акте указывают орган, должностное лицо, дату, заявителя, вопрос и мотивы, подпись, а также вышестоящий орган, срок и порядок обжалования.',
      'An act names body, official, date, applicant, issue and reasons, signature, and also the superior body, the term and the order of complaint.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 82',
    title: text('Қате жазуды түзету', 'Исправление описок', 'Slips of the pen'),
    short: text(
      'Актідегі қате жазулар мен есептеу қателері арыз бойынша 3 жұмыс күні ішінде түзетіледі.',
      'Описки и счётные ошибки в акте исправляют по заявлению за 3 рабочих дня.',
      'Slips and miscalculations in an act are corrected within 3 working days of the application.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 83',
    title: text('Актінің күшіне енуі', 'Вступление акта в силу', 'When the act takes effect'),
    short: text(
      'Әкімшілік акт қатысушыға мәлім болған сәттен күшіне енеді.',
      'Акт вступает в силу с момента доведения до участника.',
      'An act takes effect when it is communicated to the participant.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 87',
    title: text('Оңайлатылған рәсім', 'Упрощённая процедура', 'Simplified procedure'),
    short: text(
      'Хабарлама, ұсыныс, үн қосу және сұрау салу оңайлатылған рәсіммен қаралады.',
      'Сообщение, предложение, отклик и запрос рассматривают в упрощённой процедуре.',
      'Messages, proposals, responses and requests go through a simplified procedure.',
    ),
    asks: 'nothing',
    why: text(
      'Бұл жолданымдар жеке қабылдауға жазылу емес; бағдарлама оларды жүргізбейді.',
      'Такие обращения — не запись на личный приём; программа их не ведёт.',
      'These are not requests for a reception; the program does not run them.',
    ),
  },
  {
    id: 'Code 88',
    title: text('Оңайлатылған рәсімді тоқтату', 'Прекращение упрощённой процедуры', 'Its termination'),
    short: text(
      'Мәні баяндалмаған, авторы белгісіз, жаңа дәлелсіз қайталанған немесе кері қайтарып алынған жолданым бойынша оңайлатылған рәсім тоқтатылады.',
      'Упрощённую процедуру прекращают, если суть не изложена, автор неизвестен, обращение повторено без новых доводов или отозвано.',
      'The simplified procedure ends where the essence is not stated, the author is unknown, nothing new is argued, or the appeal is withdrawn.',
    ),
    asks: 'nothing',
    why: text(
      'Жеке қабылдауда осы негіздің орнына P5 және P6 қолданылады.',
      'При личном приёме вместо этого основания действуют P5 и P6.',
      'In personal reception P5 and P6 take the place of this ground.',
    ),
  },
  {
    id: 'Code 89',
    title: text('Оңайлатылған рәсімнің шешімдері', 'Решения упрощённой процедуры', 'Its decisions'),
    short: text(
      'Жауап беру, назарға алу немесе тоқтату; жауап мемлекеттік тілде не жолданымның тілінде беріледі.',
      'Ответ, принятие к сведению или прекращение; отвечают на государственном языке или на языке обращения.',
      'Answer, note, or terminate; answers are in the state language or the language of the appeal.',
    ),
    asks: 'nothing',
    why: text(
      'Жеке қабылдаудың тілін P21, нәтижесін P23 белгілейді.',
      'Язык личного приёма определяет P21, его итог — P23.',
      'P21 settles the language of a reception, P23 its result.',
    ),
  },
  {
    id: 'Code 90',
    title: text('Жеке қабылдау', 'Личный приём', 'Personal reception'),
    short: text(
      'Органдардың басшылары мен орынбасарлары орган басшысы бекіткен кестемен айына кемінде бір рет жеке қабылдайды. Қызметкерлер қосымша мәлімет сұрай алады, бұл қабылдауға бөгет емес; қабылдауда шешілмеген мәселе жазбаша жолданым ретінде қаралады.',
      'Руководители органов и заместители ведут личный приём не реже раза в месяц по графику, который утверждает руководитель органа. Уточняющие сведения запросить можно, но приёму это не мешает; не решённое на приёме рассматривают как письменное обращение.',
      'Heads of bodies and deputies receive at least once a month by a schedule that the head of the body approves. Staff may ask for more information, which does not exclude the reception; what cannot be resolved there is handled as a written appeal.',
    ),
    asks: 'program',
  },
  {
    id: 'Code 91',
    title: text('Шағым беру тәртібі', 'Порядок обжалования', 'How to complain'),
    short: text(
      'Шағым актісіне шағым жасалатын органға беріледі; ол шағымды әкімшілік іспен бірге қарайтын органға 3 жұмыс күні ішінде жолдайды немесе сол мерзімде талапты толық қанағаттандырады.',
      'Жалобу подают в орган, чей акт обжалуют; он за 3 рабочих дня направляет её с делом рассматривающему органу либо за тот же срок полностью удовлетворяет требование.',
      'A complaint is filed with the body whose act it is against; within 3 working days it forwards it with the file to the body that considers it, or grants in full what is asked.',
    ),
    asks: 'partly',
    why: text(
      'Бағдарлама шағымды қабылдап, мерзімін бақылап, жолдайды; оны жоғары тұрған орган қарайды. Үш жұмыс күні мәтіннен тексерілмеген.',
      'Программа принимает жалобу, следит за сроком и направляет её; рассматривает вышестоящий орган. Три рабочих дня по тексту не сверены.',
      'The program takes the complaint in, watches the term and forwards it; the superior body considers it. The three working days are unverified.',
    ),
  },
  {
    id: 'Code 92',
    title: text('Шағым беру мерзімі', 'Срок обжалования', 'Term to complain'),
    short: text(
      'Шағым акт мәлім болған күннен бастап үш ай ішінде беріледі; актіде шағым беру тәртібі көрсетілмесе, алты ай ішінде.',
      'Жалобу подают в течение трёх месяцев с того дня, когда об акте стало известно; шести — если в акте не указано, как его обжаловать.',
      'A complaint may be made within three months of knowing the act; within six if the act does not say how.',
    ),
    asks: 'partly',
    why: text(
      'Бағдарлама мерзімді есептейді, шағымды қабылдайды, кешіккенін белгілейді және жолдайды; мерзімді қалпына келтіру мен шағымды қарау — жоғары тұрған органның ісі.',
      'Программа считает срок, принимает жалобу, отмечает опоздание и направляет её; восстановить срок и рассмотреть жалобу — дело вышестоящего органа.',
      'The program counts the term, takes the complaint in, marks a late one and forwards it; to restore the term and to decide is for the superior body.',
    ),
  },
  {
    id: 'Code 99',
    title: text('Шағымды қарау мерзімі', 'Срок рассмотрения жалобы', 'Term to consider a complaint'),
    short: text(
      'Шағым 20 жұмыс күні ішінде қаралады.',
      'Жалобу рассматривают в течение 20 рабочих дней.',
      'A complaint is considered within 20 working days.',
    ),
    asks: 'nothing',
    why: text(
      'Бұл — шағымды қарайтын жоғары тұрған органның мерзімі.',
      'Это срок вышестоящего органа, который рассматривает жалобу.',
      'It binds the superior body that considers the complaint.',
    ),
  },
];
