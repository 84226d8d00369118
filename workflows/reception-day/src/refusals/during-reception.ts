import type { RefusalSpec } from '@qabyldau/engine';

/** What is refused on the day itself: the live queue, helpers, video link, handing over. */
export const duringReception = {
  'appeal-not-on-the-list': {
    law: ['P27', 'P28'],
    text: {
      kk: 'Бұл жолданым осы күнгі қабылдайтын адамдардың тізімінде жоқ.',
      ru: 'Этого обращения нет в списке принимаемых этого дня.',
      en: 'The appeal is not on the reception list of this day.',
    },
    remedy: {
      kk: 'Алдымен осы күннен қабылдау уақытын беріңіз немесе жолданым тұрған күнді табыңыз.',
      ru: 'Сначала отведите ему время в этот день или найдите день, на который оно записано.',
      en: 'Book a slot of this day first, or look for the day on which it stands.',
    },
  },
  'not-the-reception-day': {
    law: ['P10', 'P12'],
    text: {
      kk: 'Тірі кезек қабылдау күні ({on}) ғана жүреді, бүгін {today}.',
      ru: 'Живая очередь ведётся только в день приёма ({on}), сегодня {today}.',
      en: 'The live queue is kept on the reception day ({on}) only; today is {today}.',
    },
    remedy: {
      kk: 'Арыз иесін {on} күні, ол келгенде тіркеңіз.',
      ru: 'Отметьте заявителя {on}, когда он придёт.',
      en: 'Check the applicant in on {on}.',
    },
  },
  'not-checked-in': {
    law: ['P10', 'P12'],
    text: {
      kk: 'Арыз иесінің келгені әлі белгіленбеген: жеке басын куәландыратын құжаты тексерілмеген.',
      ru: 'Явка заявителя ещё не отмечена: документ, удостоверяющий личность, не проверен.',
      en: 'The applicant has not been checked in yet: no identity document has been looked at.',
    },
    remedy: {
      kk: 'Алдымен құжатын тексеріп, келгенін жолданымда белгілеңіз, содан кейін кезекке қойыңыз.',
      ru: 'Сначала проверьте документ и отметьте явку в обращении, затем поставьте в очередь.',
      en: 'Look at the document and check the applicant in on the appeal first; then let them join the queue.',
    },
  },
  'reception-has-not-begun': {
    law: ['P7', 'P12'],
    text: {
      kk: 'Қабылдау әлі басталған жоқ ({on}, {from}).',
      ru: 'Приём ещё не начался ({on}, {from}).',
      en: 'The reception has not begun yet ({on}, {from}).',
    },
    remedy: {
      kk: 'Келесі арыз иесін сағат {from} болғанда шақырыңыз.',
      ru: 'Вызывайте следующего с {from}.',
      en: 'Call the next applicant from {from} on.',
    },
  },
  'nobody-waits': {
    law: ['P12'],
    text: {
      kk: 'Тірі кезекте ешкім жоқ.',
      ru: 'В живой очереди никого нет.',
      en: 'Nobody waits in the live queue.',
    },
    remedy: {
      kk: 'Келген арыз иелерінің жеке басын тексеріп, кезекке қойыңыз.',
      ru: 'Проверьте документы пришедших и поставьте их в очередь.',
      en: 'Check in those who have come, and let them join the queue.',
    },
  },
  'volunteers-on-reception-days-only': {
    law: ['P17'],
    text: {
      kk: 'Волонтерлер тек қабылдау күні ({receptionOn}) тартылады, {on} күні тартылмайды.',
      ru: 'Волонтёры привлекаются только в день приёма ({receptionOn}), а не {on}.',
      en: 'Volunteers help on the reception day ({receptionOn}) only, not on {on}.',
    },
    remedy: {
      kk: '{receptionOn} күнін көрсетіңіз; басқа күні заң консультантын, психологты немесе әлеуметтік қызметкерді тартыңыз.',
      ru: 'Укажите {receptionOn}; в другие дни привлеките юриста, психолога или социального работника.',
      en: 'Give {receptionOn}; on other days engage a lawyer, a psychologist or a social worker.',
    },
  },
  'applicant-has-not-come': {
    law: ['P22'],
    text: {
      kk: 'Арыз иесі тірі кезекте жоқ: уақыт пен орын қабылдау барысында келісіледі.',
      ru: 'Заявителя нет в живой очереди: время и место согласуются в ходе приёма.',
      en: 'The applicant is not in the live queue: time and place are agreed during the reception.',
    },
    remedy: {
      kk: 'Арыз иесі келгенде оны кезекке қойып, содан кейін беріңіз; келгенге дейін қабылдауды ауыстырыңыз.',
      ru: 'Когда заявитель придёт, поставьте его в очередь и затем передайте; до этого перенесите приём.',
      en: 'Check the applicant in first, then hand over; before that, move the reception.',
    },
  },
  'handed-over-to-itself': {
    law: ['P22'],
    text: {
      kk: 'Арыз иесі сол қабылдау күнінің өзіне беріліп тұр.',
      ru: 'Заявитель передаётся на этот же день приёма.',
      en: 'The applicant would be handed over to this very reception day.',
    },
    remedy: {
      kk: 'Басқа лауазымды адамның қабылдау күнін таңдаңыз.',
      ru: 'Выберите день приёма другого должностного лица.',
      en: 'Choose the reception day of another official.',
    },
  },
  'handed-over-to-the-same-official': {
    law: ['P22'],
    text: {
      kk: '{on} күнгі қабылдауды да сол лауазымды адамның өзі ({official}) өткізеді: арыз иесі басқа адамға берілмей қалады.',
      ru: 'Приём {on} ведёт то же должностное лицо ({official}): заявитель никому не передаётся.',
      en: 'The reception of {on} is held by the same official ({official}): the applicant would be handed over to nobody else.',
    },
    remedy: {
      kk: 'Басқа лауазымды адамның қабылдау күнін таңдаңыз немесе осы қабылдауды аяқтаңыз.',
      ru: 'Выберите день приёма другого должностного лица или завершите этот приём.',
      en: 'Choose the reception day of another official, or bring this reception to its end.',
    },
  },
  'no-slot-left': {
    law: ['P22', 'P28'],
    text: {
      kk: '{on} күні бос қабылдау уақыты қалмады.',
      ru: 'На {on} свободного времени приёма не осталось.',
      en: 'No free slot is left on {on}.',
    },
    remedy: {
      kk: 'Басқа қабылдау күнін таңдаңыз: жолданым кезектегі орнын сақтайды.',
      ru: 'Выберите другой день приёма: обращение сохраняет своё место в очереди.',
      en: 'Choose another reception day: the appeal keeps its place in the queue.',
    },
  },
  'slot-has-passed': {
    law: ['P22', 'P28'],
    text: {
      kk: '{on} күнгі № {slot} қабылдау уақыты өтіп кетті.',
      ru: 'Время приёма № {slot} на {on} уже прошло.',
      en: 'Slot {slot} of {on} has passed.',
    },
    remedy: {
      kk: 'Әлі келмеген уақытты таңдаңыз.',
      ru: 'Выберите время, которое ещё не наступило.',
      en: 'Choose a slot that is still to come.',
    },
  },
  'only-heads-receive-by-video': {
    law: ['P13', 'cl. 4'],
    text: {
      kk: '{official} бейнеконференцбайланыс арқылы қабылдай алмайды: бұл бірінші басшыларға, әкімдерге және олардың орынбасарларына берілген.',
      ru: '{official} не принимает по видеоконференцсвязи: это предусмотрено для первых руководителей, акимов и их заместителей.',
      en: '{official} does not receive by video link: it is for first heads, akims and their deputies.',
    },
    remedy: {
      kk: 'Бетпе-бет қабылдаңыз немесе ішкі актіде өзге лауазымды адамдарға рұқсат беріңіз.',
      ru: 'Проведите приём очно или разрешите это иным лицам внутренним актом.',
      en: 'Receive in person, or let the internal act allow it to other officials.',
    },
  },
  'consent-not-yet-given': {
    law: ['P13'],
    text: {
      kk: 'Арыз иесінің келісім күні ({on}) әлі келген жоқ (бүгін {today}).',
      ru: 'Дата согласия заявителя ({on}) ещё не наступила (сегодня {today}).',
      en: 'The consent of the applicant is dated in the future ({on}; today is {today}).',
    },
    remedy: {
      kk: 'Келісімнің нақты күнін көрсетіңіз.',
      ru: 'Укажите действительную дату согласия.',
      en: 'Give the day on which consent was given.',
    },
  },
  'no-restrictions-on-the-day': {
    law: ['P14'],
    text: {
      kk: '{on} күні шектеу шаралары қолданылмайды.',
      ru: 'На {on} ограничительные меры не действуют.',
      en: 'No restrictions are in force on {on}.',
    },
    remedy: {
      kk: 'Бейнеконференцбайланыс үшін арыз иесінің келісімін алыңыз немесе алдымен шектеу шараларын енгізіңіз.',
      ru: 'Для видеоконференцсвязи получите согласие заявителя или сначала введите ограничительные меры.',
      en: 'Ask the applicant for consent to a video link, or introduce the restrictions first.',
    },
  },
  'restrictions-on-the-day': {
    law: ['P14'],
    text: {
      kk: '{on} күні № {act} акт бойынша шектеу шаралары қолданылады: қабылдау тек бейнеконференцбайланыс арқылы өтеді.',
      ru: 'На {on} действуют ограничительные меры по акту № {act}: приём только по видеоконференцсвязи.',
      en: 'Restrictions under act No. {act} are in force on {on}: reception is by video link only.',
    },
    remedy: {
      kk: 'Шектеу шаралары алынғанша күтіңіз; арыз иесіне күтуді немесе жолданымын кері қайтарып алуды ұсыныңыз.',
      ru: 'Дождитесь снятия мер; предложите заявителю подождать или отозвать обращение.',
      en: 'Wait until they are lifted; offer the applicant to wait or to withdraw.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
