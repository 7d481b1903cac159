/** How summaries are turned on and off, in Spain and in America. */
export const summaries = '(los |el |estos |esos |tus |más |un |ningún )?resúmen(es)?( automáticos?| de asistencia)?';
export const turnOn =
  '((re)?activ(ar|a|á|e|en|as|ás)(me|nos)?|(re)?actíva(me|nos)|(enciende|encender|encendé|prende|prender|prendé|habilita|habilitar|habilitá|habilite|pon|poné|poner)(me|nos)?|(vuelve|volver|volvé|vuelvan|vuelva|empieza|empezá|comienza) a (mandar|enviar|activar|publicar|poner)(me|nos)?)';
export const wish =
  '((quiero|quisiera|necesito|me gustaría)( (recibir|tener))?|(quiero|quisiera|me gustaría) (q|que) (me |nos )?(llegue|lleguen|mandes?|envíes?|mande|envíe))';
export const turnOff =
  '(desactiv(ar|a|á|e|en|as)(me|nos)?|(apaga|apagar|apagá|apague|quita|quitar|quitá|quite|saca|sacar|sacá|para|parar|pará|detener|detén|detené|deshabilita|deshabilitar|deshabilitá|elimina|eliminar|suspende|suspender|cancela|cancelar|silencia|silenciar|corta|cortá|cortar)(me|nos)?|(deja|dejar|deje|dejá|dejen|para|pará|quiero que dejes) de (enviar|mandar|publicar|poner|postear|pasar)(me|nos)?)';
export const noMore =
  '((quiero |quisiera )?dejar de (recibir|ver)|((que )?ya |que )?no (me |nos )?(lleguen?|mandes?|manden|envíes?|envíen|publiques?|pongas?|quiero|queremos|quiero que (me |nos )?(mandes|envíes|lleguen)|sigas (mandando|enviando)|necesito|vuelvas a (mandar|enviar))( (recibir|ver|tener))?( más)?|no más|basta de|stop|para (con|ya con)|(deja|dejen|dejá) de spamear con|sin)';
export const here =
  '( automáticos?)?( (aquí|acá|ahí|por aquí|por acá|(en|de|para) (este|esta|el|la) (chat|canal|grupo|reunión|conversación|sala|clase|junta)))?( nunca)?( más)?';
export const ofAll =
  '(automáticos? )?(de|en|para|después de|tras) ((todas )?(las|mis|nuestras)|cada( una de (las|mis))?|ninguna( de (las|mis))?|todas|cualquier)( mis| las)? (reuniones|reunión|reus|reu|juntas|junta|clases|clase|sesiones|sesión|llamadas|llamada)';
