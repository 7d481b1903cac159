const recaps = '(resúmenes|resumen|recaps?|recapitulaciones|recuentos?)';
const call =
  '(reunión|junta|clase|llamada|sesión|reu|curso|videollamada|charla|taller|webinar|encuentro|meeting|capacitación|formación|evento)';
const calls = `(${call.slice(1, -1)}|reuniones|juntas|clases|llamadas|sesiones|reus|cursos|videollamadas|charlas|talleres|encuentros|capacitaciones|formaciones|eventos)`;
const posting =
  '(publiques|publique|publiquen|mandes|mandés|mande|manden|envíes|envíe|envíen|pongas|ponga|pongan|compartas|comparta|compartan|subas|suba|dejes|deje|postees|postee|saques|saque|generes|genere|hagas|haga)';
const sent =
  '(compartiera|compartieras|compartieran|pasara|pasaras|pasaran|enviara|enviaras|enviaran|diera|dieras|dieran|facilitara|facilitaras|facilitaran|mandara|mandaras|mandaran|dijera|dijeras|dijeran|proporcionara|indicara|indicaras|mostrara|mostraras|hiciera llegar|comparta|compartas|pase|pases|envíe|envíes|dé|des|facilite|mande|mandes|diga|digas|proporcione|indique)';
const ofDates = '(las |los |todas las |todos los )?(fechas|días|ocasiones)';
const held =
  '(dado|dio|dieron|hecho|hizo|hicieron|realizado|realizó|realizaron|celebrado|celebró|celebraron|impartido|impartió|impartieron|dictado|dictó|dictaron|tenido|tuvo|tuvieron|llevado a cabo|llevó a cabo)';
const crowd =
  '(peña|banda|raza|peñita|tropa|muchachada|gentuza|parroquia|chamacada|chaviza|gallada|clientela|concurrencia)';

