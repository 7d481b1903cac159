/** Words as they sound or are cut short in a chat, and the words they stand for. */
export const heard: Readonly<Record<string, string>> = {
  ...{ bnas: 'buenas', wenas: 'buenas', bns: 'buenas', bno: 'bueno', weno: 'bueno', ola: 'hola', olis: 'hola' },
  ...{ xq: 'porque', pq: 'porque', porq: 'porque', tmbn: 'también', tmpoco: 'tampoco', aki: 'aquí', asta: 'hasta' },
  ...{ cta: 'cuánta', ctas: 'cuántas', ct: 'cuánto', kuanta: 'cuánta', cuants: 'cuántos', kual: 'cuál', komo: 'cómo' },
  ...{ stuvo: 'estuvo', stubo: 'estuvo', estubo: 'estuvo', estubieron: 'estuvieron', stuvieron: 'estuvieron' },
  ...{ staba: 'estaba', estava: 'estaba', stava: 'estaba', staban: 'estaban', bino: 'vino', binieron: 'vinieron' },
  ...{ yego: 'llegó', yegó: 'llegó', yegaron: 'llegaron', ubo: 'hubo', uvo: 'hubo', abia: 'había', avia: 'había' },
  ...{ haiga: 'haya', ayga: 'haya', aiga: 'haya', nadien: 'nadie', alguie: 'alguien', nomas: 'nomás', aier: 'ayer' },
  ...{ oy: 'hoy', kmo: 'cómo', dnd: 'donde', fuerom: 'fueron' },
};
