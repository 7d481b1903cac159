import { check } from './check/es.js';
import type { WordKey } from './en.js';

/** Spanish, with "tú". */
export const es: Record<WordKey, string> = {
  'welcome.title': 'Hola, puedo decirte quién asistió',
  'welcome.personal':
    'Después de una reunión que hayas organizado, escribe **quién asistió**: respondo quién vino, cuánto tiempo y con qué rol.',
  'welcome.chat':
    'Cuando termine esta reunión, quien la organizó puede mencionarme y escribir **quién asistió**. Respondo quién vino, cuánto tiempo y con qué rol.',
  'welcome.channel':
    'Después de una reunión de este canal, quien la organizó puede mencionarme en una respuesta a su publicación y escribir **quién asistió**. Respondo quién vino, cuánto tiempo y con qué rol.',
  'welcome.privacy':
    'Leo el informe de asistencia con tu propio permiso, cuando preguntas y para el resumen después de una reunión, y no guardo ninguna copia.',
  'welcome.chatPrivacy':
    'Leo el informe de asistencia con el permiso de quien organizó la reunión, cuando lo pide y para el resumen posterior, y no guardo ninguna copia.',
  'example.label': 'Así es una respuesta:',
  'example.title': 'Revisión de diseño',
  'example.answer': '3 personas · 1 tarde',
  'example.chatAnswer': '3 personas, 1 h',
  'example.organizer': 'Mei Tanaka',
  'example.presenter': 'Amara Okafor',
  'example.late': 'Jonas Lindqvist',

  'help.title': 'Qué puedes preguntarme',
  'help.tap': 'Toca una línea de color para preguntarlo, o escríbelo.',
  'help.group.meeting': 'Después de una reunión',
  'help.group.people': 'Personas',
  'help.group.series': 'Series',
  'help.group.files': 'Archivos',
  'help.group.itself': 'Automático',
  'help.group.you': 'Tú',
  'help.everything': 'Mostrar todo',
  'help.sent': 'Lo que puedes preguntarme está en nuestro chat privado.',
  'help.here': 'Aquí puedes preguntar, por ejemplo: {commands}.',
  'help.whoAttended': 'Quién vino a la reunión, cuánto tiempo y con qué rol.',
  'help.whoWasAbsent':
    'Quién estaba invitado o inscrito y no figura en el informe. En privado puede pegar debajo una lista para compararla.',
  'help.whoWasLate': 'Quién se unió después del inicio previsto.',
  'help.whoLeftEarly': 'Quién se fue antes del final.',
  'help.roles': 'Quién fue organizador, moderador o asistente.',
  'help.timeline': 'Cuántas personas estaban al mismo tiempo, y cuándo más.',
  'help.trend': 'Cómo evoluciona una serie en sus últimas fechas: «tendencia», «tendencia últimas 5».',
  'help.attendanceOf': 'Una sola persona: «asistencia de Mei», «asistencia de Mei últimas 5».',
  'help.attendanceOfOne': 'Una sola persona: «asistencia de Mei».',
  'help.whoIsHere':
    'Durante la reunión: cuántos de este chat muestra Teams en ella; los nombres, si pregunta quien la organiza.',
  'help.whoAreWeWaitingFor':
    'Durante la reunión: quién está invitado y no aparece en ella. Solo lo lee quien la organiza, en privado.',
  'help.sessions': 'Cada vez que se abrió la reunión: cuándo, cuánto duró, cuántas personas.',
  'help.meetings': 'Tus reuniones terminadas, con números para preguntar por ellas.',
  'help.webinars': 'Tus seminarios web y asambleas, para elegir uno.',
  'help.signIn': 'Déjame leer los informes de asistencia de tus reuniones.',
  'help.signOut': 'Haz que olvide tu permiso.',
  'help.forgetMe': 'Borrar todo lo que guardo sobre ti.',
  'help.summaries':
    'Un resumen automático cuando termina esta reunión, o ninguno: «resúmenes activados», «resúmenes desactivados».',
  'help.allSummaries':
    'Un resumen después de cada reunión que organizas, o ninguno: «activar mis resúmenes», «desactivar mis resúmenes».',
  'help.summariesAlsoTo':
    'Otra persona recibe también tus resúmenes y puede preguntar como tú: «resúmenes también a @Mei», «ya no compartir con @Mei».',
  'help.whoGetsMySummaries': 'Quién más recibe tus resúmenes y de quién los recibes tú.',
  'help.stopSummariesFrom': 'No recibir más resúmenes de alguien, o aceptarlos de nuevo: «no más resúmenes de Anna».',
  'help.help': 'Esta lista.',
  'help.onlyYou': 'Solo tú ves las respuestas a {commands}.',
  'help.which': 'Si hace falta, di cuál: «ayer», «el martes pasado», «el 3 de marzo», «la revisión de diseño», «#2».',
  'help.where':
    'Pregunta en el chat de una reunión por esa reunión, o en nuestro chat privado por cualquier reunión que hayas organizado.',
  'help.export': 'La asistencia en un archivo de Excel para tu OneDrive.',
  'help.exportCsv': 'Lo mismo en un archivo CSV, con el formato del de Teams.',
  'help.exportCsvUtf8': 'Lo mismo en un archivo CSV para programas: en UTF-8, con todas las horas en UTC.',

  'command.whoAttended': 'quién asistió',
  'command.whoWasAbsent': 'quién faltó',
  'command.whoWasLate': 'quién llegó tarde',
  'command.whoLeftEarly': 'quién se fue antes',
  'command.roles': 'roles',
  'command.timeline': 'cronología',
  'command.trend': 'tendencia',
  'command.attendanceOf': 'asistencia de',
  'command.export': 'exportar',
  'command.exportCsv': 'exportar a CSV',
  'command.exportCsvUtf8': 'exportar a CSV UTF-8',
  'command.whoIsHere': 'quién está aquí',
  'command.howManyAreHere': 'cuántos hay aquí',
  'command.whoAreWeWaitingFor': 'a quién esperamos',
  'command.sessions': 'sesiones',
  'command.meetings': 'reuniones',
  'command.webinars': 'seminarios web',
  'command.signIn': 'iniciar sesión',
  'command.signOut': 'cerrar sesión',
  'command.forgetMe': 'olvídame',
  'command.summariesOn': 'resúmenes activados',
  'command.summariesOff': 'resúmenes desactivados',
  'command.allSummariesOn': 'activar mis resúmenes',
  'command.allSummariesOff': 'desactivar mis resúmenes',
  'command.summariesAlsoTo': 'resúmenes también a',
  'command.noLongerTo': 'ya no compartir con',
  'command.whoGetsMySummaries': 'quién más los recibe',
  'command.stopSummariesFrom': 'no más resúmenes de',
  'command.allowSummariesFrom': 'aceptar resúmenes de',
  'command.help': 'ayuda',

  'notHere.pdf.title': 'No hago PDF',
  'notHere.pdf.text':
    'Hago archivos Excel y CSV; ambos se pueden guardar o imprimir como PDF. Escribe **exportar** para Excel o **exportar a CSV**.',
  'notHere.mail.title': 'No escribo a nadie más',
  'notHere.mail.text':
    'Lo que sé se queda en Teams. Escribe **exportar** para un archivo que puedes adjuntar o compartir desde OneDrive.',
  'notHere.said.title': 'No sé qué se dijo',
  'notHere.said.text':
    'Un informe de asistencia dice quién vino y cuándo, nada de lo que se dijo. La transcripción, las notas y la grabación están en el chat de la reunión, en su resumen.',
  'notHere.spoke.title': 'No sé quién habló',
  'notHere.spoke.text':
    'Un informe de asistencia dice quién estuvo y cuándo, no quién habló. La cronología muestra cuántas personas había en cada momento.',
  'notHere.average.title': 'No calculo promedios',
  'notHere.average.text':
    'Un informe de asistencia dice cuánto tiempo estuvo cada persona. Escribe **exportar** para un archivo con una columna de ello, con la que Excel calcula el promedio.',
  'notHere.uninvited.title': 'No sé quién vino sin invitación',
  'notHere.uninvited.text':
    'Un informe de asistencia dice quién vino, y a quién se esperaba y no vino. Quien vino de fuera figura como invitado externo; ningún informe dice que se reenvió una invitación.',
  'notHere.reason.title': 'No conozco los motivos',
  'notHere.reason.text': 'Un informe de asistencia dice quién estuvo y cuándo, no por qué alguien llegó tarde o faltó.',
  'unknown.title': 'Puedo decirte quién asistió a una reunión',
  'unknown.text': 'No te he entendido. Esto es lo que más se pregunta; **ayuda** lo muestra todo.',

  'button.whoAttended': '¿Quién asistió?',
  'button.help': 'Ayuda',
  'button.timeline': 'Cronología',
  'button.export': 'Exportar',
  'button.signIn': 'Iniciar sesión',
  'button.lookAgain': 'Mirar de nuevo',
  'button.tryAgain': 'Reintentar',
  'button.allow': 'Permitir',
  'button.continue': 'Continuar',
  'button.administrators': 'Para administradores: permitir',
  'button.openPrivateChat': 'Abrir nuestro chat privado',

  'attendance.people': '{count, plural, =0 {Nadie} one {# persona} many {# de personas} other {# personas}}',
  'attendance.length': 'Duración',
  'attendance.attended': 'Asistieron',
  'attendance.name': 'Nombre',
  'attendance.role': 'Rol',
  'attendance.time': 'Tiempo',
  'attendance.parts':
    'La reunión se celebró en {count, plural, one {una parte} many {# de partes} other {# partes}}; su duración es la de todas juntas, sin el tiempo entre ellas.',
  'attendance.openedAgain':
    '{count, plural, one {La reunión se abrió de nuevo el {when}.} many {La reunión se abrió # de veces más, la última el {when}.} other {La reunión se abrió # veces más, la última el {when}.}} No cuenta ni en su duración ni en el tiempo de nadie.',
  'attendance.interrupted':
    'La reunión se abrió {count, plural, =2 {dos veces} other {# veces}}; las pausas de hasta 10 minutos cuentan como parte de ella.',
  'attendance.openEnded':
    '† Hora de entrada o de salida desconocida: contado desde el comienzo o hasta el final de la sesión.',
  'attendance.noTimes': 'El informe no da las horas de nadie: una directiva de Teams puede omitirlas.',
  'attendance.someTimes':
    'De {count, plural, one {# persona} many {# de personas} other {# personas}} el informe no da horas, así que las sumas y las medias no las incluyen.',
  'attendance.timesUnknown': 'desconocido',
  'attendance.untitled': 'Reunión sin título',
  'attendance.unnamed': 'Alguien sin nombre',
  'attendance.dialIn': 'Participante por teléfono',
  'attendance.incomplete':
    'Este informe es demasiado grande para mostrarlo entero: {count, plural, =0 {no se pudo leer a nadie} =1 {se muestra la primera persona} other {se muestran las primeras # personas}}. Los números de personas son mínimos.',
  'attendance.registeredVia': 'con registro a través de {site}',
  'attendance.registered': 'con registro',
  'attendance.reactions': '{count, plural, one {# reacción} many {# de reacciones} other {# reacciones}}',
  'attendance.raisedHands':
    '{count, plural, one {# mano levantada} many {# de manos levantadas} other {# manos levantadas}}',
  'attendance.countDiffers':
    'Teams contó {counted, plural, one {# participante} many {# de participantes} other {# participantes}}; el informe enumera {listed, plural, one {# persona} many {# de personas} other {# personas}}.',
  'attendance.mayCountTwice':
    '{count, plural, other {# entradas}} no tienen identidad: quien entró de forma anónima más de una vez puede contarse dos veces.',
  'attendance.sharedAddress':
    '{count, plural, other {# cuentas}} tienen aquí la misma dirección que otra: quien tiene dos cuentas se cuenta dos veces.',
  'attendance.leftOut':
    'El canal tuvo {count, plural, one {otra sesión} many {otros # de sesiones} other {otras # sesiones}} en ese tiempo: {when}. No puedo saber si formaba parte de esta reunión; no se cuenta.',
  'attendance.openedLater':
    'Se volvió a abrir más tarde, por última vez el {when}, sin que nadie se reuniera: no se cuenta.',
  'attendance.maybeOutdated':
    'Este es el informe más reciente que hay. Si la reunión se ha celebrado de nuevo desde entonces, ese informe aún no está disponible.',
  'attendance.zoneUnknown': 'El evento indica una zona horaria que no conozco; he leído sus horas como UTC.',
  'attendance.whatReportLeavesOut':
    'El informe de asistencia de Teams no incluye a quienes optaron por no figurar en los informes ni el tiempo en salas para grupos pequeños.',
  'attendance.shareRule':
    'Cuenta como asistencia haber estado al menos el {percent, number} % del tiempo previsto en que la reunión tuvo lugar. Los porcentajes son del mismo tiempo.',
  'attendance.shareRuleUnplanned':
    'Cuenta como asistencia haber estado al menos el {percent, number} % de la duración de la reunión. Los porcentajes son del mismo tiempo.',
  'attendance.summary': '{people} en {title}',
  'attendance.otherMeetings': 'Otra reunión:',
  'attendance.otherMeetings.open': 'Abrir',

  'attendance.label': 'Quién asistió',
  'headline.came':
    '{count, plural, one {Vino # de {of, number}} many {Vinieron # de {of, number}} other {Vinieron # de {of, number}}}',
  'headline.late': '{count, plural, one {# llegó tarde} many {# llegaron tarde} other {# llegaron tarde}}',
  'headline.leftEarly': '{count, plural, one {# se fue antes} many {# se fueron antes} other {# se fueron antes}}',
  'headline.missing': '{count, plural, one {falta #} many {faltan #} other {faltan #}}',
  'headline.notFound': '{count, plural, one {# sin encontrar} many {# sin encontrar} other {# sin encontrar}}',
  'headline.withLength': '{people}, {length}',
  'headline.nobody': 'No vino nadie',
  'figure.person': 'persona',
  'figure.people': 'personas',
  'figure.minutesLong': 'min de reunión',
  'figure.hoursLong': 'h de reunión',
  'figure.minutesAverage': 'min de media',
  'figure.hoursAverage': 'h de media',
  'figure.peak': 'como máximo a la vez',
  'about.button': 'Sobre estas cifras',
  'chip.all': 'Todos {count, number}',
  'chip.late': 'Tarde {count, number}',
  'chip.leftEarly': 'Se fueron antes {count, number}',
  'chip.guests': 'Invitados {count, number}',
  'chip.unknown': 'Sin datos {count, number}',
  'chip.more': 'Más…',
  'chip.chosen': '✓ {chip}',
  'about.grace':
    'Llega tarde quien entra más de {minutes} min después del inicio previsto; se va antes quien sale más de {minutes} min antes del final. Desde {much} min se destaca.',
  'about.strip':
    'Una línea es la reunión: gruesa mientras alguien estuvo, fina mientras no, naranja donde falta el inicio o el final. Toque una persona para ver sus horas.',
  'attendance.count': '{count, number}',
  'attendance.average': 'Tiempo medio',
  'attendance.median': 'Tiempo mediano',
  'attendance.peak': 'Máximo a la vez',
  'attendance.teamsTotal': '{time} según Teams',
  'attendance.outside': '{time} fuera de la reunión',
  'report.people': 'Total',

  'times.scheduled': 'Previsto: {when}',
  'times.held': 'Celebrada: {when}',

  'tag.late': '{time} tarde',
  'tag.leftEarly': 'se fue {time} antes',
  'tag.returned': 'salió y volvió',
  'tag.guest': 'invitado',
  'tag.dialIn': 'por teléfono',
  'tag.away': '{time} fuera',
  'strip.whole': 'Presente de principio a fin',
  'strip.joined': 'Entró {time} después del inicio',
  'strip.joinedLate': 'Entró {time} tarde',
  'strip.left': 'Salió {time} antes del final',
  'strip.leftEarly': 'Se fue {time} antes',
  'strip.away': '{time} fuera',
  'strip.awayTimes': '{count, number} veces fuera, {time} en total',
  'strip.joinUnknown': 'Hora de entrada desconocida',
  'strip.leaveUnknown': 'Hora de salida desconocida',

  'status.present': 'asistencia',
  'status.partial': 'asistencia parcial',
  'status.timesUnknown': 'horas desconocidas',

  'status.count': '{status}: {count, number}',
  'status.countUnknown': 'con horas desconocidas: {count, number}',

  'organisation.count': '{name}: {count, number}',
  'organisation.home': 'tu organización',
  'organisation.others': 'de fuera o desconocidas: {count, number}',
  'organisation.guests': 'invitados: {count, number}',
  'organisation.otherGuests': 'otros invitados: {count, number}',

  'punctuality.noSchedule':
    'No conozco una hora prevista para esta reunión, o se celebró en un momento del todo distinto. Por eso no puedo decir quién llegó tarde o se fue antes.',
  'punctuality.unknown':
    'De {count, plural, one {# persona} many {# de personas} other {# personas}} el informe no da todas las horas.',
  'punctuality.noTimes': 'El informe no da horas. Por eso no puedo decir quién llegó tarde o se fue antes.',
  'punctuality.nobodyCame': 'No hay nadie en el informe, así que nadie llegó tarde ni salió antes.',
  'late.question': 'Quién llegó tarde',
  'late.label': 'Tarde',
  'late.count': '{count, number} de {of, number}',
  'late.moment': 'Entrada',
  'late.by': 'Retraso',
  'late.nobody': 'Todas las personas cuya hora se conoce fueron puntuales.',
  'late.rule':
    'Tarde significa entrar más de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} después del inicio previsto.',
  'leftEarly.question': 'Quién se fue antes',
  'leftEarly.label': 'Se fueron antes',
  'leftEarly.count': '{count, number} de {of, number}',
  'leftEarly.moment': 'Salida',
  'leftEarly.by': 'Antes por',
  'leftEarly.nobody': 'Todas las personas cuya hora se conoce se quedaron hasta el final.',
  'leftEarly.together':
    '{count, number} de {of, number} se fueron juntos a las {time}; por eso no cuento a nadie como salido antes.',
  'leftEarly.rule':
    'Antes significa salir más de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} antes del final previsto, o del final real si fue anterior.',

  'absence.question': 'Quién faltó',
  'absence.invited': 'Invitados',
  'absence.came': 'De ellas, en el informe',
  'absence.label': 'No encontrados',
  'absence.declined.label': 'Rechazaron',
  'absence.optional.label': 'Opcionales, ausentes',
  'absence.count': '{count, number} de {of, number} invitados sin encontrar en el informe',
  'absence.absent': 'No encontrados: no están en el informe ({count, number})',
  'absence.missing': 'No encontrados: quizá con otro nombre ({count, number})',
  // A heading of the card, as a sentence on it quotes it.
  'absence.heading': '«{heading}»',
  'absence.mayBe': '{some, number} de estas {count, number} personas pueden figurar en {where}.',
  'absence.unmatched': 'No encontrados: quizá presentes de otro modo ({count, number})',
  'absence.unmatchedText':
    'Quizá vinieron con otra dirección, por teléfono o sin iniciar sesión. Una lista de distribución cuenta como una persona.',
  'absence.declined': 'Rechazaron la invitación ({count, number})',
  'absence.optional': 'Opcionales, no están en el informe ({count, number})',
  'absence.unexplained': 'Asistieron, sin invitación encontrada ({count, number})',
  'absence.uninvited': 'En el informe, sin invitación ({count, number})',
  'absence.nobodyInvited': 'El calendario no nombra a nadie más con invitación, así que no puedo decir quién faltó.',
  'absence.nobody': 'Todas las personas necesarias que no rechazaron la invitación están en el informe.',
  'absence.atLeast':
    'Al menos {count, plural, one {# de estas personas no está} many {# de estas personas no están} other {# de estas personas no están}} en el informe; no puedo decir cuáles.',
  'absence.rule': 'Comparo la invitación del calendario con el informe, por dirección y cuenta, nunca por nombre.',
  'absence.rooms':
    '{count, plural, one {Había una sala de reuniones conectada} many {Había # de salas de reuniones conectadas} other {Había # salas de reuniones conectadas}}: el informe no dice quién estaba allí, así que no doy a nadie por ausente.',
  'absence.noMembers': 'No estoy en el chat de esta reunión. Allí podría distinguir a más personas.',
  'class.answer':
    '{count, number} de los {of, number} miembros de este canal no {count, plural, one {está} many {están} other {están}} en el informe',
  'class.count':
    '{count, number} de los {of, number} miembros de este canal no se {count, plural, one {encontró} many {encontraron} other {encontraron}} en el informe',
  'class.notFound': 'No encontrados en el informe',
  'class.mayBe': '{some, number} de estas {count, number} personas pueden figurar en {where}.',
  'class.unmatchedText': 'Alguien con ese nombre vino con otra cuenta, o el informe no se pudo leer hasta el final.',
  'class.nobody': 'Los {of, number} miembros de este canal están en el informe',
  'class.members': 'Miembros del canal',
  'class.label': 'No están en el informe',
  'class.absent': 'Miembros que no están en el informe ({count, number})',
  'class.missing': 'Miembros no encontrados: quizá con otro nombre ({count, number})',
  'class.others': 'En el informe, sin ser miembros ({count, number})',
  'class.tooLarge': 'De un canal con más de {count, number} miembros solo doy números.',
  'class.rule':
    'La invitación no nombra a nadie, así que comparo los miembros de este canal con el informe, por cuenta. Puede que no se esperara a todos.',
  'pasted.question': 'Quién de su lista faltó',
  'pasted.listed': 'En su lista',
  'pasted.came': 'En el informe',
  'pasted.notFound.label': 'No están en el informe',
  'pasted.noSuchName.label': 'Nombre no encontrado',
  'pasted.named.label': 'Con ese nombre',
  'pasted.answer.notFound':
    '{count, number} de {of, number} de su lista no {count, plural, one {está} many {están} other {están}} en el informe con su dirección',
  'pasted.answer.noSuchName':
    '{count, plural, one {un nombre no está} many {# de nombres no están} other {# nombres no están}} en el informe',
  'pasted.answer.nobody': 'Todas las personas de su lista están en el informe',
  'pasted.answer.names': 'Todos los nombres de su lista están en el informe',
  'pasted.notFound': 'No están en el informe con esta dirección ({count, number})',
  'pasted.mayBe':
    '{count, plural, one {Una persona del informe no está} many {# de personas del informe no están} other {# personas del informe no están}} en su lista. Algunas de las siguientes pueden estar con otra dirección.',
  'pasted.incomplete': 'El informe no se pudo leer hasta el final: algunas de las siguientes pueden estar en él.',
  'pasted.noSuchName': 'Nombre no encontrado en el informe ({count, number})',
  'pasted.noSuchNameText': 'Puede que estén con otro nombre.',
  'pasted.named': 'Con ese nombre en el informe ({count, number})',
  'pasted.namedText': 'Un nombre no demuestra que sea la misma persona.',
  'pasted.others': 'En el informe, no en su lista ({count, number})',
  'pasted.forgotten': 'He comparado su lista y la he olvidado.',
  'pasted.cut':
    '{count, plural, one {Una línea más no cabe} many {# de líneas más no caben} other {# líneas más no caben}} aquí. Pegue una lista más corta para verlo todo.',
  'pasted.signIn.title': 'Inicie sesión y vuelva a pegar la lista',
  'pasted.signIn.text': 'No guardo ninguna lista, ni siquiera mientras inicia sesión.',
  'pasted.which': 'Añada una de estas a la pregunta de la primera línea y vuelva a pegar la lista:',
  'pasted.private.title': 'Pegue la lista en nuestro chat privado',
  'pasted.private.text': 'Aquí otros leerían quién faltó. No la he comparado.',
  'response.accepted': 'aceptada',
  'response.tentative': 'provisional',
  'response.declined': 'rechazada',
  'response.none': 'sin respuesta',
  'response.organizer': 'organiza',
  'registrations.question': 'Inscripciones y ausencias',
  'registrations.rate': 'Tasa de asistencia: {share, number, percent}, {count, number} de {of, number}',
  'registrations.rateLabel': 'Tasa de asistencia',
  'registrations.nobody': 'Nadie se había inscrito antes del final',
  'registrations.registered': 'Se inscribieron',
  'registrations.label': 'No encontrados',
  'registrations.absent': 'No encontrados: no están en el informe ({count, number})',
  'registrations.missing': 'No encontrados: quizá con otro nombre ({count, number})',
  'registrations.mayBe': '{some, number} de estas {count, number} personas pueden figurar en {where}.',
  'registrations.unmatched': 'No encontrados: quizá presentes de otro modo ({count, number})',
  'registrations.unmatchedText':
    'Alguien con ese nombre está en el informe con otra dirección, o no se pudo leer todo, así que aquí no doy a nadie por ausente.',
  'registrations.afterwards': 'Se inscribieron después del final ({count, number})',
  'registrations.cancelled': 'Cancelaron ({count, number})',
  'registrations.waitlisted': 'En lista de espera ({count, number})',
  'registrations.pending': 'Pendientes de aprobación ({count, number})',
  'registrations.rejected': 'Rechazados por la organización ({count, number})',
  'registrations.unexplained': 'Asistieron, sin inscripción encontrada ({count, number})',
  'registrations.uninvited': 'Vinieron sin inscribirse ({count, number})',
  'registrations.inReport': 'en el informe',
  'registrations.rule':
    'Comparo las inscripciones con el informe por inscripción, cuenta y dirección, nunca por nombre. Quien organiza o presenta no la necesita. En la tasa solo cuenta quien se inscribió antes del final.',
  'registrations.dates':
    'Una inscripción vale para todo el evento, así que comparo los informes de sus {count, number} fechas.',
  'registrations.incomplete':
    'Aún no está todo lo que hay que comparar, como el informe de cada fecha, así que no doy a nadie por ausente.',
  'registrations.guestListRule':
    'Comparo la lista de invitados del evento con el informe, por dirección y cuenta, nunca por nombre.',
  'registration.registered': 'con inscripción',
  'registration.cancelled': 'inscripción cancelada',
  'registration.waitlisted': 'en lista de espera',
  'registration.pending': 'pendiente de aprobación',
  'registration.rejected': 'inscripción rechazada',
  'registration.afterwards': 'inscripción después del final',
  'registration.none': 'sin inscripción',

  'roles.question': 'Roles',
  'roles.presenterNote': 'En muchas reuniones todos son moderadores: es una opción de la reunión.',

  'picture.show': 'Mostrar las cifras',
  'picture.on': '{date}: {what}',
  'picture.came': '{count, plural, =0 {no vino nadie} one {vino #} many {vinieron #} other {vinieron #}}',
  'picture.late': '{count, number} tarde',
  'picture.noReport': 'sin informe',

  'timeline.question': 'Cuántas personas estaban al mismo tiempo',
  'timeline.peak': 'Máximo a la vez',
  'timeline.peakAt': 'Alcanzado a las',
  'timeline.from': 'Desde',
  'timeline.average': 'Duración media',
  'timeline.median': 'Duración mediana',
  'timeline.rule': 'Cada fila abarca {length} y muestra el máximo de personas que estaban al mismo tiempo.',
  'timeline.meetingOnly': 'Solo se muestra la reunión misma, sin lo que hubo antes y después.',
  'timeline.unknown': 'El informe no da horas para esta reunión.',
  'timeline.most': 'Máximo a la vez: {count, number}, de {from} a {to}',
  'timeline.mostAt': 'Máximo a la vez: {count, number}, a las {at}',
  'timeline.mostOnly': 'Máximo a la vez: {count, number}',
  'timeline.mostTimes': 'Máximo a la vez: {count, number}, el periodo más largo de {from} a {to}',
  'timeline.alt': '{most}. El máximo a la vez en cada {length}: {slots}.',
  'timeline.legend': 'Personas presentes a la vez; la línea de arriba marca cuándo hubo más.',
  'timeline.slot': 'desde las {time}, {count, number}',

  'trend.question': '{count, plural, one {La última fecha} many {Las últimas # fechas} other {Las últimas # fechas}}',
  'trend.date': 'Fecha',
  'trend.averageOf': '{time} de media',
  'trend.late': '{count, number} tarde',
  'trend.lateRule':
    'Solo cuentan como tarde las personas cuyas horas se conocen; en {count, number} de las {of, number} asistencias de estas fechas no se conocen.',
  'trend.onlyOne': 'Solo hay un informe, así que aún no hay nada que comparar.',
  'trend.stopped': 'Venían con regularidad, no están en los dos últimos informes ({count, number})',
  'trend.stoppedText':
    'Contado sobre {of, plural, one {la fecha anterior} many {las # fechas anteriores} other {las # fechas anteriores}}. Quizá han cambiado de cuenta u optado por no figurar en los informes.',
  'trend.came': 'Vino',
  'trend.cameOf': '{count, number} de {of, number}',
  'trend.lastSeen': 'Última vez',
  'trend.rule': 'Las fechas sin informe no se cuentan. Teams conserva los 50 informes más recientes, durante un año.',
  'trend.sayAverage':
    'De media, {count, plural, one {vino # persona} many {vinieron # de personas} other {vinieron # personas}}.',
  'trend.sayAll':
    '{count, plural, =0 {Nadie vino} one {# persona vino} many {# de personas vinieron} other {# personas vinieron}} a las {of, number} fechas.',
  'trend.saySince':
    '{count, plural, one {# persona habitual no ha vuelto} many {# de personas habituales no han vuelto} other {# personas habituales no han vuelto}} desde el {date}.',
  'trend.noSchedule': 'Sin las horas previstas del calendario no puedo decir quién llegó tarde.',
  'trend.nobody': 'No vino nadie',
  'trend.cameNewest': '{count, plural, one {Vino # persona} many {Vinieron # de personas} other {Vinieron # personas}}',
  'trend.more': '{came}, {count, number} más que la última vez',
  'trend.fewer': '{came}, {count, number} menos que la última vez',
  'trend.same': '{came}, tantas como la última vez',
  'trend.andStopped':
    '{said}; {count, plural, one {# persona habitual ha dejado} many {# de personas habituales han dejado} other {# personas habituales han dejado}} de venir',
  'trend.stoppedNames': 'Ya no vienen: {names}',
  'trend.moreNames': '{count, number} más',
  'trend.legend': 'Cuántas personas vinieron, fecha por fecha.',
  'trend.legendLate': 'Cuántas personas vinieron, fecha por fecha; la parte rayada llegó tarde.',
  'trend.legendGap': 'Puntos: una fecha sin informe.',

  'history.came': 'Vino a {count, number} de {of, number}',
  'history.unknownOne': 'desconocido',
  'history.legendNewest': 'Minutos en cada una de las {count, number} reuniones más recientes.',
  'history.late': '{count, plural, one {# vez} many {# de veces} other {# veces}} tarde',
  'history.unknown': '{count, plural, one {# desconocida} many {# de desconocidas} other {# desconocidas}}',
  'history.legend': 'Minutos en cada reunión.',
  'history.legendLate': 'Esquina cortada: tarde.',
  'history.legendAbsent': '– no está en el informe.',
  'history.legendUnknown': '? asistencia desconocida.',
  'history.legendUntimed': '· asistió, minutos desconocidos.',

  'person.question': 'Asistencia de una persona',
  'person.status': 'Estado',
  'person.share': 'De la reunión',
  'person.percent': '{share, number, percent}',
  'person.stay': '{from} – {to}',
  'person.stayOpen': 'desde {from}',
  'person.stayUntil': 'hasta {to}',
  'person.joined': 'Entrada',
  'person.left': 'Salida',
  'person.stayed': 'Duración',
  'person.noTimes': 'El informe no da horas para esta persona.',
  'person.noStays': 'El informe no dice cuándo entró y salió esta persona.',
  'person.notInReport': 'no está en el informe',
  'person.wasNot': 'Nadie con ese nombre está en el informe',
  'person.nobody':
    'Nadie con ese nombre está en este informe. Se puede entrar con otro nombre, por teléfono o sin iniciar sesión. Escribe **quién asistió** para ver a todo el mundo.',
  'person.nobodyOnDates':
    'Nadie con ese nombre está en {count, plural, one {el informe de la única fecha que he mirado} many {los informes de # de fechas que he mirado} other {los informes de las # fechas que he mirado}}. Se puede participar con otro nombre, por teléfono o sin iniciar sesión. Si te refieres a otra serie, nómbrala al final de la pregunta.',
  'person.noneCalled': 'Ninguna reunión ni persona llamada «{name}».',
  'person.near': '¿Te refieres a una de estas personas?',
  'person.inReport': 'Estas personas figuran en el informe:',
  'person.cameTo': 'Vino a {count, number} de {of, plural, one {# fecha} many {# de fechas} other {# fechas}}.',
  'person.onTime':
    '{count, plural, =0 {Ninguna vez} one {# vez} many {# de veces} other {# veces}} a tiempo, {late, plural, =0 {ninguna} one {# vez} many {# de veces} other {# veces}} tarde.',
  'person.punctualUnknown':
    'De {count, plural, one {una fecha} many {# de fechas} other {# fechas}} no se puede saber si llegó a tiempo.',
  'person.summary': '{name}: {time}',
  'person.which.title': '¿A quién te refieres?',
  'person.which.text': 'Varias personas del informe encajan.',
  'person.whom.text': 'Toca a alguien de este informe o escribe un nombre detrás de la pregunta: «asistencia de Mei».',

  'sessions.question':
    '{count, plural, one {La reunión se abrió una vez} many {La reunión se abrió # de veces} other {La reunión se abrió # veces}}',
  'sessions.when': 'Cuándo',
  'sessions.rule': 'Teams escribe un informe cada vez que termina una reunión; si se vuelve a abrir, hay otro.',

  'meetings.question': 'Tus reuniones',
  'meetings.label': 'Reuniones en línea terminadas',
  'meetings.period': 'Los últimos 30 días',
  'meetings.none':
    'No he encontrado ninguna reunión en línea tuya que terminara en los últimos 30 días. Para una más antigua, pregúntame en el chat de esa reunión; escribe **seminarios web** para los seminarios web y asambleas.',
  'meetings.noneThen':
    'No he encontrado ninguna reunión en línea tuya que terminara entonces. Escribe **reuniones** para ver las más recientes.',
  'meetings.how': 'Pregunta por una con su número, título o día: «quién asistió #2», «quién llegó tarde ayer».',

  'export.offer.title': 'Tu archivo está listo para guardarse',
  'export.offer.text': 'Permítelo abajo y se guardará en tu OneDrive. Nadie más lo recibe.',
  'export.offer.excel': 'Mejor un archivo de Excel',
  'export.offer.csv': 'Mejor un archivo CSV',
  'export.description': 'Quién asistió: {people}. El archivo se guardará en tu OneDrive.',
  'export.chosen': '{answer}. El archivo se guardará en tu OneDrive.',
  'export.onlyCard.title': 'De eso no hay archivo',
  'export.onlyCard.text':
    'Un archivo es de una sola fecha. Quién asistió a qué fechas de una serie lo respondo en una tarjeta.',
  'export.saved': 'El archivo está en tu OneDrive.',
  'export.declined': 'No se ha guardado ningún archivo.',
  'export.saving': 'Este archivo ya se está guardando.',
  'export.savedAlready': 'Este archivo ya se guardó: búscalo en tu OneDrive.',
  'export.sheet.summary': 'Resumen',
  'export.sheet.people': 'Personas',
  'export.sheet.intervals': 'Intervalos',
  'export.sheet.series': 'Serie',
  'export.sheet.expected': 'Esperados',
  'export.expectedHow': 'Por qué se esperaba',
  'export.wasThere': 'Asistió',
  'export.invited': 'invitación',
  'export.member': 'miembro del canal',
  'export.optional': 'invitación opcional',
  'export.yes': 'sí',
  'export.no': 'no',
  'export.notKnown': 'no se sabe',
  'export.meeting': 'Reunión',
  'export.scheduledStart': 'Inicio previsto (UTC)',
  'export.scheduledEnd': 'Final previsto (UTC)',
  'export.start': 'Inicio (UTC)',
  'export.end': 'Final (UTC)',
  'export.email': 'Correo electrónico',
  'export.status': 'Estado',
  'export.firstJoin': 'Primera entrada (UTC)',
  'export.lastLeave': 'Última salida (UTC)',
  'export.share': 'De la reunión',
  'export.late': 'Retraso',
  'export.leftEarly': 'Salida anticipada',
  'export.remarks': 'Observaciones',
  'export.joined': 'Entrada (UTC)',
  'export.left': 'Salida (UTC)',
  'export.duration': 'Duración',
  'export.came': 'Fechas',
  'export.utc': 'Todas las horas son UTC.',
  'export.seriesRule':
    'En la hoja de la serie, una celda es el tiempo en la reunión; si está vacía, la persona no figura en el informe.',

  'role.organizer': '{count, plural, one {Organizador} many {de organizadores} other {Organizadores}}',
  'role.coorganizer': '{count, plural, one {Coorganizador} many {de coorganizadores} other {Coorganizadores}}',
  'role.presenter': '{count, plural, one {Moderador} many {de moderadores} other {Moderadores}}',
  'role.attendee': '{count, plural, one {Asistente} many {de asistentes} other {Asistentes}}',
  'role.none': '{count, plural, other {sin rol}}',
  'attendance.otherRoles': '{count, number} con otros roles',
  'role.count': '{count, number} {role}',

  'duration.lessThanMinute': 'menos de 1 min',
  'duration.none': '0 min',

  'view.range': '{from, number}–{to, number} de {of, number}',
  'view.rangeRows': 'Filas {from, number}–{to, number} de {of, number}',
  'view.rangeEmpty': '{of, number} en total',
  'view.previous': 'Anterior',
  'view.next': 'Siguiente',
  'view.continued': '{heading} (continuación)',
  'view.choose': 'Ordenar y filtrar',
  'view.sort': 'Ordenar por',
  'view.sort.time': 'Tiempo en la reunión',
  'view.sort.name': 'Nombre',
  'view.sort.join': 'Primera entrada',
  'view.sorted.name': 'Ordenado por nombre',
  'view.sorted.join': 'Ordenado por primera entrada',
  'view.filter': 'Filtrar por',
  'view.filter.all': 'Todas las personas ({count, number})',
  'view.filter.late': 'Tarde ({count, number})',
  'view.filter.leftEarly': 'Se fueron antes ({count, number})',
  'view.filter.guests': 'Invitados ({count, number})',
  'view.filter.absent': 'Quién faltó',
  'view.filter.phone': 'Por teléfono ({count, number})',
  'view.filter.toTheEnd': 'Hasta el final ({count, number})',
  'view.filter.unknown': 'Horas desconocidas ({count, number})',
  'view.filter.organisation': 'De {name} ({count, number})',
  'view.filter.said': '{what} ({count, number})',
  'view.filter.response': 'Invitación: {response}',
  'view.times': 'Cuándo estuvieron',
  'view.times.all': 'En cualquier momento',
  'view.untold':
    'El informe no lo dice de {count, plural, one {# persona, que no se cuenta} many {# de personas, que no se cuentan} other {# personas, que no se cuentan}}.',
  'view.show': 'Mostrar',
  'view.everybody': 'Todas las personas',
  'view.nobody': 'Nadie.',
  'view.find': 'Buscar a una persona',
  'view.find.hint': 'Un nombre o una parte',
  'view.find.button': 'Buscar',

  'share.button': 'Compartir en el chat',
  'share.names': 'Mostrar los nombres aquí',
  'share.done': 'Compartido en el chat de la reunión.',
  'share.by': 'Mostrado aquí por quien organiza la reunión.',
  'summaries.howToStop':
    'Este mensaje es automático. Quien organiza puede escribir **resúmenes desactivados** para evitarlo.',
  'summaries.howToStopOwn':
    'Los resúmenes son automáticos. Escribe **desactivar mis resúmenes** para detenerlos en todas tus reuniones.',
  'summaries.onAgain': 'Otra vez de esta reunión',
  'summaries.postNames': 'Publicar los nombres',
  'summaries.always': 'Siempre en esta serie',
  'summaries.never': 'No más de esta reunión',
  'summaries.alwaysDone': 'A partir de ahora los nombres se publican en el chat de esta reunión.',
  'summaries.neverDone':
    'No habrá más resúmenes de esta reunión. Escribe **resúmenes activados** en su chat para recuperarlos.',
  'summaries.signIn.title': 'El informe de asistencia se puede mostrar',
  'summaries.signIn.text':
    'Quien organiza tiene que iniciar sesión una vez. Pulsa **Iniciar sesión** y el resumen aparecerá aquí.',
  'summaries.signIn.own': 'Pulsa una vez **Iniciar sesión** y el resumen aparecerá aquí.',
  'summaries.signIn.working': 'Un momento: el resumen aparecerá aquí.',
  'summaries.none.title': 'No hay resumen de asistencia',
  'summaries.none.outage':
    'Microsoft 365 no me respondió durante más de un día después de la reunión, por eso te lo digo ahora.',
  'summaries.late.title': 'El informe de asistencia se retrasa',
  'summaries.late.text':
    'Aún no he podido leer el informe de esta reunión. Sigo mirando hasta un día después de su fin, y el resumen aparecerá aquí.',
  'summaries.on.title': 'Los resúmenes de esta reunión están activados',
  'summaries.on.text':
    'Cuando termine esta reunión, publicaré cuántas personas vinieron y te escribiré en privado quiénes.',
  'summaries.on.others': 'Los de tus otras reuniones siguen desactivados, como elegiste para todas.',
  'summaries.off.title': 'Los resúmenes de esta reunión están desactivados',
  'summaries.off.text':
    'Ya no publico un resumen cuando termina esta reunión. Escribe **resúmenes activados** para cambiarlo.',
  'summaries.off.others':
    'Los de tus otras reuniones siguen activados. **desactivar mis resúmenes** los detiene también.',
  'summaries.off.all':
    'Los de tus otras reuniones también están desactivados, salvo que los hayas activado en sus chats.',
  'summaries.allOn.title': 'Los resúmenes de todas tus reuniones están activados',
  'summaries.allOn.text':
    'Cuando termine una reunión que organizas, te escribiré en privado quién vino. Para ello miro tu calendario con tu permiso. En los chats en los que estoy, publico cuántas personas vinieron.',
  'summaries.allOn.except':
    '{count, plural, one {Una reunión o serie sigue desactivada, porque la desactivaste} many {# de reuniones o series siguen desactivadas, porque las desactivaste} other {# reuniones o series siguen desactivadas, porque las desactivaste}}. **resúmenes activados** en su chat lo cambia.',
  'summaries.allOff.title': 'Los resúmenes de todas tus reuniones están desactivados',
  'summaries.allOff.text': 'Ya no publico ni envío resúmenes, salvo que los actives en el chat de una reunión.',
  'summaries.allOff.except':
    '{count, plural, one {Una reunión o serie sigue activada, porque la activaste} many {# de reuniones o series siguen activadas, porque las activaste} other {# reuniones o series siguen activadas, porque las activaste}}. **resúmenes desactivados** en su chat lo cambia.',

  'delegates.somebody': 'Esta persona',
  'delegates.told.title': '{name} comparte resúmenes de reuniones contigo',
  'delegates.told.all':
    'Cuando termina una reunión que organiza esa persona, recibes aquí, en privado, el mismo resumen que ella, y puedes preguntarme aquí por todas esas reuniones. Las leo con su permiso. Si no lo quieres, pulsa **No quiero más de estos**.',
  'delegates.told.meeting':
    'Cuando termina cierta reunión de esa persona, en una serie cada fecha, recibes aquí, en privado, el mismo resumen que ella, y puedes preguntarme aquí por esa reunión. La leo con su permiso. Si no lo quieres, pulsa **No quiero más de estos**.',
  'button.stopSummaries': 'No quiero más de estos',
  'button.allowSummaries': 'Permitirlo de nuevo',
  'button.endFor': 'Terminar: {name}',
  'button.stopFrom': 'No recibir: {name}',
  'button.lookThere': 'En las de {name}',
  'delegates.added.title': '{name} recibe también tus resúmenes',
  'delegates.added.all':
    'Lo dijiste en privado, así que vale para todas las reuniones que organizas: esa persona recibe el resumen que recibes tú y puede preguntarme por esas reuniones como tú, solo en su chat privado conmigo y mientras tengas la sesión iniciada.',
  'delegates.added.meeting':
    'Lo dijiste en el chat de esta reunión, así que vale solo para ella, en una serie para cada fecha: esa persona recibe el resumen que recibes tú y puede preguntarme por ella como tú, solo en su chat privado conmigo y mientras tengas la sesión iniciada. Para todas tus reuniones, dímelo en privado con su dirección.',
  'delegates.added.how':
    'Se lo he dicho, y puede rechazarlo. **quién más los recibe** muestra a todos y le pone fin; **cerrar sesión** también.',
  'delegates.already.title': '{name} ya los recibe',
  'delegates.full.title': 'Diez personas ya reciben tus resúmenes',
  'delegates.full.text': 'Es el máximo. Termínalo primero para una de ellas: **quién más los recibe**.',
  'delegates.tooOften.title': '{name} ya ha recibido bastantes avisos',
  'delegates.tooOften.text':
    'Escribo a cada persona cada vez que la nombras, así que lo hago unas pocas veces por hora como mucho. Inténtalo de nuevo dentro de una hora. No ha cambiado nada.',
  'delegates.declined.title': '{name} no los quiere',
  'delegates.declined.text':
    'Esa persona los rechazó, así que no se lo vuelvo a ofrecer. Puede cambiarlo en su chat privado conmigo: **aceptar resúmenes de @ti**.',
  'delegates.unreachable.title': '{name}: no puedo escribirle',
  'delegates.unreachable.text':
    'Nada ha cambiado. Esa persona tiene que abrirme una vez en Teams; después, dilo de nuevo.',
  'delegates.guest.title': 'Solo para personas de tu organización',
  'delegates.guest.text':
    'Los invitados y las personas de otras organizaciones no pueden recibir tus resúmenes. Nada ha cambiado.',
  'delegates.self.title': 'Esa persona eres tú',
  'delegates.self.text': 'Tus propios resúmenes ya los recibes.',
  'delegates.unknown.title': 'No sé a quién te refieres',
  'delegates.unknown.text':
    'Menciona a esa persona en el chat de una de tus reuniones, o dime aquí la dirección de alguien que estuvo invitado a una de tus últimas reuniones o asistió.',
  'delegates.oneByOne.title': 'De una en una, por favor',
  'delegates.ended.title': '{name} ya no recibe tus resúmenes',
  'delegates.ended.text': 'Y ya no puede preguntar por tus reuniones. Se lo he dicho.',
  'delegates.notNamed.title': 'Esa persona no recibe tus resúmenes',
  'delegates.notNamed.text': '**quién más los recibe** muestra quién los recibe.',
  'delegates.list.title': 'Quién más recibe tus resúmenes',
  'delegates.list.none': 'Nadie más recibe tus resúmenes.',
  'delegates.list.to':
    'Estas personas reciben en privado los resúmenes que recibes tú y pueden preguntar como tú mientras tengas la sesión iniciada.',
  'delegates.scope.all': 'de todas tus reuniones',
  'delegates.scope.meetings':
    '{count, plural, one {de una reunión o serie} many {de # reuniones o series} other {de # reuniones o series}}',
  'delegates.from.all': 'comparte todas las suyas contigo',
  'delegates.from.meetings':
    '{count, plural, one {comparte una reunión o serie contigo} many {comparte # reuniones o series contigo} other {comparte # reuniones o series contigo}}',
  'delegates.over.title': '{name} ya no comparte resúmenes contigo',
  'delegates.over.text':
    'Esa persona le ha puesto fin o ha cerrado la sesión. Los botones de lo que recibiste de ella ya no muestran nada.',
  'delegates.stopped.title': '{name}: no más resúmenes',
  'delegates.stopped.text':
    'Ya no recibes ninguno, y esa persona no puede volver a compartir los suyos contigo si no lo permites.',
  'delegates.allowed.title': '{name} puede volver a compartir resúmenes contigo',
  'delegates.allowed.text': 'Nada llega por sí solo: esa persona tiene que volver a decir que los recibes.',
  'delegates.noneFrom.title': 'Nadie con ese nombre comparte resúmenes contigo',
  'delegates.noneFrom.text': '**quién más los recibe** muestra también de quién los recibes.',
  'delegates.summary.why': 'Recibes esto porque quien la organizó comparte sus resúmenes contigo. Aquí solo lo ves tú.',
  'forget.ask.title': '¿Olvidar todo sobre ti?',
  'forget.ask.text':
    'Esto borra lo que guardo sobre ti: dónde está nuestro chat privado, tus decisiones sobre los resúmenes, lo que mostraste en chats, quién recibe tus resúmenes y de quién los recibes, las tareas y suscripciones de tus reuniones, tu última pregunta y tu inicio de sesión. Los mensajes de los chats se quedan, pero sus botones ya no te sirven.',
  'button.forgetMe': 'Sí, olvídame',
  'forget.done.title': 'Olvidado, y has cerrado la sesión',
  'forget.done.text': 'Esto es lo que borré:',
  'forget.done.nothing': 'No guardaba nada más sobre ti.',
  'forget.done.kept':
    'Una cosa se queda durante un año: que cerraste la sesión, para que Teams no la inicie por sí solo. **iniciar sesión** también la borra. Quien rechazó tus resúmenes los sigue rechazando: eso es suyo.',
  'forget.chat': 'Nuestro chat privado',
  'forget.choices': 'Decisiones sobre resúmenes',
  'forget.shares': 'Respuestas mostradas en chats, y sus botones',
  'forget.delegations': 'Resúmenes compartidos, por ti o contigo',
  'forget.jobs': 'Tareas de tus reuniones',
  'forget.subscriptions': 'Suscripciones a informes',
  'forget.questions': 'Preguntas, la última o pendientes',
  'forget.signIn': 'Inicio de sesión',

  'press.newMessage': 'He respondido en un mensaje nuevo.',
  'press.tooSlow': 'Teams tarda más de lo normal. Vuelve a pulsar en un minuto.',
  'here.question': 'Quién está aquí',
  'here.answer':
    'Teams muestra en la reunión a {count, number} de {of, plural, one {# miembro} many {# miembros} other {# miembros}} de este chat',
  'here.asked': 'Preguntado a las {time}',
  'here.asked.some': '{count, number} de {of, number} consultados: no hubo tiempo para más.',
  'here.in': 'Aparecen en la reunión ({count, number})',
  'here.notSaid': 'De {count, plural, one {# miembro} many {# miembros} other {# miembros}} Teams no dice nada.',
  'here.rule':
    'Quien llama por teléfono, entra sin iniciar sesión, usa un equipo de sala o no está en este chat no aparece aquí.',
  'here.missing': 'A quién se espera todavía solo me lo puede preguntar quien organiza la reunión.',
  'here.maybeNotRunning': 'Quizá la reunión no ha empezado, o ya ha terminado.',
  'here.over': 'La reunión ha terminado',
  'here.notBegun.title': 'La reunión aún no ha empezado',
  'here.notBegun.text': 'Está prevista para el {date}, {time}.',
  'waiting.question': 'A quién esperamos',
  'waiting.for': 'Esperamos a {names}.',
  'waiting.forMany': 'Esperamos a {count, number} personas.',
  'waiting.nobody': 'Según lo que muestra Teams, no hay que esperar a nadie.',
  'waiting.notSaid': 'Teams no dice nada de: {names}.',
  'waiting.notSaidMany': 'De {count, number} personas Teams no dice nada.',
  'waiting.one': '{name} ({response})',
  'waiting.heading': 'No aparecen en la reunión ({count, number})',
  'waiting.notSaid.heading': 'Teams no lo dice ({count, number})',
  'waiting.notAsked': 'No están en este chat, así que no se consultaron ({count, number})',
  'waiting.rule':
    'Se espera a quien está invitado, no es opcional y no ha rechazado. Quien no aparece puede estar de otra manera.',
  'waiting.noInvitation':
    'No encontré ninguna invitación, así que se espera a todos los del chat. Quien no aparece puede estar de otra manera.',
  'press.stillNotReady': 'El informe sigue sin estar listo.',

  'chosen.question': 'Quién asistió: {what}',
  'chosen.label': 'Personas',
  'chosen.answer': '{answer}: {what}',
  'chosen.yes': 'Sí: {answer}',
  'chosen.no': 'No: {answer}',
  'chosen.unknown': 'El informe no lo dice',
  'chosen.unknownText': 'El informe no lo dice de estas personas, que no se cuentan.',
  'chosen.notInReport': 'no está en el informe',
  'chosen.late': 'tarde',
  'chosen.lateBy': 'más de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} tarde',
  'chosen.lateByAtLeast': 'al menos {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} tarde',
  'chosen.lateByLessThan': 'menos de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} tarde',
  'chosen.lateByAtMost': 'como máximo {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} tarde',
  'chosen.leftEarly': 'salió antes',
  'chosen.leftEarlyBy': 'salió más de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} antes',
  'chosen.leftEarlyByAtLeast':
    'salió al menos {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} antes',
  'chosen.leftEarlyByLessThan':
    'salió menos de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} antes',
  'chosen.leftEarlyByAtMost':
    'salió como máximo {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} antes',
  'chosen.absent': 'ausente',
  'chosen.guest': 'invitado externo',
  'chosen.organisation': 'de {name}',
  'chosen.phone': 'por teléfono',
  'chosen.atLeast': 'en la reunión al menos {amount}',
  'chosen.moreThan': 'en la reunión más de {amount}',
  'chosen.lessThan': 'en la reunión menos de {amount}',
  'chosen.atMost': 'en la reunión como máximo {amount}',
  'chosen.percent': '{percent, number} % de ella',
  'chosen.at': 'en la reunión a las {time}',
  'chosen.toTheEnd': 'se quedó hasta el final',
  'chosen.firstIn': 'primero en entrar',
  'chosen.lastIn': 'último en entrar',
  'chosen.firstOut': 'primero en salir',
  'chosen.lastOut': 'último en salir',
  'chosen.not': 'no {what}',
  'chosen.inAll':
    'en {count, plural, one {el último informe} many {todos los # de últimos informes} other {todos los # últimos informes}}',
  'chosen.inNone':
    'en {count, plural, one {ningún informe, el último} many {ninguno de los # de últimos informes} other {ninguno de los # últimos informes}}',
  'chosen.new': 'por primera vez',
  'chosen.cameOnly': 'sí: {on}, no: {notOn}',
  'chosen.compared': '{one} y {other} comparadas',
  'chosen.newest': 'la última fecha',
  'chosen.previous': 'la fecha anterior',
  'series.inAll':
    '{count, plural, =0 {Nadie vino} one {# persona vino} many {# de personas vinieron} other {# personas vinieron}} {of, plural, one {a la última fecha} many {a todas las # de últimas fechas} other {a todas las # últimas fechas}}.',
  'series.inNone':
    '{count, plural, =0 {Nadie faltó} one {# persona faltó} many {# de personas faltaron} other {# personas faltaron}} {of, plural, one {a la última fecha} many {a todas las # de últimas fechas} other {a todas las # últimas fechas}}, de quienes vinieron {before, plural, one {la fecha anterior} many {en las # de fechas anteriores} other {en las # fechas anteriores}}.',
  'series.new':
    '{count, plural, =0 {Nadie vino} one {# persona vino} many {# de personas vinieron} other {# personas vinieron}} por primera vez el {date}: {before, plural, one {# informe anterior comparado} many {# de informes anteriores comparados} other {# informes anteriores comparados}}.',
  'series.cameOnly':
    '{count, plural, =0 {Nadie vino} one {# persona vino} many {# de personas vinieron} other {# personas vinieron}} el {on} y no el {notOn}.',
  'series.compared':
    'El {one} y el {other}: {both, plural, =0 {nadie} one {# persona} many {# de personas} other {# personas}}; solo el {one}: {first, plural, =0 {nadie} one {# persona} many {# de personas} other {# personas}}; solo el {other}: {second, plural, =0 {nadie} one {# persona} many {# de personas} other {# personas}}.',
  'series.only': 'Solo el {dates} ({count, number})',
  'series.noSuchDate': 'Entre las fechas consultadas, una de las que pregunta no tiene informe.',
  'series.unsure': 'De {count, number} de {of, number} no se puede saber.',
  'series.unknownText': 'Un informe no se pudo leer hasta el final: puede que sí vinieran.',
  'series.lookedAt':
    '{count, plural, one {Una fecha consultada} many {# de fechas consultadas} other {# fechas consultadas}}: {dates}.',
  'series.withoutReport': 'Sin informe, y por eso no contadas: {dates}.',
  'series.incomplete':
    '{count, plural, one {El informe de una fecha no se pudo leer} many {Los informes de # de fechas no se pudieron leer} other {Los informes de # fechas no se pudieron leer}} hasta el final: quien no figura puede haber venido.',
  'series.unfollowed':
    '{count, plural, one {Una entrada sin cuenta no se puede seguir de una fecha a otra y no está contada} many {# de entradas sin cuenta no se pueden seguir de una fecha a otra y no están contadas} other {# entradas sin cuenta no se pueden seguir de una fecha a otra y no están contadas}}.',
  'chosen.noSchedule': 'Esta reunión no estaba prevista a ninguna hora: nadie puede llegar tarde ni salir antes.',
  'answer.late':
    '{count, plural, =0 {Nadie llegó tarde} one {# persona llegó tarde} many {# de personas llegaron tarde} other {# personas llegaron tarde}}',
  'answer.notLate':
    '{count, plural, =0 {Nadie llegó a tiempo} one {# persona llegó a tiempo} many {# de personas llegaron a tiempo} other {# personas llegaron a tiempo}}',
  'answer.lateBy':
    '{count, plural, =0 {Nadie llegó {by} tarde} one {# persona llegó {by} tarde} many {# de personas llegaron {by} tarde} other {# personas llegaron {by} tarde}}',
  'answer.notLateBy':
    '{count, plural, =0 {No hay nadie que no llegara {by} tarde} one {# persona no llegó {by} tarde} many {# de personas no llegaron {by} tarde} other {# personas no llegaron {by} tarde}}',
  'answer.leftEarly':
    '{count, plural, =0 {Nadie salió antes} one {# persona salió antes} many {# de personas salieron antes} other {# personas salieron antes}}',
  'answer.notLeftEarly':
    '{count, plural, =0 {No hay nadie que no saliera antes} one {# persona no salió antes} many {# de personas no salieron antes} other {# personas no salieron antes}}',
  'answer.leftEarlyBy':
    '{count, plural, =0 {Nadie salió {by} antes} one {# persona salió {by} antes} many {# de personas salieron {by} antes} other {# personas salieron {by} antes}}',
  'answer.notLeftEarlyBy':
    '{count, plural, =0 {No hay nadie que no saliera {by} antes} one {# persona no salió {by} antes} many {# de personas no salieron {by} antes} other {# personas no salieron {by} antes}}',
  'answer.absent':
    '{count, plural, =0 {De {of, number} invitados, ninguno falta con seguridad en el informe} one {# de {of, number} invitados no está en el informe} many {# de {of, number} invitados no están en el informe} other {# de {of, number} invitados no están en el informe}}',
  'answer.noShow':
    '{count, plural, =0 {De {of, number} inscritos, ninguno falta con seguridad en el informe} one {# de {of, number} inscritos no está en el informe} many {# de {of, number} inscritos no están en el informe} other {# de {of, number} inscritos no están en el informe}}',
  'answer.registered':
    '{count, plural, =0 {Nadie se inscribió} one {# persona se inscribió} many {# de personas se inscribieron} other {# personas se inscribieron}}',
  'answer.cancelled':
    '{count, plural, =0 {Nadie canceló su inscripción} one {# persona canceló su inscripción} many {# de personas cancelaron su inscripción} other {# personas cancelaron su inscripción}}',
  'answer.waitlisted':
    '{count, plural, =0 {Nadie está en lista de espera} one {# persona está en lista de espera} many {# de personas están en lista de espera} other {# personas están en lista de espera}}',
  'answer.pending':
    '{count, plural, =0 {Ninguna inscripción está pendiente de aprobación} one {# inscripción está pendiente de aprobación} many {# de inscripciones están pendientes de aprobación} other {# inscripciones están pendientes de aprobación}}',
  'answer.rejected':
    '{count, plural, =0 {No se rechazó ninguna inscripción} one {Se rechazó # inscripción} many {Se rechazaron # de inscripciones} other {Se rechazaron # inscripciones}}',
  'answer.afterwards':
    '{count, plural, =0 {Nadie se inscribió después del final} one {# persona se inscribió después del final} many {# de personas se inscribieron después del final} other {# personas se inscribieron después del final}}',
  'answer.unregistered':
    '{count, plural, =0 {Nadie vino sin inscribirse} one {# persona vino sin inscribirse} many {# de personas vinieron sin inscribirse} other {# personas vinieron sin inscribirse}}',
  'answer.notAbsent':
    '{count, plural, =0 {Nadie está en el informe} one {# persona está en el informe} many {# de personas están en el informe} other {# personas están en el informe}}',
  'answer.accepted':
    '{count, plural, =0 {Nadie aceptó} one {# persona aceptó} many {# de personas aceptaron} other {# personas aceptaron}}',
  'answer.notAccepted':
    '{count, plural, =0 {No hay nadie que no aceptara} one {# persona no aceptó} many {# de personas no aceptaron} other {# personas no aceptaron}}',
  'answer.declined':
    '{count, plural, =0 {Nadie rechazó la invitación} one {# persona rechazó la invitación} many {# de personas rechazaron la invitación} other {# personas rechazaron la invitación}}',
  'answer.notDeclined':
    '{count, plural, =0 {No hay nadie que no rechazara la invitación} one {# persona no rechazó la invitación} many {# de personas no rechazaron la invitación} other {# personas no rechazaron la invitación}}',
  'answer.tentative':
    '{count, plural, =0 {Nadie aceptó de forma provisional} one {# persona aceptó de forma provisional} many {# de personas aceptaron de forma provisional} other {# personas aceptaron de forma provisional}}',
  'answer.notTentative':
    '{count, plural, =0 {No hay nadie que no aceptara de forma provisional} one {# persona no aceptó de forma provisional} many {# de personas no aceptaron de forma provisional} other {# personas no aceptaron de forma provisional}}',
  'answer.none':
    '{count, plural, =0 {No hay nadie que no respondiera a la invitación} one {# persona no respondió a la invitación} many {# de personas no respondieron a la invitación} other {# personas no respondieron a la invitación}}',
  'answer.notNone':
    '{count, plural, =0 {No hay nadie que no esté sin respuesta} one {# persona no está sin respuesta} many {# de personas no están sin respuesta} other {# personas no están sin respuesta}}',
  'answer.guest':
    '{count, plural, =0 {Nadie era invitado externo} one {# persona era un invitado externo} many {# de personas eran invitados externos} other {# personas eran invitados externos}}',
  'answer.notGuest':
    '{count, plural, =0 {Solo había invitados externos} one {# persona no era un invitado externo} many {# de personas no eran invitados externos} other {# personas no eran invitados externos}}',
  'answer.phone':
    '{count, plural, =0 {Nadie participó por teléfono} one {# persona participó por teléfono} many {# de personas participaron por teléfono} other {# personas participaron por teléfono}}',
  'answer.notPhone':
    '{count, plural, =0 {No hay nadie que no participara por teléfono} one {# persona no participó por teléfono} many {# de personas no participaron por teléfono} other {# personas no participaron por teléfono}}',
  'answer.organisation':
    '{count, plural, =0 {Nadie es de {name}} one {# persona es de {name}} many {# de personas son de {name}} other {# personas son de {name}}}',
  'answer.notOrganisation':
    '{count, plural, =0 {No hay nadie que no sea de {name}} one {# persona no es de {name}} many {# de personas no son de {name}} other {# personas no son de {name}}}',
  'answer.role':
    '{count, plural, =0 {Nadie tenía el rol «{role}»} one {# persona tenía el rol «{role}»} many {# de personas tenían el rol «{role}»} other {# personas tenían el rol «{role}»}}',
  'answer.notRole':
    '{count, plural, =0 {No hay nadie que no tuviera el rol «{role}»} one {# persona no tenía el rol «{role}»} many {# de personas no tenían el rol «{role}»} other {# personas no tenían el rol «{role}»}}',
  'answer.time':
    '{count, plural, =0 {Nadie estuvo {by}} one {# persona estuvo {by}} many {# de personas estuvieron {by}} other {# personas estuvieron {by}}}',
  'answer.at':
    '{count, plural, =0 {Nadie estaba en la reunión a las {time}} one {# persona estaba en la reunión a las {time}} many {# de personas estaban en la reunión a las {time}} other {# personas estaban en la reunión a las {time}}}',
  'answer.notAt':
    '{count, plural, =0 {No hay nadie que no estuviera en la reunión a las {time}} one {# persona no estaba en la reunión a las {time}} many {# de personas no estaban en la reunión a las {time}} other {# personas no estaban en la reunión a las {time}}}',
  'answer.toTheEnd':
    '{count, plural, =0 {Nadie se quedó hasta el final} one {# persona se quedó hasta el final} many {# de personas se quedaron hasta el final} other {# personas se quedaron hasta el final}}',
  'answer.notToTheEnd':
    '{count, plural, =0 {No hay nadie que no se quedara hasta el final} one {# persona no se quedó hasta el final} many {# de personas no se quedaron hasta el final} other {# personas no se quedaron hasta el final}}',
  'answer.timesUnknown':
    '{count, plural, =0 {Nadie tiene horas desconocidas} one {# persona tiene horas desconocidas} many {# de personas tienen horas desconocidas} other {# personas tienen horas desconocidas}}',
  'answer.called':
    '{count, plural, =0 {Nadie se llama {name}} one {# persona se llama {name}} many {# de personas se llaman {name}} other {# personas se llaman {name}}}',
  'answer.notCalled':
    '{count, plural, =0 {No hay nadie que no se llame {name}} one {# persona no se llama {name}} many {# de personas no se llaman {name}} other {# personas no se llaman {name}}}',
  // Guests, or those of a role, of whom something is true.
  'answer.who.guest':
    '{count, plural, =0 {Ningún invitado externo} one {# invitado externo} many {# de invitados externos} other {# invitados externos}}',
  'answer.who.organizer':
    '{count, plural, =0 {Ningún organizador} one {# organizador} many {# de organizadores} other {# organizadores}}',
  'answer.who.coorganizer':
    '{count, plural, =0 {Ningún coorganizador} one {# coorganizador} many {# de coorganizadores} other {# coorganizadores}}',
  'answer.who.presenter':
    '{count, plural, =0 {Ningún moderador} one {# moderador} many {# de moderadores} other {# moderadores}}',
  'answer.who.attendee':
    '{count, plural, =0 {Ningún asistente} one {# asistente} many {# de asistentes} other {# asistentes}}',
  'answer.of.time':
    '{count, plural, =0 {{who} estuvo {by}} one {{who} estuvo {by}} many {{who} estuvieron {by}} other {{who} estuvieron {by}}}',
  'answer.of.late':
    '{count, plural, =0 {{who} llegó tarde} one {{who} llegó tarde} many {{who} llegaron tarde} other {{who} llegaron tarde}}',
  'answer.of.notLate':
    '{count, plural, =0 {{who} llegó a tiempo} one {{who} llegó a tiempo} many {{who} llegaron a tiempo} other {{who} llegaron a tiempo}}',
  'answer.of.lateBy':
    '{count, plural, =0 {{who} llegó {by} tarde} one {{who} llegó {by} tarde} many {{who} llegaron {by} tarde} other {{who} llegaron {by} tarde}}',
  'answer.of.leftEarly':
    '{count, plural, =0 {{who} salió antes} one {{who} salió antes} many {{who} salieron antes} other {{who} salieron antes}}',
  'answer.of.leftEarlyBy':
    '{count, plural, =0 {{who} salió {by} antes} one {{who} salió {by} antes} many {{who} salieron {by} antes} other {{who} salieron {by} antes}}',
  'answer.of.toTheEnd':
    '{count, plural, =0 {{who} se quedó hasta el final} one {{who} se quedó hasta el final} many {{who} se quedaron hasta el final} other {{who} se quedaron hasta el final}}',
  'answer.absentAnd.accepted':
    '{count, plural, =0 {Nadie que aceptó falta en el informe} one {# persona que aceptó no está en el informe} many {# de personas que aceptaron no están en el informe} other {# personas que aceptaron no están en el informe}}',
  'answer.absentAnd.tentative':
    '{count, plural, =0 {Nadie que aceptó de forma provisional falta en el informe} one {# persona que aceptó de forma provisional no está en el informe} many {# de personas que aceptaron de forma provisional no están en el informe} other {# personas que aceptaron de forma provisional no están en el informe}}',
  'answer.absentAnd.none':
    '{count, plural, =0 {Nadie que no respondió falta en el informe} one {# persona que no respondió no está en el informe} many {# de personas que no respondieron no están en el informe} other {# personas que no respondieron no están en el informe}}',
  'answer.firstIn': 'Primera entrada: {names}',
  'answer.lastIn': 'Última entrada: {names}',
  'answer.firstOut': 'Primera salida: {names}',
  'answer.lastOut': 'Última salida: {names}',
  'answer.isMe': 'es tu caso: {what}',
  'answer.isNotMe': 'no es tu caso: {what}',
  'answer.asFar': '{answer}, según el informe',
  'answer.stay': '{name} estuvo de {from} a {to}',
  'answer.stayFrom': '{name} estuvo desde {from}',
  'answer.stayUntil': '{name} estuvo hasta {to}',
  'answer.there': '{name} estuvo',
  'answer.notThere.accepted': '{name} no está en el informe; {name} había aceptado',
  'answer.notThere.declined': '{name} no está en el informe; {name} había rechazado la invitación',
  'answer.notThere.tentative': '{name} no está en el informe; {name} había aceptado de forma provisional',
  'answer.notThere.none': '{name} no está en el informe; {name} no había respondido',
  'answer.notThere.organizer': '{name} no está en el informe',
  'answer.notThere.expected': '{name} no está en el informe',
  'answer.notThere.registered': '{name} no está en el informe; {name} tenía inscripción',
  'answer.notThere.cancelled': '{name} no está en el informe; {name} había cancelado su inscripción',
  'answer.notThere.waitlisted': '{name} no está en el informe; {name} está en lista de espera',
  'answer.notThere.pending': '{name} no está en el informe; su inscripción está pendiente de aprobación',
  'answer.notThere.rejected': '{name} no está en el informe; su inscripción fue rechazada',
  'answer.notFound': 'No se ha encontrado a {name} en el informe',
  'answer.by.atLeast': 'al menos {amount}',
  'answer.by.moreThan': 'más de {amount}',
  'answer.by.lessThan': 'menos de {amount}',
  'answer.by.atMost': 'como máximo {amount}',
  'answer.ofMeeting': 'el {percent, number} % de la reunión',
  'answer.ofSchedule': 'el {percent, number} % del tiempo previsto',
  'offer.title': '¿Quería decir una de estas preguntas?',
  'offer.text': 'No estaba seguro de lo que quería decir.',
  'which.title': '¿A qué reunión te refieres?',
  'which.text': 'Encajan varias. Elige la de {command}.',
  'which.others':
    'He dejado fuera lo que organizaron otras personas, porque solo quien organiza recibe un informe: {titles}.',

  'webinars.title': 'Tus seminarios web y asambleas',
  'webinars.text': 'Quién asistió a…',
  'webinars.none': 'No tienes seminarios web ni asambleas',
  'webinars.noneText': 'No he encontrado ninguno que organices o coorganices.',
  movedToPrivate: 'Eso es sobre otra reunión, así que he respondido en nuestro chat privado.',
  'movedToPrivate.own': 'Eso es solo para ti, así que he respondido en nuestro chat privado.',

  'stillFetching.title': 'Un momento más…',
  'stillFetching.text': 'Teams tarda más de lo normal. La respuesta llegará aquí.',
  'stillFetching.line':
    'Antes se están leyendo otros informes grandes: este es el número {place} de la cola. La respuesta llegará aquí.',
  'stillFetching.people':
    '{people, plural, one {# persona leída} many {# personas leídas} other {# personas leídas}} hasta ahora.',
  'interrupted.title': 'Interrumpido',
  'interrupted.text': 'Me reiniciaron antes de que llegara la respuesta. Vuelve a preguntar, por favor.',

  'signIn.button': 'Iniciar sesión',
  'signIn.question': 'Inicia sesión para recibir tu respuesta. Leo el informe de asistencia con tu propio permiso.',
  'signIn.done': 'Has iniciado sesión. Pregúntame **quién asistió** cuando quieras.',
  'signIn.already': 'Ya has iniciado sesión. Pregúntame **quién asistió** cuando quieras.',
  'signIn.answeredThere': 'Has iniciado sesión. Tu respuesta está en el chat donde preguntaste.',
  'signIn.askAgain': 'Has iniciado sesión. Vuelve a preguntar, por favor.',
  'signIn.askAgainWhy': 'Lo que escribes solo se guarda en memoria, y ya no está allí.',
  'signIn.failed': 'No se ha podido iniciar la sesión. Escribe **iniciar sesión** para volver a intentarlo.',
  'signIn.cancelled':
    'Has cerrado la página de inicio de sesión y nada ha cambiado. Escribe **iniciar sesión** cuando quieras.',
  'signIn.codeWrong':
    'Ese código no ha funcionado o es demasiado antiguo. Escribe **iniciar sesión** para obtener uno nuevo.',
  'private.told': 'Te he escrito sobre esto en nuestro chat privado.',
  'private.unreachable': 'No puedo escribirte en privado. Abre nuestro chat privado y pregúntame allí.',
  'signIn.tooLate': 'El inicio de sesión ha tardado demasiado. Escribe **iniciar sesión** para empezar de nuevo.',
  'signIn.sentPrivately': 'Primero tienes que iniciar sesión. Te he enviado un mensaje privado.',
  'signIn.noPrivateChat':
    'Primero tienes que iniciar sesión, y no puedo escribirte. Abre nuestro chat privado y escribe **iniciar sesión**.',
  'signOut.done': 'Has cerrado la sesión y he olvidado tu permiso. Escribe **iniciar sesión** para volver a usarme.',

  'error.reference': 'Referencia {reference}',
  'error.signed-out.title': 'Has cerrado la sesión',
  'error.signed-out.text':
    'Has cerrado la sesión, así que no leo nada por ti. Escribe **iniciar sesión** y pregunta de nuevo.',
  'error.not-signed-in.title': 'Inicia sesión',
  'error.not-signed-in.text':
    'Solo puedo leer un informe de asistencia con tu permiso. Escribe **iniciar sesión** y pregunta de nuevo.',
  'error.consent-missing.title': 'Falta tu permiso',
  'error.consent-missing.report':
    'Para leer informes de asistencia necesito tu permiso una vez. Pulsa **Permitir** y responderé.',
  'error.consent-missing.calendar':
    'Para encontrar tus reuniones y saber cuándo estaban previstas y quién tenía invitación, necesito permiso para leer tu calendario y tus reuniones. Pulsa **Permitir** y responderé. En el chat de una reunión, **quién asistió** funciona sin él.',
  'error.step-up.title': 'Un paso más para iniciar sesión',
  'error.step-up.text':
    'Tu organización pide un paso adicional de inicio de sesión antes de que pueda leer esto. Pulsa **Continuar** y responderé después.',
  'error.sign-in-expired.title': 'Tu inicio de sesión ya no es válido',
  'error.sign-in-expired.text': 'Escribe **cerrar sesión**, luego **iniciar sesión**, y pregunta de nuevo.',
  'error.wrong-account.title': 'Has iniciado sesión con otra cuenta',
  'error.wrong-account.text':
    'La cuenta con la que has iniciado sesión no es la que usas aquí en Teams. Escribe **cerrar sesión** y luego **iniciar sesión** con la cuenta que usas en Teams.',
  'error.not-organizer.title': 'Solo puede verlo quien organizó la reunión',
  'error.not-organizer.text':
    'Teams da el informe de asistencia de una reunión a la persona que la organizó, y no eres tú quien organizó esta. Pídele que escriba **quién asistió** o, para que en adelante recibas lo que recibe, **resúmenes también a @ti** en el chat de la reunión.',
  'error.not-organizer.claimed':
    'Teams da el informe de asistencia de una reunión a la persona que la organizó. Si fuiste tú, pregúntame **quién asistió** en el chat de esa reunión; si no, pide a quien la organizó que lo escriba.',
  'error.not-ready.title': 'El informe aún no está listo',
  'error.not-ready.text':
    'La reunión ha terminado, pero Teams no ha publicado su informe de asistencia. Suele tardar unos minutos, a veces horas. Pregúntame entonces de nuevo.',
  'error.not-ready.refresh': 'Esta tarjeta vuelve a mirar por sí sola cada vez que la ves.',
  'error.not-over.title': 'La reunión aún no ha terminado',
  'error.not-over.text':
    'Teams escribe el informe de asistencia cuando termina la reunión. Pregúntame de nuevo después.',
  'error.no-report.title': 'No hay informe de asistencia',
  'error.no-report.text':
    'Teams no tiene informe de asistencia para esta reunión. O no entró nadie, o los informes están desactivados por tu organización o en las opciones de la reunión, o tiene más de un año.',
  'error.no-report-in-window.title': 'No hay informe para esta reunión de canal',
  'error.no-report-in-window.text':
    'He buscado un informe del momento de esta reunión de canal y no lo he encontrado. No muestro informes de otras reuniones del canal.',
  'error.channel-ambiguous.title': 'Dos reuniones al mismo tiempo',
  'error.channel-ambiguous.text':
    'Teams enumera juntos los informes de todas las reuniones de un canal, y dos de ellos son del momento de esta. No puedo decir cuál es de cuál, así que no muestro ninguno.',
  'error.call-has-no-report.title': 'Las llamadas no tienen informe de asistencia',
  'error.call-has-no-report.text':
    'Teams escribe informes de asistencia solo para reuniones, no para llamadas individuales ni de grupo.',
  'error.not-a-meeting.title': 'Este chat no pertenece a ninguna reunión',
  'error.not-a-meeting.text':
    'Pregúntame **quién asistió** en el chat de una reunión, o en nuestro chat privado sobre cualquier reunión que hayas organizado.',
  'error.no-recent-meeting.title': 'Ninguna reunión reciente tuya',
  'error.no-recent-meeting.text':
    'No he encontrado en tu calendario ninguna reunión en línea que terminara en los últimos 30 días. Para una más antigua, pregúntame en el chat de esa reunión.',
  'error.meeting-too-old.title': 'Esa reunión ya no está en mi lista',
  'error.meeting-too-old.text':
    'Reviso los últimos 30 días de tu calendario. Para una reunión más antigua, pregúntame **quién asistió** en su propio chat.',
  'error.too-fast.title': 'Eso ha sido mucho de golpe',
  'error.too-fast.text':
    'Respondo hasta 20 preguntas por minuto de una misma persona. Espera un momento y pregunta de nuevo.',
  'error.no-identity.title': 'No sé quién eres',
  'error.no-identity.text':
    'Teams no me ha dicho qué cuenta usas, así que no puedo leer nada por ti. Pregúntame desde tu cuenta profesional o educativa.',
  'error.meeting-gone.title': 'Teams ya no conoce esta reunión',
  'error.meeting-gone.text': 'La reunión se eliminó o ha caducado, y su informe de asistencia con ella.',
  'error.meeting-unavailable.title': 'No he podido consultar esta reunión',
  'error.meeting-unavailable.text':
    'Teams no me ha dicho a qué reunión pertenece este chat. Si me acaban de agregar, espera un minuto y pregunta de nuevo; si no, quítame del chat y vuelve a agregarme.',
  'error.throttled.title': 'Teams está ocupado',
  'error.throttled.text': 'Teams me pide que vaya más despacio. Pregunta de nuevo en un minuto.',
  'error.throttled.minutes':
    'Teams me pide que vaya más despacio. Pregunta de nuevo en {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}.',
  'error.graph-down.title': 'Teams no ha respondido',
  'error.graph-down.text':
    'Microsoft Graph tiene un problema ahora mismo. No se ha perdido nada: pregunta de nuevo en unos minutos.',
  'error.graph-slow.title': 'Teams tarda demasiado',
  'error.graph-slow.text':
    'Microsoft Graph no ha respondido a tiempo. No se ha perdido nada: pregunta de nuevo en un minuto.',
  'error.graph-garbled.title': 'Teams ha enviado algo ilegible',
  'error.graph-garbled.text':
    'La respuesta de Microsoft Graph llegó cortada o no era lo que debía. Pregunta de nuevo; si vuelve a ocurrir, dale a tu administrador la referencia de abajo.',
  'error.too-large.title': 'Teams ha enviado más de lo que puedo leer',
  'error.too-large.text':
    'La respuesta de Microsoft Graph era más grande de lo que puedo leer de una vez, así que me detuve. Preguntar de nuevo no servirá; dale a tu administrador la referencia de abajo.',
  'error.meeting-expired.title': 'Esta reunión es demasiado antigua',
  'error.meeting-expired.text':
    'Teams conserva los informes de asistencia un año y olvida una reunión que nadie abre durante un tiempo. No queda nada que mostrar.',
  'error.meeting-unreadable.title': 'Teams no reconoce esta reunión',
  'error.meeting-unreadable.text':
    'Microsoft Graph ha rechazado el identificador de la reunión. Pregúntame en el chat de la reunión; si ya estás en él, dale a tu administrador la referencia de abajo.',
  'error.permission-missing.title': 'Me falta un permiso',
  'error.permission-missing.text':
    'Tu administrador no ha dado a esta aplicación un permiso de Microsoft Graph que necesita. Dale la referencia de abajo.',
  'error.application-policy-missing.title': 'Debe permitirlo un administrador',
  'error.application-policy-missing.text':
    'Ninguna directiva de acceso a aplicaciones me deja leer las reuniones de este organizador sin él. Un administrador puede conceder una (tarda hasta 30 minutos), o el organizador puede preguntarme directamente.',
  'error.payment-required.title': 'Microsoft pide un pago',
  'error.payment-required.text':
    'Microsoft Graph exige un plan de pago para esta solicitud. Dale a tu administrador la referencia de abajo.',
  'error.events-not-allowed.title': 'Un administrador debe permitir los seminarios web',
  'error.events-not-allowed.text':
    'Para leer seminarios web y asambleas necesito el permiso VirtualEvent.Read, que solo puede dar un administrador. Todo lo demás sigue funcionando.',
  'error.events-not-in-cloud.title': 'No hay seminarios web en esta nube',
  'error.events-not-in-cloud.text':
    'Microsoft Graph no ofrece seminarios web ni asambleas en la nube de tu organización. Las reuniones normales funcionan como siempre.',
  'error.no-such-meeting.title': 'No he encontrado ninguna reunión con ese nombre',
  'error.no-such-meeting.called': 'Ninguna reunión llamada «{title}»',
  'error.no-such-meeting.text':
    'He revisado tus reuniones de los últimos 30 días y los seminarios web y asambleas que organizas. Aquí están los más parecidos y los más recientes.',
  'error.no-such-date.title': 'No hay informe para esa fecha',
  'error.no-such-date.text':
    'No he encontrado ningún informe de asistencia de esta reunión para esa fecha. Si acaba de terminar, el informe puede tardar una hora. Teams conserva los 50 informes más recientes, durante un año.',
  'error.no-meeting-then.title': 'Ninguna reunión en ese momento',
  'error.no-meeting-then.text':
    'He revisado los últimos 30 días de tu calendario y no he encontrado ninguna reunión en línea en ese momento. Escribe **reuniones** para ver la lista.',
  'error.no-meeting-then.looked':
    'He mirado en tu calendario ({days}) y no he encontrado esa reunión en línea. Escribe **reuniones** para ver las de los últimos 30 días.',
  'error.live-off.title': 'Quién está en una reunión en curso: está desactivado',
  'error.live-off.text':
    'Tu organización no lo ha activado. Un administrador puede hacerlo: poner LIVE=on en el bot y volver a empaquetar la aplicación de Teams. Después de la reunión, **quién asistió** funciona como siempre.',
  'error.live-not-in-channel.title': 'Eso no lo digo en los canales',
  'error.live-not-in-channel.text':
    'Quién está en una reunión en curso solo lo digo en el chat de esa reunión. Después de la reunión, **quién asistió** también funciona aquí.',
  'error.live-elsewhere.title': 'Pregúntalo en el chat de la reunión',
  'error.live-elsewhere.text':
    'Durante una reunión, pregúntame **quién está aquí** en su chat. A quién se espera todavía se lo digo entonces aquí, en privado, a quien la organiza.',
  'error.live-unread.title': 'Teams no dijo quién está en este chat',
  'error.live-unread.text':
    'Sin los miembros del chat no puedo preguntar por ellos. Inténtalo de nuevo en un minuto. Si sigue así, vuelve a añadirme al chat.',
  'error.insight-off.title': 'Tu organización lo ha desactivado',
  'error.insight-off.text':
    'Este bot dice quién vino y cuánto tiempo. Tu organización ha decidido que no evalúe a nadie: ni retrasos, ni salidas anticipadas, ni qué parte del tiempo, ni a una persona en varias reuniones, ni quién está en una reunión en curso. **quién asistió** funciona como siempre.',
  'error.how-many.title': '¿Cuántas exactamente?',
  'error.how-many.text':
    'Necesito un número entero del 1 al 50, como en **tendencia últimas 5**: Teams conserva los 50 informes más recientes de una reunión.',
  'error.no-such-number.title': 'Ninguna reunión con ese número',
  'error.no-such-number.text': 'Escribe **reuniones** para ver una lista de tus reuniones con sus números.',
  'error.not-shared.title': 'Eso no está compartido aquí',
  'error.not-shared.text':
    'Esta parte de la respuesta es para quien preguntó. Pregúntame en nuestro chat privado por una reunión que hayas organizado.',
  'error.not-on-this-card.title': 'Esta tarjeta no puede hacer eso',
  'error.not-on-this-card.text':
    'No puse ese botón aquí, o no es para ti. Pregúntame **quién asistió** en el chat de la reunión, o en nuestro chat privado por una reunión que hayas organizado.',
  'error.share-ended.title': 'Esta tarjeta es demasiado antigua para recorrerla',
  'error.share-ended.text':
    'Lo que mostraba ya no está disponible para este chat. Quien organizó la reunión puede escribir **quién asistió** de nuevo.',
  'error.not-in-chat.title': 'No estoy en ese chat',
  'error.not-in-chat.text': 'Ya no estoy en el chat de esa reunión. Agrégame e inténtalo de nuevo.',
  'error.only-organizer-decides.title': 'Esto solo lo decide quien organiza',
  'error.only-organizer-decides.text':
    'Los resúmenes de una reunión, y lo que su chat ve de ellos, los decide quien la organiza.',
  'error.only-organizer-shares.title': 'Los nombres solo los muestra quien organizó',
  'error.only-organizer-shares.text': 'Quien organizó la reunión decide si su chat ve quién asistió.',
  'error.not-delegate.title': 'Eso no se comparte contigo',
  'error.not-delegate.text':
    'Quien la organizó no lo comparte contigo, o ya no: quizá le puso fin o cerró la sesión. Pídele que escriba **resúmenes también a @ti**.',
  'error.delegation-asleep.title': 'Ahora no puedo leer esto para ti',
  'error.delegation-asleep.text':
    'Lo leo con el permiso de quien la organizó, y no tiene la sesión iniciada o antes tiene que permitir algo. Pídele que escriba **iniciar sesión** en su chat privado conmigo.',
  'error.no-invitation.title': 'No conozco ninguna invitación para esto',
  'error.no-invitation.text':
    'Para decir quién faltó comparo el informe con la invitación de tu calendario, y no he encontrado ninguna para esta reunión. Los seminarios web y las asambleas tienen registros en su lugar, y una reunión iniciada desde un chat no invita a nadie.',
  'error.registrations-refused.title': 'No puedo leer las inscripciones',
  'error.registrations-refused.text':
    'Microsoft Graph no me ha dejado leer quién se inscribió en este evento, así que no puedo decir quién no vino; no significa que nadie se inscribiera. Quién asistió sí puedo decirlo. Un administrador puede comprobar que el permiso VirtualEvent.Read de esta aplicación tiene consentimiento y que organizas o coorganizas el evento; la lista está en Teams, en «Administrar evento» › «Registro». Lo intentaré de nuevo dentro de una hora.',
  'error.class-too-large.title': 'Este canal es demasiado grande para una lista',
  'error.class-too-large.text': 'De un canal con más de 300 miembros solo doy números. Pregunte **quién faltó**.',
  'error.no-registrations.title': 'A esta reunión nadie se inscribe',
  'error.no-registrations.text': 'A ella se invita. Pregunta **quién faltó**, o quién aceptó.',
  'error.open-event.title': 'No se esperaba a nadie en particular',
  'error.open-event.text':
    'Esta asamblea no tiene inscripción y está abierta a todos, así que solo puedo decir quién asistió: pregunta **quién asistió**.',
  'error.no-series-in-channel.title': 'No puedo comparar las reuniones de un canal',
  'error.no-series-in-channel.text':
    'Teams enumera juntos los informes de todas las reuniones de un canal, así que podría confundirlas. Pregunta por una de sus fechas, por ejemplo **quién asistió ayer**.',
  'error.graph-refused.title': 'Microsoft Graph se ha negado',
  'error.graph-refused.text':
    'Microsoft Graph no me ha dejado leer esto y no ha dicho por qué. Si organizaste la reunión, consulta a tu administrador y dale la referencia de abajo.',
  'error.service-misconfigured.title': 'No estoy bien configurado',
  'error.service-misconfigured.text': 'No es culpa tuya. Dale a tu administrador la referencia de abajo.',
  'error.sign-in-down.title': 'El inicio de sesión no está disponible',
  'error.sign-in-down.text':
    'El servicio de inicio de sesión de Microsoft no ha respondido. No se ha perdido nada: pregunta de nuevo en unos minutos.',
  'error.storage-unwritable.title': 'Ahora no puedo guardar nada',
  'error.storage-unwritable.text':
    'Mi almacenamiento está lleno o bloqueado. Lo que solo hay que leer sigue funcionando; para lo demás, inténtalo más tarde y da a tu administrador la referencia de abajo.',
  'error.storage-down.title': 'Mi almacenamiento no está disponible',
  'error.storage-down.text':
    'Mi almacenamiento no responde. Vuelve a preguntar en unos minutos; si sigue así, da a tu administrador la referencia de abajo.',
  'error.tenant-not-allowed.title': 'No disponible en tu organización',
  'error.tenant-not-allowed.text': 'No estoy configurado para tu organización. Pide a tu administrador que me agregue.',
  'error.unexpected.title': 'Algo ha ido mal',
  'error.unexpected.text':
    'Eso no debería haber ocurrido. Inténtalo de nuevo; si vuelve a ocurrir, dale a tu administrador la referencia de abajo.',
  'error.upload-refused.title': 'No he enviado el archivo a ningún sitio',
  'error.upload-refused.text':
    'El lugar que Teams indicó para el archivo no es el SharePoint de tu organización que yo conozco. Si debería serlo, dale a tu administrador la referencia de abajo.',
  'error.upload-failed.title': 'El archivo no se ha guardado',
  'error.upload-failed.text':
    'Tu OneDrive no ha aceptado el archivo. Quizá está ocupado o lleno, o la oferta es demasiado antigua. Pregunta de nuevo en un minuto.',

  'page.consent.given.title': 'Gracias',
  'page.consent.given.text': 'Puedes cerrar esta página, volver a Teams y preguntar de nuevo.',
  'page.consent.answered.title': 'Gracias',
  'page.consent.answered.text': 'Puedes cerrar esta página. Tu respuesta va camino de Teams.',
  'page.consent.refused.title': 'No se ha dado permiso',
  'page.consent.refused.text':
    'No puedo responder sin él. Puedes cerrar esta página; pregunta de nuevo en Teams si cambias de opinión.',
  ...check,
};
