const recaps = '(resúmenes|resumen|recaps?|recapitulaciones)';
const automatic = '( (automáticos?|de (la )?asistencia|automáticos de asistencia))?';
const giving = '(mandar|enviar|publicar|poner|postear|compartir|pasar|subir|dejar)';
const adverbs = '(al final|finalmente|luego|después|igual|a la mera hora|a la hora de la hora|de todos modos|encima)';
const came =
  '(vino|vinieron|apareció|aparecieron|asistió|asistieron|llegó|llegaron|se conectó|se conectaron|entró|entraron|fue|fueron|se presentó|se presentaron|se le vio)';

/** How people speak in Spain, in Mexico, in the Andes and on the Río de la Plata, and what they tell the bot. */
export const spoken: Readonly<Record<string, string>> = {
  filler: `
    weon; weón; wn; won; hueón; huevón; huevona; po; pueh; pe; pes; chamo; chama; marico; parce; parcero; parcera; llave; mijo; mija; mi amor; mi vida; jefe; jefa; jefecito; crack; máquina; figura; nene; nena; gordo; gorda; flaco; flaca; che bot; ché; viejo; vieja; manito; carnal; cuate; compadre; comadre; chiquillos; cabros; gurises; tete; illo; quillo; chacho; pisha; nano; nen;
    cachai; cachái; caché; ubica; viste; vistes; ya po; sipo; nopo; al tiro; altiro; de una; al toque; ahorita mismo; ahoritita; orita; ratito; un momentito; porfis; porfita; porfaplis; plisss; oe; oie; ea; ojo; ostia; hostia; ostras; joder; coño; carajo; caramba; caray; cónchale; chuta; pucha; puta; puta madre; la puta; mierda; demonios; diablos; híjole; no manches; no mames; no jodas; anda ya; madre mía; dios; dios mío; por dios; uy; mmm; ehh; emm; este mm;
    verdad; cierto; no es cierto; no es verdad; no es así; a que sí; a que no; supongo; me imagino; creo yo; espero; según tú; según usted; según el informe; según teams; si mal no recuerdo;
    los dos; las dos; los 2; ambos; ambas; los tres; las tres; solo por saber; solo para saber; es para saber; pregunta rápida; una cosita; una dudita; una consultita; disculpe la molestia; perdona la molestia; perdón por molestar; siento molestar; sin ánimo de molestar; como comprenderás; la neta; neta; de pana; de veras; en serio; posta; de posta; en teoría; según yo`,
  who: `
    (quién|quiénes) (chucha|chuchas|coño|carajo|diablos|demonios|mierda|cojones|chingados|chingaos|putas|rayos|narices|corno|miércoles|chota|verga|diantres|leches)( (es el|son los) que)?; quién(es)? (es|son|fue|fueron|era|eran) (el|la|los|las) (campeón|campeona|campeones|valiente|valientes|guapo|listo|lista|listos|vivo|vivos|culpable|culpables|crack|genio|desgraciado|desgraciados|fenómeno|fenómenos|afortunado|afortunados) que; (toda |todita )?la (peña|raza|banda|gallada|gentuza|tropa) que`,
  did: `
    (cachai|cachái|cachas|sabí|sabís|sabei|sabéi|sabi|tenés idea|tienes idea|tiene idea|alguna idea de|alguien vio|alguien cacha|vistes|viste|viste vos|no sabrás|no sabrá|me sabrías decir|me sabe decir|sabrías) si; (será|sería) que; es verdad que; es cierto que`,
  whether:
    'o (son|serán|eran) (cosas|ideas|imaginaciones|figuraciones) (mías|mias|nuestras); o (es|será|era) (cosa|idea|impresión|sensación) mía; o qué; o q; o ke; o que onda; o cómo; o no más; sí o no; si o no; o nada; o nones; o ni modo; o nel',
  people:
    'peña; pana; bacanes; parroquia; chavales; chavalas; chamos; chamas; guaguas; huevones; weones; cristianos; almas; nenes; compas; tíos; tías',
  there: `entre (los|las) (presentes|asistentes|conectados|conectadas|participantes|que (estaban|estuvieron)); (en|dentro de) la lista( de (asistentes|presentes|asistencia|conectados))?`,
  'not in':
    '(brilló|brillaron) por su ausencia; se hizo la rata; hizo novillos; hicieron novillos; hizo pellas; hicieron pellas; se hizo la pera; hizo la cimarra; hizo la pirola; hizo rabona; (nos |me )?(dejó|dejaron) plantados?; ni se (apareció|asomó|aparecieron|asomaron); no dio señales( de vida)?; no dieron señales( de vida)?; (se )?(rateó|ratearon|rajó|rajaron) de venir',
  'accepted but': `(se (apuntó|apuntaron|inscribió|inscribieron|anotó|anotaron)|quedó en venir|quedaron en venir|iba a venir|iban a venir|prometió venir|prometieron venir|dijo que venía|dijeron que venían|dijo que iba|dijeron que iban)( sí)? (pero|y ${adverbs}|aunque|y luego|y)( ${adverbs})?`,
  'and in': `y ${adverbs} (sí )?(fue|fueron|fui); y sí (fue|fueron|vino|vinieron)`,
  'but in': `pero ${adverbs} (sí )?(fue|fueron|fui); pero sí (fue|fueron|vino|vinieron)`,
  'and not in': `y ${adverbs} (no|ni|nunca) (se )?${came}; y ni (se )?${came}`,
  'but not in': `pero ${adverbs} (no|ni|nunca) (se )?${came}; pero ni (se )?${came}; y no (apareció|aparecieron|se presentó|se presentaron)`,
  'but not declined':
    'sin (avisar|cancelar|excusarse|disculparse|rechazar|haber avisado|haber cancelado|justificar|declinar)( antes)?',
  noResponse: `ni (siquiera )?(contestó|contestaron|respondió|respondieron)( (a )?(la|el) (invitación|convocatoria|invite))?; (ni|no) se (dignó|dignaron|molestó|molestaron)( (a|en))? (contestar|responder); (dejó|dejaron) en visto( (la|el) (invitación|invite))?; no (dijo|dijeron) ni (sí ni no|mu|pío)`,
  tentative:
    '(puso|pusieron|dijo|dijeron|marcó|marcaron|contestó|contestaron|respondió|respondieron) (que )?(a lo mejor|capaz|quizás?|tal vez|ahí veo|ahí veían|probablemente|de repente|chance)',
  late: '(con )?(atraso|demora|retardo); a las quinientas; con la clase empezada; empezado el (curso|taller)',
  out: '(se )?(piró|piraron|las piró|las piraron|abrió|abrieron|viró|viraron|mandó a mudar|mandaron a mudar|hizo humo|hicieron humo|fugó|fugaron|quitó|quitaron|rajó|rajaron|tomó las de villadiego)( de( la)?)?',
  show: `
    (le|te|les|os) escribo (para|porque (necesito|quiero|quisiera|me gustaría)|a fin de) (saber|preguntar|consultar|solicitar|pedir|preguntarle|preguntarte|pedirle|pedirte|solicitarle|consultarle)( (si me puede (decir|indicar)))?; (quería|quisiera|me gustaría) (preguntarte|preguntarle|consultarte|consultarle|pedirte|pedirle); échame; échame la mano con; chuta me; tírame; tirame; sóplame; soplame; pásate; suelta; desembucha; cántame`,
  help: '(ayúdame|ayudame|ayuda|auxilio|socorro)( que)?( (no sé (qué|que|cómo|como) (poner|escribir|hacer|preguntar|decir)|no entiendo( nada)?|estoy perdido|estoy perdida|no sé usarlo|no le sé))?; (no|ni) sé (qué|cómo) (poner|escribir|preguntarte|pedirte|usarte|usarlo|hacerle); cómo (te|le|se) (hablo|pregunto|escribo|pido cosas)',
  signOut:
    '(quiero|quisiera|necesito|debo|cómo|como) ?(hago para |puedo )?(salir|salirme|salgo|irme) de (mi|la) (cuenta|sesión); cámbiame de cuenta; cambiar de cuenta; olvida mi cuenta',
  signIn:
    '(cómo|como|dónde|donde|por dónde) (inicio|abro|hago) (la )?sesión; (no )?(me deja|puedo) (iniciar sesión|entrar a mi cuenta|loguearme|entrar en mi cuenta)',
  summaries: `(los |el |un |esos |estos |tus |más |de |tantos |sus )?${recaps}${automatic}; (los|esos|estos|tus) (informes|reportes) automáticos`,
  turnOn: `
    (empieza|empezá|empiece|empiecen|comienza|comenzá|comience|ponte|póngase|sigue|seguí|continúa|vuelve|volvé) a ${giving}(nos|me|los|las)?; (quiero |quisiera |necesito |me gustaría )?que (me|nos) (llegue|lleguen|mandes|manden|envíes|envíen|pongas|pases|compartas); (quiero|quisiera|queremos|me gustaría|necesito) (recibir|que (lleguen|llegue|se publique|se publiquen|se manden|aparezca|aparezcan)); (prende|prendé|préndeme|prendeme|ponme|ponnos|conecta|conectá|habilítame|actívame|dale a)`,
  turnOff: `(deja|dejá|deje|dejen|para|pará|pare|paren|córtala con|cortala con|basta) (de )?${giving}(nos|me|los|las|te)?; ya no (me|nos) (mandes|manden|envíes|llenes|satures|spamees)( más)?; (que )?(ya )?no (me |nos )?(llegue|lleguen)( más)?; no quiero recibir( más)?; quítame; quitame; bájale a; bórrame de`,
  sessions: `(las |todas las |cuáles )?sesiones que (ha tenido|tuvo|tiene|hemos tenido|tuvimos|se hicieron|se han hecho|llevamos|hubo)( hasta ahora)?; (cuándo|qué días|qué fechas) (se hizo|se ha hecho|se dio|fue|hubo) (esta|la) (serie|sesión)`,
  webinars:
    '(los |mis |qué |cuáles )?(webinars|webinarios|webinar)( que)? (he|hemos|había|habíamos) (dado|hecho|organizado|tenido|impartido); (los |mis |qué |cuáles )?(webinars|webinarios)( que)? (dimos|di|hice|hicimos|organicé|organizamos|tuvimos|impartí|impartimos)',
  aside: `
    (ando|andamos|estoy|estamos|sigo) (armando|haciendo|preparando|cerrando|llenando|calculando|cuadrando|pasando|redactando|completando|rellenando|revisando|sacando); (me (falta|toca|queda)|tengo que|hay que|debo) (pasar (la )?lista|hacer (la|el) (acta|nómina|informe|reporte|registro)|cerrar (la|el)|entregar (la|el)|llenar (la|el)|rellenar (la|el)|firmar (la|el)|justificar)`,
  from: '(que )?(trabaja|trabajan|labora|laboran|chambea|chambean) (para|en|con); de los de; de la gente de; de la empresa',
};
