const recaps = '(resúmenes|resumen|recaps?)';
const numbers = '(asistencia|participación|concurrencia|audiencia)';
const up =
  '(sube|baja|subiendo|bajando|mejora|empeora|crece|cae|aumenta|disminuye|mejorando|empeorando|creciendo|cayendo)';

/** What stands beside a question and says nothing of it, and everyday words that the other files do not have. */
export const beside: Readonly<Record<string, string>> = {
  filler: `
    que no (me di cuenta|lo vi|los vi|me fijé|estuve|pude (entrar|ir|estar|verlo)|me enteré|lo apunté|lo anoté|llegué a verlo); (y )?(nada|ninguna cosa) más; con eso (basta|me vale|me sirve|es suficiente);    vos; tú; usted; uds; o (son|es) (cosa mía|cosas mías|imaginación mía|mi imaginación|idea mía|ideas mías|impresión mía|solo a mí); o (soy yo|me lo parece|me parece( a mí)?|estoy loco|estoy loca|alucino|lo estoy soñando); me lo parece; (últimamente|de un tiempo (acá|a esta parte)) o (son (cosas|ideas) mías|es (cosa|idea) mía|me lo parece|soy yo);
    qué (fuerte|morro|cara|jeta|descaro|poca vergüenza|milagro|desmadre|relajo|cuadro|vaina|cagada|putada|feo|gente); milagro; menudo morro; vaya (tela|cara|morro); manda huevos; tela; alucinante; increíble; flipo; no (corre|hay|tengo) (prisa|apuro|afán); sin (prisas?|apuros?|afán); nombres (por favor|porfa|y apellidos); quiero nombres; dame nombres;
    para (descontarles|descontarlo|pagarles|avisarles|llamarles|llamarlos|escribirles|recordarles|felicitarles|regañarlos|anotarlos|apuntarlos|ponerles (falta|un punto|nota)|sancionarlos|reclamarles|multarlos|premiarlos|certificarlos|facturar|facturación|la facturación|mi control|el control|la planilla|los certificados|el certificado|el diploma|constancia|dejar constancia|el cliente|el jefe|la jefa|dirección|jefatura|la secretaría|secretaría|contabilidad|nómina|el expediente|la memoria|la auditoría|auditoría|el seguro|la sence|sence|los créditos|mis registros|mi registro|mis notas|las notas|las estadísticas|estadística); me acuerdo; no me acuerdo( bien| ya)?; no lo tengo (claro|presente)`,
  aside: `
    (ya )?(estoy|estamos|ando|andamos) (hasta (la|las|los|el) (madre|narices|pelotas|huevos|coronilla|gorro|moño|cojones|polla|chingada|ovarios|tetas|mismísimos|cuello)|que (trino|trina|muerdo|echo humo|exploto|no puedo más)|chato|chata|podrido|podrida|cabreado|cabreada|encabronado|encabronada|emputado|emputada|desesperado|desesperada); es que (no (me acuerdo|lo recuerdo|recuerdo|lo sé|lo tengo|pude|sé)|yo (no|me)|luego (me|nos)|después (me|nos)|hay que|tengo que); (que )?(me|nos|se) (lo|la|los|las) (pregunta|preguntan|preguntó|preguntaron|reclama|reclaman|reclamó|solicita|solicitan|solicitaron|exige|exigen); (que|pues|porque) (hay que|les|le|tengo que|tenemos que|voy a|vamos a|luego|después|si no|mañana) (doy|damos|dar|darles|pongo|ponemos|poner|ponerles|mando|mandar|mandarles|pagar|pagarles|hacer|hacerles|entregar|entregarles|firmar|enviar|enviarles|pasar|pasarles|avisar|avisarles|llamar|llamarles|descontar|descontarles|escribir|escribirles|tengo|me)?; (mi|la|el|nuestra|nuestro) (jefa|jefe|director|directora|cliente|profe|coordinadora|coordinador|supervisor|supervisora|gerente|gerenta) (dice|jura|pregunta|insiste|quiere|necesita|pide|cree|asegura)( que)?; (me|nos) (jura|juran|juró|dice|dicen|dijo|asegura|asegurara|consta|insiste|insisten)( que)?; (son|es) (para|pa) (facturación|facturar|la nómina|el acta|los diplomas|los certificados|mi informe|el informe|rrhh|recursos humanos|el cliente|mi jefe|mi jefa)`,
  show: '(pásen|pasen|mánden|manden|envíen|envien|den|muéstren|muestren|compártan|compartan|indíquen|indiquen|dígan|digan|ayúden|ayuden|facilíten|faciliten|confírmen|confirmen|regálen|regalen)(me|nos)( con)?; (me|nos) (dicen|dirían|dirías|diría|cuentan|avisan|confirman|comparten|pueden decir|puede decir|sabrían decir|ayudan con|recuerdan|muestran|pasan|mandan|envían); favor( de)? (indicar|remitir|enviar|informar|facilitar|compartir|mandar|confirmar|proporcionar|adjuntar|hacer llegar|pasar|señalar|listar)(me|nos)?; favor; se (solicita|pide|ruega|requiere|agradece)( (el|la) (envío|remisión) de)?; (el |la )?(relación|nómina|planilla) de',
  'show csv of':
    '(necesito|quiero|pásame|pasame|mándame|mandame|dame|envíame|enviame) (la )?(asistencia|lista) en csv de',
  people:
    'bros; güeyes; gueyes; wachos; guachos; causas; mis panas; cuates; parceros; parces; weonas; socios; mopri; carajitos; chamacos; escuincles; gurises; botijas; lolos; changos',
  date: '(a|de|en) la (última|ultima|pasada|anterior|de ayer|de hoy|de anoche|de antier); (a|de|en) la del? (lunes|martes|miércoles|jueves|viernes|sábado|domingo)( pasado)?; (de |en |durante )?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) pasado',
  aux: 'hubiera; hubieran; hubiese; hubiesen; habría; habrían',
  'did anyone who': '(hubo|había|hay|ha habido) (alguno|alguna|algunos|algunas|alguien|uno|una) que',
  'in filler':
    '(fue|fueron|vino|vinieron|llegó|llegaron|asistió|asistieron|entró|entraron|se conectó|se conectaron) (al final|a la final|finalmente|por fin|al cabo)',
  in: '(acabó|acabaron|terminó|terminaron) (viniendo|apareciendo|llegando|entrando|asistiendo|conectándose|presentándose|yendo|uniéndose)',
  'anyone moreThan minutes=30': 'alguien más de media hora',
  'anyone moreThan minutes=60': 'alguien más de una hora',
  'anyone moreThan percent=50': 'alguien más de la mitad',
  'anyone moreThan number': 'alguien más de #',
  'minute orMore early': '(minutos?|min|mins|m) antes o (más|antes)',
  'minute orMore late': '(minutos?|min|mins|m) (tarde|de retraso|de atraso|de demora) o más',
  out: '(se )?(bajara|bajaran|marchara|marcharan|retirara|retiraran|desconectara|desconectaran|pirara|piraran|largara|largaran|rajara|rajaran)',
  stay: '(de|con|en) (conexión|permanencia) (en|a|al|de|del)',
  'stay filler': '(de|en) (conexión|permanencia)',
  nobody:
    '(por )?favor( de)? no (llegar|lleguen|lleguéis|llegues|faltar|falten|faltéis|faltes|salir|salgan|irse|entrar|entren)( (tarde|antes|a))?',
  whether: 'o no (estuvo|vino|llegó|fue|apareció|entró|asistió|se conectó|estaba|estuvieron|vinieron|llegaron)',
  'aux me':
    '(yo )?(salgo|figuro|aparezco|consto|aparecí|figuré|estoy (marcado|marcada|puesto|puesta|registrado|registrada))( (yo|ahí|allí))?( (como|de))?',
  trend: `(a |al )?(vienen|van|hay|somos|asisten|entran|llegan|se conectan) (más o menos|menos o más)( (gente|personas))?( que (antes|siempre|nunca|al principio|el año pasado))?; (sube|baja|subimos|bajamos|crece|cae|mejora|empeora|aumenta|disminuye|subiendo|bajando) o (sube|baja|subimos|bajamos|crece|cae|mejora|empeora|aumenta|disminuye|subiendo|bajando|no|se mantiene); (la |nuestra )?${numbers} ${up} o ${up}; ${up} o ${up} (la |nuestra )?${numbers}; (la )?gente (viene|va|asiste|entra) (cada vez )?(menos|más); ((viene|vienen|va|van|hay|entra|entran|asiste|asisten|se conecta|se conectan) )?(cada vez )?(menos|más) (gente|personas|alumnos|participantes|peña|banda|raza)( que antes| cada vez)?; cada vez (vienen|venimos|somos|son|van|vamos|hay|entran|llegan|llega|viene|va|entra|se conectan|asisten|acuden) (menos|más)( (gente|personas|alumnos|participantes))?; (se está|se va|está) (quedando (vacía|vacío|sin gente)|vaciando|llenando)`,
  summaries: `(los |el |un |esos |estos |tus |más )?${recaps} (al|en el|en este|por el|por este) (grupo|chat|canal|hilo)`,
  everywhere:
    '(después|al final|al término|tras|luego|de|en|para) (de )?(cada|todas|cada una)( de)? (las |mis )?(reunión|reuniones|junta|juntas|clase|clases|sesión|sesiones|llamada|llamadas|reus|reu) (mía|mías|mia|mias|que (tenga|tengo|haga|hago|organice|organizo)); (después|al final|al término|tras|luego) de (todas |cada una de )(mis|las) (reuniones|juntas|clases|sesiones|llamadas|reus)',
  turnOn:
    '(quiero |quisiera |necesito |me gustaría )(recibir|que (me|nos) (llegue|lleguen)); (re)?activa(r|me|nos)?; (re)?activá(me|nos)?; (vuelve|volvé|vuelva|vuelvan) a (activar|poner|prender|encender|mandar|publicar|enviar)',
  turnOff:
    '(deja|dejá|deje|dejen|para|pará|pare|paren) (ya )?de (mandar|enviar|publicar|poner|postear|pasar|soltar|escupir|llenarnos (de|con)|bombardear(nos)? con|spamear( con)?)(nos|me)?',
  help: `(no )?(cacho|entiendo|comprendo|pillo|sé|se|capto|cazo|agarro|caso|le entiendo|le hallo|me aclaro|la capto) (cómo|como|qué|que|ni cómo|a) (se usa|se utiliza|funciona|funcionas|va|anda|usarte|usar|usarlo|usarla|haces|hacés|puedes hacer|podés hacer|te uso|se hace|se maneja|manejarte|manejar|hablarte|pedirte|preguntarte|esto|este|esta)( (esto|esta (cosa|cuestión|vaina|wea|huevada|madre|mierda|app|herramienta)|este (bot|chisme|trasto|rollo|coso|cacharro|aparato)|la (wea|vaina|cuestión)))?; (y )?(esto|esta (cosa|vaina|wea|cuestión)|este (bot|coso|chisme|trasto|cacharro)) (cómo|como|qué|para qué) (funciona|va|se usa|hace|anda|sirve|se maneja); cómo (se usa|funciona|va|anda|se maneja|se utiliza) (esta (cosa|vaina|wea|cuestión|madre|app|herramienta|mierda)|este (bot|coso|chisme|trasto|cacharro|aparato|rollo)|la (wea|vaina|cuestión)); qué (sabes|sabés|sabe|puedes|podés|haces|hacés) (hacer )?(tú|vos|usted)?`,
  signIn: `(iniciar?|inicia|iniciá|inicio|iniciame|abrir|comenzar) (de )?(la |mi )?(secion|sesion|sesión|seción|sección|cesion|cesión|secsion|sezion|session)( otra vez| de nuevo)?; (tengo|hay|necesito|quiero|debo|toca|me toca) (que )?(volver a )?(iniciar|abrir|meter|entrar)( la| mi| con mi| a mi| en mi)? (secion|sesion|sesión|seción|cuenta|cesión)( otra vez| de nuevo)?; (me )?(quiero|necesito|tengo que|quisiera) (volver a )?(loguear|logear|loguearme|logearme|autenticar|autenticarme)( otra vez| de nuevo)?; (loguéame|logéame|logueame|logeame)`,
  signOut:
    '(me )?(quiero|necesito|tengo que|quisiera|debo) (desloguear|deslogear|desloguearme|deslogearme|desconectar mi cuenta); (deslogueate|deslogueame|deslogéame); (cerrar|cierra|cerrá|cierre|cierrame|ciérrame) (la |mi )?(secion|seción|cesion|cesión|session)',
  sessions:
    '(lista|listado|relación|detalle) (de|con) (todas )?(las |mis )?(sesiones|ediciones|fechas); (dame|muéstrame|muestrame|pásame|pasame|mostrame) (todas )?las (sesiones|ediciones|fechas)',
};
