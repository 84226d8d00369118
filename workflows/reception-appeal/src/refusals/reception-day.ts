import type { RefusalSpec } from '@qabyldau/engine';

/** Check-in, video link, hand-over, who may get the matter. */
export const receptionDayRefusals = {
  'identity-not-shown': {
    law: ['P10'],
    text: {
      kk: 'Арыз иесі жеке басын куәландыратын құжатты көрсетпеді.',
      ru: 'Заявитель не предъявил документ, удостоверяющий личность.',
      en: 'The applicant did not show an identity document.',
    },
    remedy: {
      kk: 'Жеке куәлікті, паспортты, тұруға ықтиярхатты немесе цифрлық құжатты көрсету керек; құжат жоқ болса, қабылдауды басқа күнге ауыстырыңыз.',
      ru: 'Нужно предъявить удостоверение личности, паспорт, вид на жительство или цифровой документ; если документа нет, перенесите приём.',
      en: 'An identity card, a passport, a residence permit or a digital document will do; without one, move the reception.',
    },
  },
  'authority-not-shown': {
    law: ['P10', 'Code 68(2)'],
    text: {
      kk: 'Өкіл өкілеттігін растайтын құжатты көрсетпеді.',
      ru: 'Представитель не предъявил документ, подтверждающий полномочия.',
      en: 'The representative did not show proof of authority.',
    },
    remedy: {
      kk: 'Сенімхатты (заңды тұлғаның басшысы — тағайындалғаны туралы құжатты) көрсету керек; арыз иесінің өзі келсе, ауызша өкілеттікті жазып, қол қойғызыңыз.',
      ru: 'Нужна доверенность (руководителю юридического лица — документ о назначении); если пришёл и сам заявитель, запишите устное уполномочие и возьмите подпись.',
      en: 'A power of attorney is needed (of the head of a legal entity, proof of the office); if the applicant is there too, write down the oral authorisation and have it signed.',
    },
  },
  'employee-may-not-represent': {
    law: ['P10', 'Code 68(4)'],
    text: {
      kk: 'Осы органның қызметкері арыз иесінің өкілі бола алмайды.',
      ru: 'Сотрудник этого органа не может быть представителем заявителя.',
      en: 'An employee of this body may not represent the applicant.',
    },
    remedy: {
      kk: 'Арыз иесі өзі келсін немесе басқа өкіл жіберсін.',
      ru: 'Пусть заявитель придёт сам или направит другого представителя.',
      en: 'The applicant may come in person or send another representative.',
    },
  },
  'request-not-signed': {
    law: ['P4', 'Code 63(1)', 'Code 63(2)(5)'],
    text: {
      kk: 'Ауызша немесе телефон арқылы айтылған өтінімге арыз иесі әлі қол қойған жоқ.',
      ru: 'Устная или телефонная заявка ещё не подписана заявителем.',
      en: 'The request made orally or by telephone has not been signed by the applicant yet.',
    },
    remedy: {
      kk: 'Жазылған өтінімді арыз иесіне оқытып, қол қойғызыңыз.',
      ru: 'Дайте заявителю прочитать запись заявки и подписать её.',
      en: 'Let the applicant read the written request and sign it.',
    },
  },
  'regime-unit-not-informed': {
    law: ['P11'],
    text: {
      kk: 'Шетелдік немесе азаматтығы жоқ адам қабылданатыны туралы режим бөлімшесіне хабарланбаған.',
      ru: 'Режимное подразделение не уведомлено о приёме иностранца или лица без гражданства.',
      en: 'The regime unit has not been informed that a foreigner or stateless person is to be received.',
    },
    remedy: {
      kk: 'Режим бөлімшесіне хабарлап, оны белгілеңіз.',
      ru: 'Уведомите режимное подразделение и отметьте это.',
      en: 'Inform the regime unit, and note it.',
    },
  },
  'premises-not-cleared': {
    law: ['P11'],
    text: {
      kk: 'Шетелдікті немесе азаматтығы жоқ адамды қабылдайтын үй-жай құпиялылық режиміне сай дайындалмаған.',
      ru: 'Помещение для приёма иностранца или лица без гражданства не подготовлено по режиму секретности.',
      en: 'The room for receiving a foreigner or stateless person has not been cleared under the secrecy regime.',
    },
    remedy: {
      kk: 'Құпия мәліметтері жоқ үй-жайды дайындап, оны белгілеңіз.',
      ru: 'Подготовьте помещение без секретных сведений и отметьте это.',
      en: 'Prepare a room without classified material, and note it.',
    },
  },
  'escort-not-named': {
    law: ['P11'],
    text: {
      kk: 'Шетелдікті немесе азаматтығы жоқ адамды ертіп жүретін қызметкер белгіленбеген.',
      ru: 'Не назначен сотрудник, сопровождающий иностранца или лицо без гражданства.',
      en: 'No employee is named to escort the foreigner or stateless person.',
    },
    remedy: {
      kk: 'Ертіп жүретін қызметкерді тағайындап, оны белгілеңіз.',
      ru: 'Назначьте сопровождающего и отметьте это.',
      en: 'Name an escort, and note it.',
    },
  },
  'interpreter-not-settled': {
    law: ['P11', 'P21'],
    text: {
      kk: 'Аудармашы қажет пе, жоқ па, белгіленбеген.',
      ru: 'Не отмечено, нужен ли переводчик.',
      en: 'It is not noted whether an interpreter is needed.',
    },
    remedy: {
      kk: 'Арыз иесінен сұраңыз; қажет болса, аудармашыны шақырыңыз.',
      ru: 'Спросите заявителя; если нужен, пригласите переводчика.',
      en: 'Ask the applicant, and call an interpreter if one is needed.',
    },
  },
  'video-not-for-this-official': {
    law: ['P13'],
    text: {
      kk: 'Бейнеконференцбайланыс арқылы бірінші басшылар, әкімдер және олардың орынбасарлары қабылдайды, {official} олардың қатарында жоқ.',
      ru: 'По видеоконференцсвязи принимают первые руководители, акимы и их заместители; {official} к ним не относится.',
      en: 'First heads, akims and their deputies receive by video link; {official} is not one of them.',
    },
    remedy: {
      kk: 'Қабылдауды жеке өткізіңіз; ішкі акт өзге тәртіпті көздесе, параметрді өзгертіңіз.',
      ru: 'Проведите приём лично; если внутренний акт допускает иное, измените параметр.',
      en: 'Hold the reception in person; where the body’s own act allows more, change the parameter.',
    },
  },
  'no-restrictions-that-day': {
    law: ['P14'],
    text: {
      kk: '{receptionOn} күні шектеу шаралары қолданылмайды.',
      ru: 'На {receptionOn} ограничительные меры не действуют.',
      en: 'No restrictions are in force on {receptionOn}.',
    },
    remedy: {
      kk: 'Арыз иесінің келісімін алыңыз немесе қабылдауды жеке өткізіңіз.',
      ru: 'Получите согласие заявителя или проведите приём лично.',
      en: 'Ask for the agreement of the applicant, or hold the reception in person.',
    },
  },
  'video-is-the-only-way': {
    law: ['P14'],
    text: {
      kk: '{on} күні {date} күнгі {act} актісі бойынша шектеу шаралары қолданылады: қабылдау тек бейнеконференцбайланыс арқылы өтеді.',
      ru: '{on} действуют ограничительные меры по акту {act} от {date}: приём проводится только по видеоконференцсвязи.',
      en: 'On {on} restrictions are in force under the act {act} of {date}: receptions are by video link only.',
    },
    remedy: {
      kk: 'Бейнеконференцбайланысқа көшіріңіз; арыз иесі келіспесе, ол кезегін сақтап күте алады немесе жолданымын кері қайтарып ала алады.',
      ru: 'Переведите приём на видеоконференцсвязь; если заявитель не желает этого, он вправе ждать с сохранением очереди или отозвать обращение.',
      en: 'Change to a video link; an applicant who does not want that may wait, keeping the place in the queue, or withdraw.',
    },
  },
  'reception-not-restricted': {
    law: ['P14'],
    text: {
      kk: 'Бұл қабылдау шектеу шараларына байланысты бейнеконференцбайланысқа көшірілмеген.',
      ru: 'Этот приём не переведён на видеоконференцсвязь из-за ограничительных мер.',
      en: 'This reception was not changed to a video link because of restrictions.',
    },
    remedy: {
      kk: 'Арыз иесі басқа уақытты қаласа, қабылдауды оның өтінуі бойынша ауыстырыңыз.',
      ru: 'Если заявитель хочет другое время, перенесите приём по его просьбе.',
      en: 'If the applicant wants another time, move the reception at the applicant’s wish.',
    },
  },
  'another-official-was-named': {
    law: ['P22', 'P27', 'P29'],
    text: {
      kk: 'Арыз иесіне оны {official} емес, {named} қабылдайтыны хабарланған ({startsAt}).',
      ru: 'Заявителю сообщено, что его примет {named}, а не {official} ({startsAt}).',
      en: 'The applicant was told that {named} receives, not {official} ({startsAt}).',
    },
    remedy: {
      kk: 'Қабылдауды {named} жүргізсін немесе 22-тармақ бойынша уақытын келісіп, басқа лауазымды адамға беріңіз.',
      ru: 'Пусть примет {named}, либо передайте приём другому должностному лицу, согласовав время (пункт 22).',
      en: 'Let {named} receive, or hand the reception over to the other official at a time agreed (paragraph 22).',
    },
  },
  'handed-over-to-the-same': {
    law: ['P22'],
    text: {
      kk: 'Қабылдауды {official} жүргізіп отыр, оны сол адамның өзіне беруге болмайды.',
      ru: 'Приём и так ведёт {official}; передать его тому же лицу нельзя.',
      en: 'It is {official} who receives already; a reception is handed over to somebody else.',
    },
    remedy: {
      kk: 'Басқа лауазымды адамды таңдаңыз немесе қабылдауды аяқтаңыз.',
      ru: 'Выберите другое должностное лицо или завершите приём.',
      en: 'Choose another official, or bring the reception to its end.',
    },
  },
  'agreed-outside-working-hours': {
    law: ['P22', 'P4', 'P7'],
    text: {
      kk: 'Келісілген уақыт ({at}) жұмыс уақытынан тыс: қабылдау жұмыс күндері {begins} мен {ends} аралығында өтеді.',
      ru: 'Согласованное время ({at}) нерабочее: приём проводится в рабочие дни с {begins} до {ends}.',
      en: 'The agreed time ({at}) is outside working hours: receptions are on working days from {begins} to {ends}.',
    },
    remedy: {
      kk: 'Ең жақын жұмыс күні: {next}; осы күннің жұмыс уақытын келісіңіз.',
      ru: 'Ближайший рабочий день: {next}; согласуйте время в его пределах.',
      en: 'The nearest working day is {next}; agree on a time within its hours.',
    },
  },
  'not-serving-here': {
    law: ['P23', 'P25', 'P37'],
    text: {
      kk: '{employee} бұл органда қызмет атқармайды: тағайындалмаған немесе жұмыстан босатылған.',
      ru: '{employee} не служит в этом органе: не назначен или освобождён.',
      en: '{employee} does not serve in this body: never appointed, or released.',
    },
    remedy: {
      kk: 'Осы органда қазір қызмет атқаратын қызметкерді таңдаңыз.',
      ru: 'Выберите сотрудника, который сейчас служит в этом органе.',
      en: 'Choose an employee who serves in this body now.',
    },
  },
  'considered-before': {
    law: ['P37'],
    text: {
      kk: '{employee} осы арыз иесінің осы мәселесін бұрын қараған: {number} жолданымы, {on}.',
      ru: '{employee} уже рассматривал этот вопрос этого заявителя: обращение {number}, {on}.',
      en: '{employee} has considered this matter of this applicant before: appeal {number}, {on}.',
    },
    remedy: {
      kk: 'Басқа қызметкерді таңдаңыз; ондай қызметкер болмаса, басшы уәжін көрсетіп рұқсат береді.',
      ru: 'Выберите другого сотрудника; если такого нет, это разрешает руководитель с указанием мотива.',
      en: 'Choose another employee; where there is none, the head allows it and gives the reason.',
    },
  },
  'override-is-for-the-head': {
    law: ['P37'],
    text: {
      kk: 'Бұрын қараған қызметкерге беруге {signatory} рұқсат бере алмайды.',
      ru: '{signatory} не вправе разрешить передачу рассматривавшему сотруднику.',
      en: '{signatory} may not allow it for an employee who considered the matter.',
    },
    remedy: {
      kk: 'Бірінші басшының, әкімнің немесе олардың орынбасарының рұқсатын алыңыз.',
      ru: 'Получите разрешение первого руководителя, акима или их заместителя.',
      en: 'Ask the first head, the akim or a deputy.',
    },
  },
  'override-without-reason': {
    law: ['P37'],
    text: {
      kk: 'Мәселені бұрын қараған қызметкерге ({employee}) беру уәжі көрсетілмеген.',
      ru: 'Не указан мотив передачи рассматривавшему вопрос сотруднику ({employee}).',
      en: 'No reason is given why the matter goes to {employee}, who considered it before.',
    },
    remedy: {
      kk: 'Неге басқа қызметкер жоқ екенін жазыңыз.',
      ru: 'Напишите, почему нет другого сотрудника.',
      en: 'Say why there is nobody else.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