/** What people say every day and the other files do not have. */
export const everyday: Readonly<Record<string, string>> = {
  did: `
    (vos |tú |tu |usted |ustedes )?(decís|dices|dice|dicen|estás diciendo|está diciendo|estás insinuando|me dices|me decís|me dice|me estás diciendo|afirmas|sostenés) que; (según (vos|tú|usted|el bot|el sistema|el reporte)|o sea|entonces|conque|con que) (resulta )?que`,
  filler: `
    (qué|que) pena (con (usted|ustedes|vos|contigo|su merced)|molestar(lo|la|te|le|los|las)?|la molestia|interrumpir(lo|la|te)?|insistir|preguntar|la preguntadera|la pregunta)( (otra vez|de nuevo|tanto))?; (disculpe|disculpa|perdone|perdona) (que (lo|la|te|le|os|los) (moleste|interrumpa|fastidie)|el abuso|la confianza);
    (me |nos )(regala|regalas|regalan|colabora|colaboras|obsequia|obsequias|ayuda|ayudas|hace el favor|haces el favor|haría el favor|harías el favor|presta|prestas)( (por favor|porfa|con|de|y me dice))?;
    (sería|es|será|fuera|habría) (tan amable|posible|factible) (de )?; (tú|vos|usted|tu) (solo|sola|solito|solita|mismo|misma); (solito|solita); por (tu|su) cuenta; (sin que (te|se) lo (pida|pidan|pidamos|tenga que pedir|recuerde)); de (forma|manera) automática; sin (más|falta);
    (soy|fui) yo (el|la) (que|del|de la); jajajaja; jejeje; ajá; ejem; fíjese que; fijate que; fíjate que; resulta que; la verdad( es que)?; la cosa es que; total que; el caso es que; me (da|parece|late|tinca|suena) (la impresión |la sensación )?(de )?que; siento que; tengo la (impresión|sensación) de que; (yo )?(creo|pienso|diría|juraría) que; (dame|dime|pásame|decime|deme|dígame) (los días|las fechas)`,
  show: `(sería|es|será|fuera|habría) (posible|factible|mucho pedir|tan amable) (que |de que |si )?(me |nos )?${sent}; (habría|hay|habrá|existe) (manera|modo|forma|posibilidad|chance) (de )?(que )?(me |nos )?(${sent}|ver|saber|tener|obtener|conseguir); (si )?(me |nos )(puede|podría|pudiera|puedes|podrías) (hacer llegar|dar razón de|dar el dato de|ubicar|regalar|obsequiar)`,
  aside: `
    (eh |ojo |ey |oye |profe |profesora |profesor |jefe |jefa )?(que )?(yo )?no (soy|fui|era|he sido) (yo|yo el|yo la|yo quien)( (jaja|jeje|eh|conste))?; (yo )?no (fui|he sido)( yo)?; (que )?conste; (ese|esa) no (soy|era|fui) yo`,
  howMany: `cuánta (gente de la )?${crowd}; (cuánto|cuánta) (público|asistencia|personal|gentío|alumnado|participación); (qué|cuál es el|cuál fue el|dame el) (número|total|cuórum|quórum)( de)?`,
  me: 'mi persona; (un|una) servidor(a)?; este servidor; esta servidora; mi nombre; yo mismo; yo misma; a mi nombre',
  aux: 'fuera; fueran; fuese; fuesen; sea; sean; seas; fueras; consta; constan',
  'aux me':
    '(yo )?salgo (como|de|con|en); figuro( como)?; aparezco( como)?; consto( como)?; quedé como; me (pusieron|marcaron|anotaron|registraron|contaron|pusiste|marcaste|anotaste|contaste|tienen|tienes|tenés|tiene|aparece) (como|de|con|en)?',
  'people that': '(el |del |todo el )?(personal|staff) que',
  people: 'cuerpo docente; muchachada; muchachas',
  except: `
    no (quiero|queremos|quisiera|necesito|me interesa|hace falta|hay que|quieras) (ver|contar|incluir|saber de|que (salgan|aparezcan|cuentes|incluyas)) a (los|las|el|la)?; no (me )?(cuentes|cuente|cuenten|contés|incluyas|incluya|incluyan|incluyás|metas|meta|pongas|ponga|tomes en cuenta|tengas en cuenta|consideres)( a)?( los| las| el| la)?; (saca|sacá|saque|quita|quitá|quite|omite|omití|omita|excluye|excluí|excluya|elimina|descarta|descartá|obvia|obviá|deja fuera|dejá fuera)(me|nos)?( de la (lista|cuenta))? a (los|las|el|la)`,
  early:
    '(de|con) (antelación|anticipación|adelanto)( (al|a la|del|de la) (final|fin|cierre|término|hora|termino))?; antes (del (final|fin|cierre|término)|de (tiempo|hora|acabar|terminar|que (acabara|terminara|acabase|terminase|acabáramos|termináramos|finalizara)))',
  'in late moreThan number minute':
    '(llegó|llegaron|entró|entraron|se (conectó|conectaron|unió|unieron|sumó|sumaron|incorporó|incorporaron)|ingresó|ingresaron|apareció|aparecieron) (después de|pasados|tras|luego de|al cabo de)( los| unos)? # (minutos|mins?|minutitos)( (de empezar|de iniciar|de empezada|de iniciada|del inicio|de haber empezado))?',
  always: `
    (cuando|apenas|en cuanto|tan pronto|ni bien|una vez que) (se )?(acabe|acabemos|termine|terminemos|finalice|concluya) (la|el|cada|esta|este|mi|nuestra) ${call}; (al|después de|tras|luego de) (acabar|terminar|finalizar|concluir) (la|el|cada|esta|este|nuestra) ${calls}; (al|hacia el) (final|término|cierre) de (la|el|cada|esta|este|nuestra|nuestro|todas las) ${calls}`,
  post: `(que )?(me |nos )?(lo |los )?${posting}(nos|me)?`,
  turnOn:
    '(que )?(me |nos )?(siempre )?(actives|active|activen|prendas|prenda|enciendas|encienda|habilites|habilite)(n|s)?',
  turnOff: `(deja|dejá|deje|dejen|para|pará|pare|paren|corta|cortá|termina|terminá|acaba) (ya )?(de|con) (mandar|enviar|publicar|poner|postear|subir|compartir|llenar|saturar|spamear|joder|molestar|fastidiar|fregar)(nos|me|lo|los|te)?( (con|el (chat|grupo)))?; (que )?(ya )?no (me |nos )?(actives|${posting.slice(1, -1)})( (más|ya))?`,
  'everywhere turnOn': `(que )?(cada|todas) (una de )?(mis |las )?${calls} (mía |mías )?(tenga|tengan|lleve|lleven|genere|mande|publique)`,
  everywhere:
    '(en|de|a|por|para) (ningún|cada|todos|cualquier)( de)?( los)? (lado|lados|sitio|sitios|parte|partes|lugar|lugares|chat|chats|grupo|grupos|canal|canales)( donde (estoy|esté))?; en ninguna parte; en todas partes',
  summaries: `(la|el|esa|ese|tanta|tanto) (vaina|cosa|huevada|weá|cuestión|onda|lata|mugre) (esa |ese |esta )?(del|de los|de) ${recaps}; (su|sus|mi|mis|nuestro|nuestros|tanto|tantos) ${recaps}( automáticos?)?; (el |los |la )?(envío|envíos|publicación|aviso|avisos) (automáticos? |automática )?(de|del|de los) ${recaps}`,
  sessions: `${ofDates} (en|en las|en los) (que|cuales) se (ha |han )?${held}; (en |para |pa )?(qué|cuáles) (fechas|días) (hubo|había|fue|fueron|tuvimos|tocó|tocaron)( (clase|clases|sesión|sesiones) (de|del))?; (pa |para )?cuándo (fue|ha sido|se (dio|hizo)) cada (sesión|clase|edición|charla|junta|reunión)( de| del)?; (todas )?(las )?veces que (se )?(ha|han|hemos) ${held}`,
  trend: `cómo (ha|han) (ido|venido|estado) (bajando|subiendo|cayendo|creciendo|disminuyendo|aumentando|cambiando|variando|evolucionando|la cosa)( la (asistencia|gente|participación))?; (cómo (viene|va|anda|ha estado|estuvo|se ha movido) )(la |el )?(concurrencia|convocatoria|afluencia|audiencia|asistencia)( (al|a la|en el|en la|del|de la|a))?; (somos|vienen|quedamos|quedan|van quedando|vamos siendo) (cada vez )?(menos|más)( (cada vez|en|gente))?; (se (puede|podría) (ver|mirar|saber) )?(la )?(baja|bajada|subida|caída|curva) de (asistencia|asistentes|gente|participación)`,
  prep: '(en|de|durante|por|para|desde) (la|las|el|los) (de|del)',
  date: '(el |la |de |del |en el |de este |de esta |este |durante el |en lo que va del )?(trimestre|cuatrimestre|semestre|bimestre|quimestre|quincena|bloque)( (pasado|pasada|anterior|actual|en curso|que pasó))?; (el |del |de |en el )?(año|curso|ciclo|semestre) (pasado|anterior|escolar|en curso|actual); (en lo que va (del|de este) )(año|mes|curso|trimestre|semestre)',
  stay: '(ya )?(había|habían) (entrado|llegado|venido|ingresado|aparecido)( ya)?; ya se (había|habían) (conectado|unido|sumado)',
  'who there at': '(los |las )?(presentes|conectados|conectadas) a (las|la)',
  'whether prep':
    'o no (en|a|de|durante) (la|el|las|los|lo de|esta|este|nuestra); o no (al|del|a|en); o nel (a|en|al)( la| el)?',
  'whether date': 'o no (ayer|hoy|anoche|anteayer|antier|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo))',
  in: '(se )?(coló|colaron|ha colado|han colado|infiltró|infiltraron)',
  'aux in': 'c (conectó|conectaron|unió|unieron|metió|metieron|presentó|presentaron)',
  'aux out': 'c (fue|fueron|salió|salieron|desconectó|desconectaron|piró|piraron|largó|largaron)',
  'aux stay': 'c (quedó|quedaron)',
  unsure:
    '(sin (estar|haber sido|ser|tener|invitación)|(que |aunque |y )?no (estaba|estaban|estuviera|estuviese|fue|fueron|había sido|habían sido|tenía|tenían)) (invitado|invitado|invitada|invitados|invitadas|convocado|convocados|en la (invitación|lista|convocatoria)|invitación); (un |el |por )(mail|correo|email|mensaje|whatsapp|recordatorio) a',
};
